/** The questions about a material: its words or its link, in each language. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { MaterialWords } from "#app/modules/training/material.ts";
import { EachLanguage } from "#app/parts/each-language.tsx";
import { TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";

export function MaterialFields({ form }: { form: FormState }) {
  const { t } = useText();
  const optional = (label: string) => t("portal:optional", { label });
  return (
    <EachLanguage legend={(language) => t(`training:material.in-${language}`)}>
      {(nameOf) => (
        <>
          <TextField form={form} name={nameOf("title")} label={t("training:material.title")} />
          <TextAreaField
            form={form}
            name={nameOf("text")}
            label={optional(t("training:material.text"))}
          />
          <TextField
            form={form}
            name={nameOf("link")}
            label={optional(t("training:material.link"))}
            hint={t("training:material.link-hint")}
            autoComplete="off"
            spellCheck={false}
          />
        </>
      )}
    </EachLanguage>
  );
}

/** A material as the fields of its form hold it. */
export function materialValues(
  material: MaterialWords & Readonly<{ version: number }>,
): Record<string, string> {
  const { titleEn, titleEs, textEn, textEs, linkEn, linkEs, version } = material;
  return { titleEn, titleEs, textEn, textEs, linkEn, linkEs, version: String(version) };
}
