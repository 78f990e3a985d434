/** A new member institution. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addInstitution } from "#app/modules/assemblies/change-institution.server.ts";
import { newInstitutionForm } from "#app/modules/assemblies/institution-form.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { InstitutionFields } from "#app/parts/assemblies/institution-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("assemblies:institutions.new"));
export const handle: PageHandle = { form: { id: "institution" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-campaigns");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const form = await readForm(args, newInstitutionForm);
  if (!form.ok) return form.answer;
  const verdict = await addInstitution(context, form.value);
  if (!verdict.ok) return form.refuse(verdict, "leftOn");
  return redirect(`${paths(context.language).staffInstitution(verdict.value)}?done=added`);
}

export default function NewInstitution() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="institution"
      form={form}
      title={t("assemblies:institutions.new")}
      back={{ href: paths(language).staffInstitutions, text: t("assemblies:institutions.back") }}
      button={{ text: t("assemblies:institution.save") }}
    >
      <InstitutionFields form={form} />
    </FormPage>
  );
}
