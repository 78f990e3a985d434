/** Takes a session out of the programme, or brings it back, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { archiveTrainingSession } from "#app/modules/training/change-programme.server.ts";
import { requireSession } from "#app/modules/training/require-training.server.ts";
import { sureForm } from "#app/modules/training/training-form.ts";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { SessionFormPage } from "#app/parts/training/session-form-page.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("training:session.archive"));
export const handle: PageHandle = { form: { id: "archive" } };

export async function loader(args: LoaderFunctionArgs) {
  const { session } = await requireSession(args);
  return { session, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, session } = await requireSession(args);
  const form = await readForm(args, sureForm);
  if (!form.ok) return form.answer;
  const verdict = await archiveTrainingSession(context, { ...form.value, sessionId: session.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffSession(session.id)}?done=archived`);
}

export default function ArchiveSession() {
  const { session, token } = useLoaderData<typeof loader>();
  const version = String(session.version);
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { t } = useText();
  const act = session.archivedAt === null ? "archive" : "restore";
  return (
    <SessionFormPage
      session={session}
      id="archive"
      form={form}
      title={t(`training:session.${act}`)}
      lead={t(`training:session.${act}-lead`)}
      button={{ text: t(`training:session.${act}`) }}
    />
  );
}
