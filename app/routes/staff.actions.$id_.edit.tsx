/** Changes what an assembly or action is. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import {
  actionValues,
  changeActionForm,
  fieldOfRefusal,
} from "#app/modules/assemblies/action-form.ts";
import { changeAction } from "#app/modules/assemblies/change-action.server.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { ActionFields } from "#app/parts/assemblies/action-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("assemblies:edit.title"));
export const handle: PageHandle = { form: { id: "edit" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const isPast = one.on <= context.today;
  return { id: one.id, isPast, values: actionValues(one), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const form = await readForm(args, changeActionForm);
  if (!form.ok) return form.answer;
  const verdict = await changeAction(context, { ...form.value, actionId: one.id });
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict));
  return redirect(`${paths(context.language).staffAction(one.id)}?done=changed`);
}

export default function EditAction() {
  const { id, isPast, values, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="edit"
      form={form}
      title={t("assemblies:edit.title")}
      back={{ href: paths(language).staffAction(id), text: t("portal:back") }}
      button={{ text: t("assemblies:edit.button") }}
    >
      <ActionFields form={form} isPast={isPast} />
    </FormPage>
  );
}
