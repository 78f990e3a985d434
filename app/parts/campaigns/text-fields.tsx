/** A text in both languages, a part of the form for each: the reader's own language first. */
import { LANGUAGE_NAMES, LANGUAGES } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import { columnOf } from "#app/modules/campaigns/published-text.ts";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { RadioField, TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";

type TextFieldsProps = {
  form: FormState;
  /** The questions: the title of one line, and the longer text, each by its field. */
  title: string;
  long: { field: "summary" | "detail"; label: string };
};

export function TextFields({ form, title, long }: TextFieldsProps) {
  const { t, language: own } = useText();
  const languages = own === "en" ? (["en", "es"] as const) : (["es", "en"] as const);
  return languages.map((language) => (
    <Fieldset key={language} legend={t(`campaigns:campaign.in-${language}`)} size="m">
      <TextField form={form} name={columnOf("title", language)} label={title} />
      <TextAreaField form={form} name={columnOf(long.field, language)} label={long.label} />
    </Fieldset>
  ));
}

/** Of a new text: which language is the source, and which one its translation. */
export function WrittenInField({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <RadioField
      form={form}
      name="writtenIn"
      legend={t("campaigns:campaign.written-in")}
      hint={t("campaigns:campaign.written-in-hint")}
      choices={LANGUAGES.map((value) => ({
        value,
        text: <span lang={value}>{LANGUAGE_NAMES[value]}</span>,
      }))}
    />
  );
}
