/** Changes what is said of a session of the programme. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { changeTrainingSession } from "#app/modules/training/change-programme.server.ts";
import { requireSession } from "#app/modules/training/require-training.server.ts";
import { changeSessionForm, sessionValues } from "#app/modules/training/training-form.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { SessionFields } from "#app/parts/training/session-fields.tsx";
import { SessionFormPage } from "#app/parts/training/session-form-page.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("training:session.edit-title"));
export const handle: PageHandle = { form: { id: "session" } };

export async function loader(args: LoaderFunctionArgs) {
  const { session } = await requireSession(args);
  return { session, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, session } = await requireSession(args);
  const form = await readForm(args, changeSessionForm);
  if (!form.ok) return form.answer;
  const verdict = await changeTrainingSession(context, { ...form.value, sessionId: session.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffSession(session.id)}?done=changed`);
}

export default function EditSession() {
  const { session, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...sessionValues(session), token });
  const { t } = useText();
  return (
    <SessionFormPage
      session={session}
      id="session"
      form={form}
      title={t("training:session.edit-title")}
      button={{ text: t("training:save") }}
    >
      <SessionFields form={form} />
    </SessionFormPage>
  );
}
