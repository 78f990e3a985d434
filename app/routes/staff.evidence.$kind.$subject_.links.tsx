/** A web page as evidence of a record. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addEvidenceLink } from "#app/modules/evidence/change-evidence.server.ts";
import { requireSubject } from "#app/modules/evidence/require-subject.server.ts";
import { linkForm } from "#app/modules/evidence/evidence-forms.ts";
import { AboutEvidence } from "#app/parts/evidence/evidence-fields.tsx";
import { homeOf, homePath } from "#app/parts/evidence/home.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("wins:evidence.add-link"));
export const handle: PageHandle = { form: { id: "link" } };

export async function loader(args: LoaderFunctionArgs) {
  const { subject } = await requireSubject(args);
  return { subject, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, subject, ref } = await requireSubject(args);
  const form = await readForm(args, linkForm);
  if (!form.ok) return form.answer;
  const verdict = await addEvidenceLink(context, { ...form.value, subject: ref });
  if (!verdict.ok) return form.refuse(verdict, "on");
  return redirect(`${homePath(context.language, subject.home)}?done=evidence`);
}

export default function NewLink() {
  const { subject, token } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const form = useFormState(useActionData<typeof action>(), { token, labelIn: language });
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="link"
      form={form}
      title={t("wins:evidence.add-link")}
      back={homeOf(text, subject)}
      button={{ text: t("wins:evidence.add-link") }}
    >
      <TextField
        form={form}
        name="url"
        label={t("wins:evidence.url")}
        hint={t("wins:evidence.url-hint")}
        autoComplete="off"
        spellCheck={false}
      />
      <AboutEvidence form={form} hint={t("wins:evidence.label-hint")} />
    </FormPage>
  );
}
