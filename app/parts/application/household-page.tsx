/** Who borrows, and where the household lives. */
import { useText } from "#app/i18n/portal-context.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { TextAreaField, TextField } from "#app/ui/form-parts.tsx";
import { AnswerForm, ApplicationFrame, type PageProps } from "./application-frame.tsx";

export function HouseholdPage({ view, answered }: PageProps) {
  const { t } = useText();
  const { borrower, household } = view.application;
  const form = useFormState(answered, {
    fullName: borrower.fullName,
    phone: borrower.phone ?? "",
    address: household.address,
    postcode: household.postcode,
  });
  const own = view.door === "family";
  const autoComplete = (name: string) => (own ? { autoComplete: name } : { autoComplete: "off" });
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">{t("apply:household.heading")}</h1>
      <AnswerForm form={form} token={view.token}>
        <TextField
          form={form}
          name="fullName"
          label={t("apply:household.name")}
          hint={t("apply:household.name-hint")}
          spellCheck={false}
          {...autoComplete("name")}
        />
        <TextField
          form={form}
          name="phone"
          type="tel"
          width={20}
          label={t("apply:household.phone")}
          hint={t(
            borrower.email === null ? "apply:household.phone-needed" : "apply:household.phone-hint",
          )}
          {...autoComplete("tel")}
        />
        <TextAreaField
          form={form}
          name="address"
          rows={3}
          label={t("apply:household.address")}
          spellCheck={false}
          {...autoComplete("street-address")}
        />
        <TextField
          form={form}
          name="postcode"
          width={10}
          label={t("apply:household.postcode")}
          hint={t("apply:household.postcode-hint")}
          spellCheck={false}
          {...autoComplete("postal-code")}
        />
      </AnswerForm>
    </ApplicationFrame>
  );
}
