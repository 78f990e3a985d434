/** The questions of a pay-out, and of the decision about one that another person recorded. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { PayOutCase } from "#app/modules/payments/pay-out-store.server.ts";
import type { Pence } from "#app/shared/money.ts";
import {
  DateField,
  RadioField,
  TextField,
  TextAreaField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { useDateBoxes } from "../form-page.tsx";

export function PayOutQuestions({ form, fee }: { form: FormState; fee: Pence }) {
  const { t, money } = useText();
  const boxes = useDateBoxes();
  return (
    <>
      <input type="hidden" name="act" value="request" />
      <SummaryList rows={[{ key: t("money:pay-out.amount"), value: money(fee) }]} />
      <DateField
        form={form}
        name="paidOn"
        legend={t("money:pay-out.paid-on-label")}
        hint={t("money:pay-out.paid-on-hint")}
        labels={boxes}
      />
      <TextField
        form={form}
        name="reference"
        label={t("money:pay-out.reference")}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}

type PayOutDecisionProps = {
  form: FormState;
  request: NonNullable<PayOutCase["request"]>;
  /** Whoever recorded it can only take it back. */
  isOwn: boolean;
};

export function PayOutDecision({ form, request, isOwn }: PayOutDecisionProps) {
  const { t, money, date, instant } = useText();
  const { id, amount, paidOn, reference, requestedByName, requestedAt } = request;
  const choices = [
    {
      value: "confirm",
      text: t("money:pay-out.confirm"),
      hint: t("money:pay-out.confirm-hint"),
    },
    { value: "return", text: t("money:pay-out.return") },
  ];
  return (
    <>
      <input type="hidden" name="act" value="decide" />
      <input type="hidden" name="requestId" value={id} />
      <SummaryList
        rows={[
          { key: t("money:pay-out.amount"), value: money(amount) },
          { key: t("money:pay-out.paid-on-label"), value: date(paidOn) },
          { key: t("money:pay-out.reference"), value: reference },
          {
            key: t("money:pay-out.asked"),
            value: t("money:pay-out.asked-by", {
              name: requestedByName,
              when: instant(requestedAt),
            }),
          },
        ]}
      />
      {isOwn ? (
        <>
          <InsetText>{t("money:pay-out.own-request")}</InsetText>
          <input type="hidden" name="decision" value="return" />
        </>
      ) : (
        <RadioField
          form={form}
          name="decision"
          legend={t("money:pay-out.decision")}
          choices={choices}
        />
      )}
      <TextAreaField form={form} name="reason" label={t("money:pay-out.reason")} rows={3} />
    </>
  );
}
