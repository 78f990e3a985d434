/** Takes a material out of its session, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { removeMaterial } from "#app/modules/training/change-material.server.ts";
import { materialIn } from "#app/modules/training/material.ts";
import { requireMaterial } from "#app/modules/training/require-training.server.ts";
import { sureForm } from "#app/modules/training/training-form.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { SessionFormPage } from "#app/parts/training/session-form-page.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("training:material.remove-title"));
export const handle: PageHandle = { form: { id: "remove" } };

export async function loader(args: LoaderFunctionArgs) {
  const { session, material } = await requireMaterial(args);
  return { session, material, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, session, material } = await requireMaterial(args);
  const form = await readForm(args, sureForm);
  if (!form.ok) return form.answer;
  const order = { ...form.value, sessionId: session.id, materialId: material.id };
  const verdict = await removeMaterial(context, order);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffSession(session.id)}?done=removed`);
}

export default function RemoveMaterial() {
  const { session, material, token } = useLoaderData<typeof loader>();
  const version = String(material.version);
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { language } = usePortal();
  const { t } = useText();
  const { title, language: written } = materialIn(material, language);
  return (
    <SessionFormPage
      session={session}
      id="remove"
      form={form}
      title={t("training:material.remove-title")}
      lead={<span lang={written}>{title}</span>}
      button={{ text: t("training:material.remove"), look: "warning" }}
    />
  );
}
