/** Changes what is known of a member institution. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeInstitution } from "#app/modules/assemblies/change-institution.server.ts";
import {
  changeInstitutionForm,
  institutionValues,
} from "#app/modules/assemblies/institution-form.ts";
import { requireInstitution } from "#app/modules/assemblies/require-assembly.server.ts";
import { InstitutionFields } from "#app/parts/assemblies/institution-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("assemblies:institution.edit"));
export const handle: PageHandle = { form: { id: "institution" } };

export async function loader(args: LoaderFunctionArgs) {
  const { institution } = await requireInstitution(args);
  const { id, name } = institution;
  return { id, name, values: institutionValues(institution), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, institution } = await requireInstitution(args);
  const form = await readForm(args, changeInstitutionForm);
  if (!form.ok) return form.answer;
  const order = { ...form.value, institutionId: institution.id };
  const verdict = await changeInstitution(context, order);
  if (!verdict.ok) {
    return form.refuse(verdict, verdict.reason === "left-before-joined" ? "leftOn" : "");
  }
  return redirect(`${paths(context.language).staffInstitution(institution.id)}?done=changed`);
}

export default function EditInstitution() {
  const { id, name, values, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="institution"
      form={form}
      title={t("assemblies:institution.edit")}
      back={{ href: paths(language).staffInstitution(id), text: name }}
      button={{ text: t("assemblies:institution.save") }}
    >
      <InstitutionFields form={form} />
    </FormPage>
  );
}
