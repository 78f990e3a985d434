/**
 * The code: typed, or brought by the link of the message. The link fills the box and signs nobody
 * in by itself, because scanners of mail open links too.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { deviceWords } from "#app/modules/identity/device-words.ts";
import { proveAddress } from "#app/modules/identity/proven-address.server.ts";
import { redeemCode } from "#app/modules/identity/redeem-code.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { codeForm } from "#app/modules/identity/sign-in-form.ts";
import { signedInAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import { CodeForm } from "#app/parts/code-form.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { FormErrors } from "#app/ui/form-parts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

export const meta = titled(({ t }) => t("identity:code.title"));
export const handle: PageHandle = { form: { id: "one-time-code" } };

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const code = query.get("code") ?? "";
  return { id: (query.get("id") ?? "").slice(0, 40), code: /^\d{6}$/.test(code) ? code : "" };
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const form = await readForm(args, codeForm);
  if (!form.ok) return form.answer;
  const device = deviceWords(args.request.headers.get("user-agent"));
  const verdict = await redeemCode(context, { ...form.value, device });
  if (!verdict.ok) return form.refuse(verdict, "code");

  const { session, codeId, known, returnTo } = verdict.value;
  if (session !== null) return signedInAnswer(session, context.language, returnTo);
  const to = paths(context.language);
  return redirect(known ? to.signInWho : to.signInName, {
    headers: { "Set-Cookie": await proveAddress(codeId) },
  });
}

export default function Code() {
  const arrived = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), arrived);
  const { language, mode } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const link = (href: string) => (words: string) => (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
  return (
    <PublicFrame>
      <Measure>
        <FormErrors
          form={form}
          title={t("portal:error-summary.title", { count: form.errors.length })}
        />
        <h1 className="govuk-heading-xl">{t("identity:code.title")}</h1>
        <p className="govuk-body">
          {t(arrived.code === "" ? "identity:code.sent" : "identity:code.arrived")}
        </p>
        {mode === "demonstration" && (
          <p className="govuk-body">
            <Sentence
              text={t("identity:code.demonstration")}
              parts={{ link: link(to.staffMail) }}
            />
          </p>
        )}
        <CodeForm form={form} />
        <p className="govuk-body">
          <Sentence text={t("identity:code.again")} parts={{ link: link(to.signIn()) }} />
        </p>
      </Measure>
    </PublicFrame>
  );
}
