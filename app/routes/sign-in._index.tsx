/** Signing in: an address that a one-time code goes to; in a demonstration also one click per role. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requestCode } from "#app/modules/identity/request-code.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { safeReturnPath } from "#app/modules/identity/return-path.ts";
import { addressForm } from "#app/modules/identity/sign-in-form.ts";
import { DemonstrationDoors } from "#app/parts/demonstration-doors.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { PhoneLink } from "#app/ui/contact-link.tsx";
import { TextField } from "#app/ui/form-parts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

export const meta = titled(({ t }) => t("identity:sign-in.title"));
export const handle: PageHandle = { form: { id: "sign-in" } };

export function loader({ request }: LoaderFunctionArgs) {
  return { returnTo: returnPath(request) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const form = await readForm(args, addressForm);
  if (!form.ok) return form.answer;
  const returnTo = returnPath(args.request);
  const verdict = await requestCode(context, { address: form.value.email, returnTo });
  if (!verdict.ok) return form.refuse(verdict, "email");
  return redirect(`${paths(context.language).signInCode}?id=${verdict.value.codeId}`);
}

function returnPath(request: Request): string | null {
  return safeReturnPath(new URL(request.url).searchParams.get("to"));
}

export default function SignIn() {
  const { returnTo } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { mode, help } = usePortal();
  const { t } = useText();
  const texts = {
    "signed-out": t("identity:sign-in.signed-out"),
    "door-empty": t("identity:doors.empty"),
  };
  return (
    <PublicFrame>
      <Measure>
        <FormSummary form={form} />
        <DoneBanner texts={texts} />
        <h1 className="govuk-heading-xl">{t("identity:sign-in.title")}</h1>
        <p className="govuk-body-l">{t("identity:sign-in.lead")}</p>
        <p className="govuk-body">{t("identity:sign-in.first-time")}</p>
        <form id="sign-in" method="post" noValidate>
          <TextField
            form={form}
            name="email"
            type="email"
            label={t("identity:sign-in.email")}
            autoComplete="email"
            spellCheck={false}
          />
          <Button>{t("identity:sign-in.send")}</Button>
        </form>
        <p className="govuk-body">
          <Sentence
            text={t("identity:sign-in.no-email")}
            parts={{ phone: <PhoneLink number={help.telephone} /> }}
          />
        </p>
      </Measure>
      {mode === "demonstration" && <DemonstrationDoors returnTo={returnTo} />}
    </PublicFrame>
  );
}
