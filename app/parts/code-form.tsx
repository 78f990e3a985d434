/** The form that takes a one-time code. */
import { useText } from "#app/i18n/portal-context.tsx";
import { CODE_MINUTES } from "#app/modules/identity/code-limits.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField, TextField, type FormState } from "#app/ui/form-parts.tsx";

type CodeFormProps = {
  form: FormState;
  /** Where the name was typed before: no question about others at the address, and what it does. */
  joins?: string;
};

export function CodeForm({ form, joins }: CodeFormProps) {
  const { t } = useText();
  const choice = {
    value: "1",
    text: t("identity:code.shared"),
    hint: t("identity:code.shared-hint"),
  };
  return (
    <form id="one-time-code" method="post" noValidate>
      <input type="hidden" name="id" value={String(form.values["id"] ?? "")} />
      <TextField
        form={form}
        name="code"
        label={t("identity:code.label")}
        hint={t("identity:code.hint", { minutes: CODE_MINUTES })}
        inputMode="numeric"
        autoComplete="one-time-code"
        width={10}
        spellCheck={false}
      />
      {joins === undefined && <CheckboxField form={form} name="shared" choices={[choice]} />}
      <Button>{joins ?? t("identity:code.button")}</Button>
    </form>
  );
}
