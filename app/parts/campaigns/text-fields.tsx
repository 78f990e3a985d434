/** A text in both languages, a part of the form for each; and which of them was written first. */
import { useText } from "#app/i18n/portal-context.tsx";
import { EachLanguage } from "#app/parts/each-language.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import { TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";

type TextFieldsProps = {
  form: FormState;
  /** The questions: the title of one line, and the longer text, each by its field. */
  title: string;
  long: { field: "summary" | "detail"; label: string };
};

export function TextFields({ form, title, long }: TextFieldsProps) {
  const { t } = useText();
  return (
    <EachLanguage legend={(language) => t(`campaigns:campaign.in-${language}`)}>
      {(nameOf) => (
        <>
          <TextField form={form} name={nameOf("title")} label={title} />
          <TextAreaField form={form} name={nameOf(long.field)} label={long.label} />
        </>
      )}
    </EachLanguage>
  );
}

/** Of a new text: which language is the source, and which one its translation. */
export function WrittenInField({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <LanguageField
      form={form}
      name="writtenIn"
      legend={t("campaigns:campaign.written-in")}
      hint={t("campaigns:campaign.written-in-hint")}
    />
  );
}
