/** In which language, by which way and how safely the family is reached. */
import { useText } from "#app/i18n/portal-context.tsx";
import { CONTACT_WAYS } from "#app/modules/households/contact-details.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { LanguageField } from "#app/parts/language-field.tsx";
import { RadioField, TextAreaField } from "#app/ui/form-parts.tsx";
import { AnswerForm, ApplicationFrame, type PageProps } from "./application-frame.tsx";

export function ContactPage({ view, answered }: PageProps) {
  const { t } = useText();
  const { answers, borrower, household } = view.application;
  const form = useFormState(answered, {
    language: borrower.language,
    ...(answers.contactDone && { contactBy: household.contactBy }),
    safeContact: household.safeContact,
  });
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">{t("apply:contact.heading")}</h1>
      <AnswerForm form={form} token={view.token}>
        <LanguageField form={form} legend={t("apply:contact.language")} />
        <RadioField
          form={form}
          name="contactBy"
          legend={t("apply:contact.by")}
          hint={
            borrower.email === null
              ? t("apply:contact.no-email-hint")
              : t("apply:contact.email-hint", { email: borrower.email })
          }
          choices={CONTACT_WAYS.map((value) => ({ value, text: t(`apply:contact.ways.${value}`) }))}
        />
        <TextAreaField
          form={form}
          name="safeContact"
          rows={3}
          label={t("portal:optional", { label: t("apply:contact.safe") })}
          hint={t("apply:contact.safe-hint")}
          autoComplete="off"
        />
      </AnswerForm>
    </ApplicationFrame>
  );
}
