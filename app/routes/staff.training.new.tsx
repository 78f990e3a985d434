/** A new session of the training programme. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { addTrainingSession } from "#app/modules/training/change-programme.server.ts";
import { newSessionForm } from "#app/modules/training/training-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { SessionFields } from "#app/parts/training/session-fields.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("training:programme.add"));
export const handle: PageHandle = { form: { id: "session" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-training");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-training");
  const form = await readForm(args, newSessionForm);
  if (!form.ok) return form.answer;
  const verdict = await addTrainingSession(context, form.value);
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffSession(verdict.value)}?done=added`);
}

export default function NewSession() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="session"
      form={form}
      title={t("training:programme.add")}
      back={{ href: paths(language).staffTraining, text: t("training:programme.title") }}
      button={{ text: t("training:save") }}
    >
      <SessionFields form={form} />
    </FormPage>
  );
}
