/** The questions about what shows it: a web page, and another one for who opens that part. */
import { LANGUAGES } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import { Details } from "#app/ui/details.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { SelectField, TextField, type FormState } from "#app/ui/form-parts.tsx";

export function EvidenceFields({ form }: { form: FormState }) {
  const { t } = useText();
  const typed = [form.values["link2"], form.values["label2"]];
  const isOpen = typed.some((text) => text !== undefined && text !== "");
  return (
    <>
      <Link form={form} number={1} legend={t("campaigns:evidence.first")} />
      <Details summary={t("campaigns:evidence.second")} open={isOpen}>
        <Link form={form} number={2} legend={t("campaigns:evidence.second")} />
      </Details>
    </>
  );
}

type LinkProps = { form: FormState; number: 1 | 2; legend: string };

function Link({ form, number, legend }: LinkProps) {
  const { t } = useText();
  const optional = (label: string) => t("portal:optional", { label });
  return (
    <Fieldset legend={legend} size="s">
      <TextField
        form={form}
        name={`link${String(number)}`}
        label={optional(t("campaigns:evidence.link"))}
        hint={t("campaigns:evidence.link-hint")}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        form={form}
        name={`label${String(number)}`}
        label={optional(t("campaigns:evidence.label"))}
      />
      <SelectField
        form={form}
        name={`labelIn${String(number)}`}
        label={t("campaigns:evidence.label-in")}
        options={LANGUAGES.map((value) => ({ value, text: t(`portal:languages.${value}`) }))}
      />
    </Fieldset>
  );
}
