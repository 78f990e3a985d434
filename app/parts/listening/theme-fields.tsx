/** The name of a theme in both languages. */
import { useText } from "#app/i18n/portal-context.tsx";
import { TextField, type FormState } from "#app/ui/form-parts.tsx";

export function ThemeFields({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <>
      <TextField
        form={form}
        name="nameEn"
        label={t("listening:theme.name-en")}
        hint={t("listening:theme.name-hint")}
      />
      <TextField form={form} name="nameEs" label={t("listening:theme.name-es")} />
    </>
  );
}
