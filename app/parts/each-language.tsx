/** Questions that are asked in both languages of the portal, the reader's own first. */
import type { ReactNode } from "react";
import { otherLanguage, type Language } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import { columnOf } from "#app/i18n/two-texts.ts";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";

function useBoth(): readonly [Language, Language] {
  const { language } = useText();
  return [language, otherLanguage(language)];
}

type EachProps = {
  /** "In English". */
  legend: (language: Language) => string;
  /** The questions; `nameOf("title")` is the name of that field in the language. */
  children: (nameOf: (field: string) => string) => ReactNode;
};

/** Several questions, a part of the form for each language. */
export function EachLanguage({ legend, children }: EachProps) {
  return useBoth().map((language) => (
    <Fieldset key={language} legend={legend(language)} size="m">
      {children((field) => columnOf(field, language))}
    </Fieldset>
  ));
}

type PairProps = {
  form: FormState;
  field: string;
  /** "Title in English". */
  label: (language: Language) => string;
  /** Under the first of the two. */
  hint?: string;
  /** Several lines. */
  long?: boolean;
};

/** One question, two boxes. */
export function LanguagePair({ form, field, label, hint, long = false }: PairProps) {
  const Field = long ? TextAreaField : TextField;
  return useBoth().map((language, index) => (
    <Field
      key={language}
      form={form}
      name={columnOf(field, language)}
      label={label(language)}
      hint={index === 0 ? hint : undefined}
    />
  ));
}
