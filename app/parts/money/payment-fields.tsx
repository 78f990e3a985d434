/** The questions about one payment, in the order of a bank statement. */
import { useText } from "#app/i18n/portal-context.tsx";
import { PAYMENT_METHODS } from "#app/modules/payments/payment-form.ts";
import {
  CheckboxField,
  DateField,
  MoneyField,
  RadioField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { useDateBoxes } from "../form-page.tsx";

type PaymentFieldsProps = {
  form: FormState;
  /** Whether a payment that looks the same is recorded, so that the clerk is asked again. */
  asksAgain: boolean;
};

export function PaymentFields({ form, asksAgain }: PaymentFieldsProps) {
  const { t } = useText();
  const boxes = useDateBoxes();
  return (
    <>
      <TextField
        form={form}
        name="family"
        label={t("money:record.family")}
        hint={t("money:record.family-hint")}
        width={20}
        autoComplete="off"
        spellCheck={false}
      />
      <RadioField
        form={form}
        name="method"
        legend={t("money:record.method")}
        choices={PAYMENT_METHODS.map((value) => ({ value, text: t(`money:method.${value}`) }))}
      />
      <TextField
        form={form}
        name="reference"
        label={t("money:record.reference")}
        hint={t("money:record.reference-hint")}
        autoComplete="off"
        spellCheck={false}
      />
      <DateField
        form={form}
        name="valueOn"
        legend={t("money:record.value-on")}
        hint={t("money:record.value-on-hint")}
        labels={boxes}
      />
      <MoneyField form={form} name="amount" label={t("money:record.amount")} />
      <CheckboxField
        form={form}
        name="unmatched"
        choices={[
          {
            value: "1",
            text: t("money:record.unmatched"),
            hint: t("money:record.unmatched-hint"),
          },
        ]}
      />
      {asksAgain && (
        <CheckboxField
          form={form}
          name="again"
          choices={[{ value: "1", text: t("money:record.again") }]}
        />
      )}
    </>
  );
}
