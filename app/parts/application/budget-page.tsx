/** What the family can pay each payday, in its own estimate. */
import { useText } from "#app/i18n/portal-context.tsx";
import { EVERY } from "#app/modules/payment-plans/plan-product.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { moneyToText } from "#app/shared/money.ts";
import { MoneyField, RadioField } from "#app/ui/form-parts.tsx";
import { AnswerForm, ApplicationFrame, type PageProps } from "./application-frame.tsx";

export function BudgetPage({ view, answered }: PageProps) {
  const { t } = useText();
  const { afford, paydayEvery } = view.application.answers;
  const form = useFormState(answered, {
    ...(afford !== null && { afford: moneyToText(afford) }),
    ...(paydayEvery !== null && { paydayEvery }),
  });
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">{t("apply:budget.heading")}</h1>
      <p className="govuk-body">{t("apply:budget.lead")}</p>
      <AnswerForm form={form} token={view.token}>
        <RadioField
          form={form}
          name="paydayEvery"
          legend={t("apply:budget.payday")}
          choices={EVERY.map((value) => ({ value, text: t(`apply:every.${value}`) }))}
        />
        <MoneyField
          form={form}
          name="afford"
          label={t("apply:budget.amount")}
          hint={t("apply:budget.amount-hint")}
          autoComplete="off"
        />
      </AnswerForm>
    </ApplicationFrame>
  );
}
