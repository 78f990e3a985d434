/** The questions about a session of the programme. */
import { useText } from "#app/i18n/portal-context.tsx";
import { AIM_FIELDS } from "#app/modules/training/training-form.ts";
import { AIMS, TOPICS } from "#app/modules/training/training-session.ts";
import { LanguagePair } from "#app/parts/each-language.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { CheckboxField, SelectField, type FormState } from "#app/ui/form-parts.tsx";
import { Hint } from "#app/ui/hint.tsx";

export function SessionFields({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <>
      <SelectField
        form={form}
        name="topic"
        label={t("training:session.topic")}
        options={[
          { value: "", text: t("training:session.choose-topic") },
          ...TOPICS.map((value) => ({ value, text: t(`training:topics.${value}`) })),
        ]}
      />
      <LanguagePair
        form={form}
        field="title"
        label={(language) => t(`training:session.title-${language}`)}
      />
      <Fieldset legend={t("training:session.aims")} describedBy="aims-hint">
        <Hint id="aims-hint">{t("training:session.aims-hint")}</Hint>
        {AIMS.map((aim) => (
          <CheckboxField
            key={aim}
            form={form}
            name={AIM_FIELDS[aim]}
            choices={[{ value: "1", text: t(`training:aims.${aim}`) }]}
          />
        ))}
      </Fieldset>
    </>
  );
}
