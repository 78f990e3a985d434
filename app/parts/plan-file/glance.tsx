/** What is left to pay, with the plan's band: the card beside the next step. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { StandingInstalment } from "#app/modules/payment-plans/instalment-standing.ts";
import { ZERO, type Pence } from "#app/shared/money.ts";
import { PaidBand } from "#app/parts/schedule.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Sum } from "#app/ui/sum.tsx";

type GlanceProps = {
  outstanding: Pence;
  surplus: Pence;
  paidOut: Pence;
  overdue: Pence;
  principal: Pence | null;
  rows: readonly StandingInstalment[];
};

/** Before the first pay-out nothing is owed: the card then shows what the plan will lend. */
export function PlanGlance({
  outstanding,
  surplus,
  paidOut,
  overdue,
  principal,
  rows,
}: GlanceProps) {
  const { t, money } = useText();
  const sum = paidOut > 0 ? outstanding : principal;
  const facts = [
    { term: t("plans:glance.paid-out"), value: money(paidOut) },
    ...(overdue > 0 ? [{ term: t("plans:glance.overdue"), value: money(overdue) }] : []),
    ...(surplus > 0 ? [{ term: t("plans:glance.surplus"), value: money(surplus) }] : []),
    { term: t("plans:glance.charges"), value: money(ZERO) },
  ];
  return (
    <Card>
      <h2 className="govuk-body">
        {paidOut > 0 ? t("plans:glance.left") : t("plans:glance.to-lend")}
      </h2>
      {sum === null ? (
        <p className="govuk-body">{t("plans:glance.no-terms")}</p>
      ) : (
        <Sum>{money(sum)}</Sum>
      )}
      {rows.length > 0 && <PaidBand instalments={rows} />}
      <Facts facts={facts} />
    </Card>
  );
}
