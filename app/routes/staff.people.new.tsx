/** Adds a person: a colleague before their first sign-in, or somebody without e-mail. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { addPerson } from "#app/modules/identity/add-person.server.ts";
import { newPersonForm } from "#app/modules/identity/person-form.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("records:new-person.title"));
export const handle: PageHandle = { form: { id: "person" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-people");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-people");
  const form = await readForm(args, newPersonForm);
  if (!form.ok) return form.answer;
  const verdict = await addPerson(context, form.value);
  if (!verdict.ok) return form.refuse(verdict, "email");
  return redirect(`${paths(context.language).staffPerson(verdict.value)}?done=added`);
}

export default function NewPerson() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { t } = useText();
  return (
    <Measure>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("records:new-person.title")}</h1>
      <p className="govuk-body">{t("records:new-person.lead")}</p>
      <form id="person" method="post" noValidate>
        <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
        <TextField
          form={form}
          name="fullName"
          label={t("records:new-person.full-name")}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label={t("records:new-person.email")}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          form={form}
          name="phone"
          type="tel"
          label={t("records:new-person.phone")}
          autoComplete="off"
          width={20}
        />
        <LanguageField form={form} legend={t("records:new-person.language")} />
        <Button>{t("records:new-person.button")}</Button>
      </form>
    </Measure>
  );
}
