/** The questions about a win: its words in both languages, when, from whom, its address. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { TargetName } from "#app/modules/campaigns/target.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { EachLanguage } from "#app/parts/each-language.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import {
  CheckboxField,
  DateField,
  SelectField,
  TextAreaField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";

type WinFieldsProps = { form: FormState; offices: readonly TargetName[]; isNew?: boolean };

export function WinFields({ form, offices, isNew = false }: WinFieldsProps) {
  const text = useText();
  const { t } = text;
  const boxes = useDateBoxes();
  return (
    <>
      <EachLanguage legend={(side) => t(`wins:form.in-${side === "en" ? "En" : "Es"}`)}>
        {(nameOf) => <Texts form={form} nameOf={nameOf} />}
      </EachLanguage>
      {isNew && <LanguageField form={form} name="writtenIn" legend={t("wins:form.written-in")} />}
      <DateField
        form={form}
        name="wonOn"
        legend={t("wins:form.won-on")}
        hint={t("wins:form.won-on-hint")}
        labels={boxes}
      />
      <CheckboxField
        form={form}
        name="wonBy"
        choices={[{ value: "1", text: t("wins:form.won-by") }]}
      />
      <SelectField
        form={form}
        name="targetId"
        label={t("wins:form.target")}
        options={[
          { value: "", text: t("wins:form.no-target") },
          ...offices.map((office) => ({ value: office.id, text: officeOf(text, office) })),
        ]}
      />
      <TextField
        form={form}
        name="slug"
        label={t("portal:optional", { label: t("wins:form.slug") })}
        hint={t("wins:form.slug-hint")}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}

type TextsProps = { form: FormState; nameOf: (field: string) => string };

function Texts({ form, nameOf }: TextsProps) {
  const { t } = useText();
  return (
    <>
      <TextField form={form} name={nameOf("title")} label={t("wins:form.title")} />
      <TextAreaField
        form={form}
        name={nameOf("summary")}
        label={t("wins:form.summary")}
        hint={t("wins:form.summary-hint")}
      />
      <TextField
        form={form}
        name={nameOf("serves")}
        label={t("wins:form.serves")}
        hint={t("wins:form.serves-hint")}
      />
    </>
  );
}
