/** The one short form of joining a cohort, for anybody and for somebody who is signed in. */
import { useText } from "#app/i18n/portal-context.tsx";
import { COMPANION_FIELDS, NEED_FIELDS } from "#app/modules/cohorts/join-answers.ts";
import { NEEDS } from "#app/modules/cohorts/membership.ts";
import { LanguageField } from "#app/parts/language-field.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { CheckboxField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { Hint } from "#app/ui/hint.tsx";

type OfForm = { form: FormState };

/** `isKnown`: signed in, so that neither a name nor an address is asked. */
export function JoinFields({ form, isKnown }: OfForm & { isKnown: boolean }) {
  const { t } = useText();
  return (
    <>
      {!isKnown && <WhoFields form={form} />}
      <TextField
        form={form}
        name="phone"
        type="tel"
        {...(isKnown
          ? { label: t("portal:optional", { label: t("cohorts:join.phone") }) }
          : { label: t("cohorts:join.phone"), hint: t("cohorts:join.phone-hint") })}
        autoComplete="tel"
        width={20}
      />
      <LanguageField form={form} legend={t("cohorts:join.language")} />
      <TextField
        form={form}
        name="spokenLanguage"
        label={t("portal:optional", { label: t("cohorts:join.spoken") })}
        width={20}
      />
      <NeedFields form={form} />
      <CompanionFields form={form} />
    </>
  );
}

function WhoFields({ form }: OfForm) {
  const { t } = useText();
  return (
    <>
      <TextField
        form={form}
        name="fullName"
        label={t("cohorts:join.full-name")}
        hint={t("cohorts:join.full-name-hint")}
        autoComplete="name"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t("cohorts:join.email")}
        hint={t("cohorts:join.email-hint")}
        autoComplete="email"
        spellCheck={false}
      />
    </>
  );
}

function NeedFields({ form }: OfForm) {
  const { t } = useText();
  return (
    <Fieldset legend={t("cohorts:join.needs")} describedBy="needs-hint">
      <Hint id="needs-hint">{t("cohorts:join.needs-hint")}</Hint>
      {NEEDS.map((need) => (
        <CheckboxField
          key={need}
          form={form}
          name={NEED_FIELDS[need]}
          choices={[{ value: "1", text: t(`cohorts:join.need.${need}`) }]}
        />
      ))}
    </Fieldset>
  );
}

function CompanionFields({ form }: OfForm) {
  const { t } = useText();
  return (
    <Fieldset legend={t("cohorts:join.companions")} describedBy="companions-hint">
      <Hint id="companions-hint">{t("cohorts:join.companions-hint")}</Hint>
      {COMPANION_FIELDS.map((name, at) => (
        <TextField
          key={name}
          form={form}
          name={name}
          label={t("portal:optional", { label: t("cohorts:join.companion", { number: at + 1 }) })}
          autoComplete="off"
          spellCheck={false}
        />
      ))}
    </Fieldset>
  );
}
