/** The name of a theme in both languages. */
import { useText } from "#app/i18n/portal-context.tsx";
import { LanguagePair } from "#app/parts/each-language.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";

export function ThemeFields({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <LanguagePair
      form={form}
      field="name"
      label={(language) => t(`listening:theme.name-${language}`)}
      hint={t("listening:theme.name-hint")}
    />
  );
}
