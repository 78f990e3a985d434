/** The form of a person's own details. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { PhoneLink } from "#app/ui/contact-link.tsx";
import { TextField, type FormState } from "#app/ui/form-parts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { LanguageField } from "./language-field.tsx";

export function RecordForm({ form, email }: { form: FormState; email: string | null }) {
  const { t } = useText();
  return (
    <form id="record" method="post" noValidate>
      <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
      <TextField
        form={form}
        name="fullName"
        label={t("identity:record.full-name")}
        autoComplete="name"
        spellCheck={false}
      />
      <Address email={email} />
      <TextField
        form={form}
        name="phone"
        type="tel"
        label={t("portal:optional", { label: t("identity:record.phone") })}
        autoComplete="tel"
        width={20}
      />
      <LanguageField form={form} legend={t("identity:record.language")} />
      <TextField
        form={form}
        name="spokenLanguage"
        label={t("portal:optional", { label: t("identity:record.spoken") })}
        width={20}
      />
      <Button>{t("identity:record.save")}</Button>
    </form>
  );
}

function Address({ email }: { email: string | null }) {
  const { help } = usePortal();
  const { t } = useText();
  const phone = <PhoneLink number={help.telephone} />;
  return (
    <div className="govuk-form-group">
      <p className="govuk-label">{t("identity:record.email")}</p>
      <p className="govuk-body">{email ?? t("identity:record.no-email")}</p>
      <p className="govuk-hint">
        <Sentence text={t("identity:record.email-change")} parts={{ phone }} />
      </p>
    </div>
  );
}
