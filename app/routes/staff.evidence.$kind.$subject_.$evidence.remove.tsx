/** Takes a piece of evidence out of a record, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { removeEvidence } from "#app/modules/evidence/change-evidence.server.ts";
import { requireSubject } from "#app/modules/evidence/require-subject.server.ts";
import { removeForm } from "#app/modules/evidence/evidence-forms.ts";
import { homeOf, homePath } from "#app/parts/evidence/home.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";

export const meta = titled(({ t }) => t("wins:evidence.remove-title"));
export const handle: PageHandle = { form: { id: "remove" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, subject } = await requireSubject(args);
  const all = await listEvidence(context.db.reader, subject.kind, subject.id);
  const evidence = found(all.find(({ id }) => id === args.params["evidence"]));
  return { subject, evidence, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, subject, ref } = await requireSubject(args);
  const form = await readForm(args, removeForm);
  if (!form.ok) return form.answer;
  const evidenceId = args.params["evidence"] ?? "";
  const verdict = await removeEvidence(context, { ...form.value, subject: ref, evidenceId });
  if (verdict.ok) return redirect(`${homePath(context.language, subject.home)}?done=removed`);
  // What is out already has no page to be shown on.
  return found(verdict.reason === "evidence-is-out" ? null : form.refuse(verdict));
}

export default function RemoveOne() {
  const { subject, evidence, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="remove"
      form={form}
      title={t("wins:evidence.remove-title")}
      lead={<span lang={evidence.labelIn}>{evidence.label}</span>}
      back={homeOf(text, subject)}
      button={{ text: t("wins:evidence.remove"), look: "warning" }}
    />
  );
}
