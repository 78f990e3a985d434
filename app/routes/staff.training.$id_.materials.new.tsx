/** A new material of a session. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { addMaterial } from "#app/modules/training/change-material.server.ts";
import { requireSession } from "#app/modules/training/require-training.server.ts";
import { newMaterialForm } from "#app/modules/training/training-form.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { MaterialFields } from "#app/parts/training/material-fields.tsx";
import { SessionFormPage } from "#app/parts/training/session-form-page.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("training:session.add-material"));
export const handle: PageHandle = { form: { id: "material" } };

export async function loader(args: LoaderFunctionArgs) {
  const { session } = await requireSession(args);
  return { session, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, session } = await requireSession(args);
  const form = await readForm(args, newMaterialForm);
  if (!form.ok) return form.answer;
  const { token, ...words } = form.value;
  const verdict = await addMaterial(context, { token, sessionId: session.id, words });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffSession(session.id)}?done=material`);
}

export default function NewMaterial() {
  const { session, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { t } = useText();
  return (
    <SessionFormPage
      session={session}
      id="material"
      form={form}
      title={t("training:session.add-material")}
      lead={t("training:material.lead")}
      button={{ text: t("training:save") }}
    >
      <MaterialFields form={form} />
    </SessionFormPage>
  );
}
