/** The facts of a payment and, where it was reversed, of its reversal. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PaymentFile } from "#app/modules/payments/payment-list-store.server.ts";
import type { PaymentMethod } from "#app/modules/payments/payment-form.ts";
import { paths } from "#app/shared/paths.ts";
import { SummaryList, type SummaryRow } from "#app/ui/summary-list.tsx";

type PaymentFactsProps = { payment: PaymentFile; seesPlans: boolean; seesLedger: boolean };

export function PaymentFacts({ payment, seesPlans, seesLedger }: PaymentFactsProps) {
  const { t, date } = useText();
  const { plan, method, reference, valueOn, reversal } = payment;
  const rows: SummaryRow[] = [
    { key: t("money:payment.family"), value: plan?.familyName ?? t("money:payments.unknown") },
    ...(plan === null
      ? []
      : [{ key: t("money:payment.plan"), value: <PlanLink plan={plan} opens={seesPlans} /> }]),
    {
      key: t("money:payment.method"),
      value: t(`money:method.${method as PaymentMethod}`),
    },
    { key: t("money:payment.reference"), value: reference },
    { key: t("money:payment.value-on"), value: date(valueOn) },
    {
      key: t("money:payment.recorded"),
      value: <ByWhom name={payment.recordedByName} at={payment.recordedAt} />,
    },
    {
      key: t("money:payment.entry"),
      value: <EntryLink number={payment.entryNumber} opens={seesLedger} />,
    },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {reversal !== null && <Reversal reversal={reversal} seesLedger={seesLedger} />}
    </>
  );
}

type ReversalProps = { reversal: NonNullable<PaymentFile["reversal"]>; seesLedger: boolean };

function Reversal({ reversal, seesLedger }: ReversalProps) {
  const { t, instant } = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{t("money:payment.reversed-title")}</h2>
      <p className="govuk-body">
        {t("money:payment.reversed-by", {
          name: reversal.reversedByName ?? t("money:ledger.nobody"),
          when: instant(reversal.reversedAt),
        })}{" "}
        {t("money:payment.reason", { reason: reversal.reason })}
      </p>
      <SummaryList
        rows={[
          {
            key: t("money:payment.reversal-entry"),
            value: <EntryLink number={reversal.entryNumber} opens={seesLedger} />,
          },
        ]}
      />
    </>
  );
}

function PlanLink({ plan, opens }: { plan: { id: string; number: string }; opens: boolean }) {
  const { language } = usePortal();
  if (!opens) return <>{plan.number}</>;
  return (
    <a className="govuk-link" href={paths(language).staffPlan(plan.id)}>
      {plan.number}
    </a>
  );
}

function EntryLink({ number, opens }: { number: number; opens: boolean }) {
  const { language } = usePortal();
  const { t } = useText();
  const text = t("money:payment.entry-link", { number });
  if (!opens) return <>{text}</>;
  return (
    <a className="govuk-link" href={paths(language).staffEntry(number)}>
      {text}
    </a>
  );
}

function ByWhom({ name, at }: { name: string | null; at: Date }) {
  const { t, instant } = useText();
  const when = instant(at);
  if (name === null) return <>{t("money:payment.by-nobody", { when })}</>;
  return <>{t("money:payment.by-at", { name, when })}</>;
}
