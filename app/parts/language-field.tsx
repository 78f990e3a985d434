/** The question which of the portal's languages somebody reads, or a text is written in. */
import { LANGUAGE_NAMES, LANGUAGES } from "#app/i18n/languages.ts";
import { RadioField, type FormState } from "#app/ui/form-parts.tsx";

type LanguageFieldProps = { form: FormState; name?: string; legend: string; hint?: string };

/** Each language is called by its own name, in that language. */
export function LanguageField({ name = "language", ...field }: LanguageFieldProps) {
  const choices = LANGUAGES.map((value) => ({
    value,
    text: <span lang={value}>{LANGUAGE_NAMES[value]}</span>,
  }));
  return <RadioField name={name} choices={choices} {...field} />;
}
