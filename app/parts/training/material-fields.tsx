/** The questions about a material: its words or its link, in each language. */
import { otherLanguage } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import { WORD_FIELDS } from "#app/modules/training/material.ts";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";

export function MaterialFields({ form }: { form: FormState }) {
  const { t, language: own } = useText();
  const languages = [own, otherLanguage(own)];
  return languages.map((language) => {
    const { title, text, link } = WORD_FIELDS[language];
    const optional = (label: string) => t("portal:optional", { label });
    return (
      <Fieldset key={language} legend={t(`training:material.in-${language}`)} size="m">
        <TextField form={form} name={title} label={t("training:material.title")} />
        <TextAreaField form={form} name={text} label={optional(t("training:material.text"))} />
        <TextField
          form={form}
          name={link}
          label={optional(t("training:material.link"))}
          hint={t("training:material.link-hint")}
          autoComplete="off"
          spellCheck={false}
        />
      </Fieldset>
    );
  });
}

/** A material as the fields of its form hold it. */
export function materialValues(
  material: Readonly<
    Record<(typeof WORD_FIELDS)["en" | "es"]["title" | "text" | "link"], string>
  > & {
    version: number;
  },
): Record<string, string> {
  const { titleEn, titleEs, textEn, textEs, linkEn, linkEs, version } = material;
  return { titleEn, titleEs, textEn, textEs, linkEn, linkEs, version: String(version) };
}
