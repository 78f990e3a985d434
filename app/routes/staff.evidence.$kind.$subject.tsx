/** What proves a record: added, taken out, and its files shown to everybody or hidden. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { showEvidenceFile } from "#app/modules/evidence/change-evidence.server.ts";
import { showForm } from "#app/modules/evidence/evidence-forms.ts";
import { requireSubject } from "#app/modules/evidence/require-subject.server.ts";
import { withToken } from "#app/modules/evidence/with-token.ts";
import { EvidencePart } from "#app/parts/evidence/evidence-part.tsx";
import { homeOf, homePath } from "#app/parts/evidence/home.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";

export const meta = titled(({ t }) => t("wins:evidence.page-title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, subject } = await requireSubject(args);
  const evidence = await listEvidence(context.db.reader, subject.kind, subject.id);
  return { subject, evidence: evidence.map(withToken) };
}

export async function action(args: ActionFunctionArgs) {
  const { context, subject, ref } = await requireSubject(args);
  const form = await readForm(args, showForm);
  if (!form.ok) return form.answer;
  const verdict = await showEvidenceFile(context, { ...form.value, subject: ref });
  if (!verdict.ok) return form.refuse(verdict);
  const done = form.value.isPublic ? "show-file" : "hide-file";
  return redirect(`${homePath(context.language, subject.home)}?done=${done}`);
}

export default function SubjectEvidence() {
  const { subject, evidence } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const text = useText();
  return (
    <InnerPage back={homeOf(text, subject)} title={text.t("wins:evidence.page-title")} form={form}>
      <EvidencePart subject={subject} evidence={evidence} mayManage />
    </InnerPage>
  );
}
