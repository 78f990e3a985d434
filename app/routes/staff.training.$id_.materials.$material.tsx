/** Changes a material: a language that is changed alone leaves the other one out of date. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { changeMaterial } from "#app/modules/training/change-material.server.ts";
import { requireMaterial } from "#app/modules/training/require-training.server.ts";
import { changeMaterialForm } from "#app/modules/training/training-form.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { MaterialFields, materialValues } from "#app/parts/training/material-fields.tsx";
import { SessionFormPage } from "#app/parts/training/session-form-page.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("training:material.edit-title"));
export const handle: PageHandle = { form: { id: "material" } };

export async function loader(args: LoaderFunctionArgs) {
  const { session, material } = await requireMaterial(args);
  return { session, values: materialValues(material), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, session, material } = await requireMaterial(args);
  const form = await readForm(args, changeMaterialForm);
  if (!form.ok) return form.answer;
  const { token, version, ...words } = form.value;
  const of = { sessionId: session.id, materialId: material.id };
  const verdict = await changeMaterial(context, { token, version, words, ...of });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffSession(session.id)}?done=material`);
}

export default function EditMaterial() {
  const { session, values, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { t } = useText();
  return (
    <SessionFormPage
      session={session}
      id="material"
      form={form}
      title={t("training:material.edit-title")}
      lead={t("training:material.edit-lead")}
      button={{ text: t("training:save") }}
    >
      <MaterialFields form={form} />
    </SessionFormPage>
  );
}
