/** The questions about a piece of evidence: what it is called, in which language, of which day. */
import { useText } from "#app/i18n/portal-context.tsx";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import { DateField, TextField, type FormState } from "#app/ui/form-parts.tsx";

export function AboutEvidence({ form, hint }: { form: FormState; hint: string }) {
  const { t } = useText();
  const boxes = useDateBoxes();
  return (
    <>
      <TextField form={form} name="label" label={t("wins:evidence.label")} hint={hint} />
      <LanguageField form={form} name="labelIn" legend={t("wins:evidence.label-in")} />
      <DateField
        form={form}
        name="on"
        legend={t("portal:optional", { label: t("wins:evidence.on") })}
        hint={t("wins:evidence.on-hint")}
        labels={boxes}
      />
    </>
  );
}
