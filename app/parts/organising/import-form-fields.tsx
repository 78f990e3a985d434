/** The list itself, in a file or pasted, and the button that looks at it. */
import { useText } from "#app/i18n/portal-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { FileField, TextAreaField, type FormState } from "#app/ui/form-parts.tsx";

/** Stands within the form of the list. */
export function ImportFormFields({ form }: { form: FormState }) {
  const { t } = useText();
  const value = (name: string) => String(form.values[name] ?? "");
  return (
    <>
      <input type="hidden" name="shown" value={value("shown")} />
      <FileField
        form={form}
        name="file"
        label={t("imports:file")}
        hint={t("imports:file-hint")}
        accept=".csv,.txt,text/csv,text/plain"
      />
      <TextAreaField
        form={form}
        name="list"
        label={value("list") === "" ? t("imports:label") : t("imports:label-again")}
        hint={t("imports:hint")}
        rows={12}
        autoComplete="off"
        spellCheck={false}
      />
      <Button look="secondary" name="act" value="check">
        {t("imports:check")}
      </Button>
    </>
  );
}
