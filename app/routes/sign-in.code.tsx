/** The code that signs in. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { deviceWords } from "#app/modules/identity/device-words.ts";
import { proveAddress } from "#app/modules/identity/proven-address.server.ts";
import { redeemCode } from "#app/modules/identity/redeem-code.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { codeForm, typedByLink } from "#app/modules/identity/sign-in-form.ts";
import { signedInAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import { CODE_FORM, CodePage } from "#app/parts/code-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("identity:code.title"));
export const handle: PageHandle = { form: { id: CODE_FORM } };

export function loader({ request }: LoaderFunctionArgs) {
  return typedByLink(request);
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
  const { language } = usePortal();
  const { t } = useText();
  return (
    <CodePage
      form={form}
      title={t("identity:code.title")}
      sent={t(arrived.code === "" ? "identity:code.sent" : "identity:code.arrived")}
      again={{ text: t("identity:code.again"), href: paths(language).signIn() }}
    />
  );
}
