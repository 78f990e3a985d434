/** Somebody new at an address: a name and a language make the account, now that the code was used. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { choosePerson, findOpenChoice } from "#app/modules/identity/choose-person.server.ts";
import { deviceWords } from "#app/modules/identity/device-words.ts";
import { readProvenAddress } from "#app/modules/identity/proven-address.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { newcomerForm } from "#app/modules/identity/sign-in-form.ts";
import { signedInAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("identity:name.title"));
export const handle: PageHandle = { form: { id: "name" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const codeId = await readProvenAddress(args.request);
  const choice = codeId === null ? null : await findOpenChoice(context, codeId);
  if (choice === null) throw redirect(paths(context.language).signIn());
  return { language: context.language, isFirst: choice.people.length === 0 };
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const codeId = await readProvenAddress(args.request);
  const form = await readForm(args, newcomerForm);
  if (!form.ok) return form.answer;
  if (codeId === null) return redirect(paths(context.language).signIn());
  const device = deviceWords(args.request.headers.get("user-agent"));
  const verdict = await choosePerson(context, { codeId, device, newcomer: form.value });
  if (!verdict.ok) return form.refuse(verdict, "fullName");
  return signedInAnswer(verdict.value.session, context.language, verdict.value.returnTo);
}

export default function Name() {
  const { language, isFirst } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { language });
  const { t } = useText();
  return (
    <PublicFrame>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("identity:name.title")}</h1>
      {isFirst && <p className="govuk-body">{t("identity:name.lead")}</p>}
      <form id="name" method="post" noValidate>
        <TextField
          form={form}
          name="fullName"
          label={t("identity:name.full-name")}
          hint={t("identity:name.full-name-hint")}
          autoComplete="name"
          spellCheck={false}
        />
        <LanguageField form={form} legend={t("identity:name.language")} />
        <Button>{t("identity:name.button")}</Button>
      </form>
    </PublicFrame>
  );
}
