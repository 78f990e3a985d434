/** A photograph or a PDF as evidence of a record. Who sends it is known before it is read. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addEvidenceFile } from "#app/modules/evidence/add-evidence-file.server.ts";
import { requireSubject } from "#app/modules/evidence/require-subject.server.ts";
import { fileForm } from "#app/modules/evidence/evidence-forms.ts";
import { AboutEvidence } from "#app/parts/evidence/evidence-fields.tsx";
import { homeOf, homePath } from "#app/parts/evidence/home.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { env } from "#app/platform/env.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { refuse } from "#app/shared/verdict.ts";
import { FileField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("wins:evidence.add-file"));
export const handle: PageHandle = { form: { id: "file-form" } };

export async function loader(args: LoaderFunctionArgs) {
  const { subject } = await requireSubject(args);
  return { subject, megabytes: env().files.limitBytes / 1_000_000, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, subject, ref } = await requireSubject(args);
  const { file, ...form } = await readForm(args, fileForm, { file: { name: "file" } });
  if (!form.ok) return form.answer;
  if (file === null) return form.refuse(refuse("file-missing"), "file");
  const verdict = await addEvidenceFile(context, { ...form.value, subject: ref, ...file });
  if (!verdict.ok) {
    return form.refuse(verdict, verdict.reason === "evidence-in-future" ? "on" : "file");
  }
  return redirect(`${homePath(context.language, subject.home)}?done=evidence`);
}

export default function NewFile() {
  const { subject, megabytes, token } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const form = useFormState(useActionData<typeof action>(), { token, labelIn: language });
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="file-form"
      form={form}
      title={t("wins:evidence.add-file")}
      lead={t("wins:evidence.file-lead")}
      back={homeOf(text, subject)}
      button={{ text: t("wins:evidence.add-file") }}
      withFile
    >
      <FileField
        form={form}
        name="file"
        label={t("wins:evidence.file")}
        hint={t("wins:evidence.file-hint", { megabytes })}
        accept="image/jpeg,image/png,image/webp,application/pdf"
      />
      <AboutEvidence form={form} hint={t("wins:evidence.file-label-hint")} />
    </FormPage>
  );
}
