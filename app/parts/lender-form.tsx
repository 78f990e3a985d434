/** The form of the lender's details and its agreement's wording in both languages. */
import { useText } from "#app/i18n/portal-context.tsx";
import { PLACES } from "#app/modules/settings/agreement-template.ts";
import { Button } from "#app/ui/button.tsx";
import { TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";

export function LenderForm({ form }: { form: FormState }) {
  const { t } = useText();
  const hint = t("settings:lender.text-hint", {
    places: PLACES.map((place) => `{{${place}}}`).join(" "),
  });
  const short = { form, width: 20, spellCheck: false, autoComplete: "off" } as const;
  return (
    <form id="lender" method="post" noValidate>
      <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
      <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
      <TextField form={form} name="name" label={t("settings:lender.name")} autoComplete="off" />
      <TextField {...short} name="licenceNumber" label={t("settings:lender.licence")} />
      <TextAreaField form={form} name="address" label={t("settings:lender.address")} rows={3} />
      <TextField {...short} name="telephone" type="tel" label={t("settings:lender.telephone")} />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t("settings:lender.email")}
        spellCheck={false}
        autoComplete="off"
      />
      <TextField {...short} name="bankName" label={t("settings:lender.bank")} />
      <TextField
        {...short}
        name="bankSortCode"
        label={t("settings:lender.sort-code")}
        inputMode="numeric"
      />
      <TextField
        {...short}
        name="bankAccount"
        label={t("settings:lender.account")}
        inputMode="numeric"
      />
      <TextAreaField
        form={form}
        name="agreementTextEn"
        label={t("settings:lender.text-en")}
        hint={hint}
        rows={20}
      />
      <TextAreaField
        form={form}
        name="agreementTextEs"
        label={t("settings:lender.text-es")}
        hint={hint}
        rows={20}
      />
      <Button>{t("settings:new-lender.save")}</Button>
    </form>
  );
}
