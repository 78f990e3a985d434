/** What is wrong with a page's form, counted and linked to its fields; nothing where nothing is. */
import { useText } from "#app/i18n/portal-context.tsx";
import { FormErrors, type FormState } from "#app/ui/form-parts.tsx";

export function FormSummary({ form }: { form: FormState }) {
  const { t } = useText();
  const title = t("portal:error-summary.title", { count: form.errors.length });
  return <FormErrors form={form} title={title} />;
}
