/** The calculator's answer: the sums, every date, and what the same money would cost elsewhere. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import {
  calculationQuery,
  type CalculatedRow,
  type PlanCalculation,
} from "#app/modules/payment-plans/plan-calculation.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { addPence, ZERO, type Pence } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { ScheduleTable } from "#app/ui/schedule-table.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { PlanAmounts } from "./plan-amounts.tsx";

/** The rules on the cost cap: charges of at most 0.8% a day, and never more than was lent. */
const CAP_SOURCE = "https://www.handbook.fca.org.uk/handbook/CONC/5A/2.html";

interface CalculatorResultProps {
  plan: PlanCalculation;
  today: CalendarDate;
  fee: { amount: Pence; effectiveFrom: CalendarDate };
}

export function CalculatorResult({ plan, today, fee }: CalculatorResultProps) {
  const { t, money, date } = useText();
  return (
    <section className="pp-main" id="plan" aria-labelledby="plan-heading">
      <Card edge="plum">
        <h2 className="govuk-heading-m" id="plan-heading">
          {t("calculator:result.heading")}
        </h2>
        <PlanAmounts every={plan.every} runs={plan.runs} />
        <Facts
          facts={[
            { term: t("calculator:result.total"), value: money(plan.principal) },
            { term: t("calculator:result.interest"), value: money(ZERO) },
            { term: t("calculator:result.last"), value: date(plan.lastDueOn) },
          ]}
        />
      </Card>
      <Schedule plan={plan} today={today} />
      <p className="pp-small">
        {t("calculator:schedule.explained")}{" "}
        {t(`calculator:schedule.odd.${plan.whole ? "whole" : "equal"}`)}
      </p>
      <p className="pp-small">
        {t("calculator:fee", { amount: money(fee.amount), date: date(fee.effectiveFrom) })}
      </p>
      <NextSteps plan={plan} />
      <Comparison plan={plan} />
    </section>
  );
}

function Schedule({ plan, today }: Omit<CalculatorResultProps, "fee">) {
  const { t, money, date, weekday } = useText();
  const note = ({ reason, collectedOn }: CalculatedRow) =>
    reason === null
      ? []
      : [t(`portal:schedule.collected.${reason}`, { date: weekday(collectedOn) })];
  return (
    <ScheduleTable
      caption={t("calculator:schedule.caption", { today: date(today) })}
      heads={{
        number: t("calculator:schedule.number"),
        date: t("calculator:schedule.due"),
        amount: t("calculator:schedule.amount"),
      }}
      rows={plan.rows.map((row) => ({
        number: row.number,
        date: date(row.dueOn),
        amount: money(row.amount),
        notes: note(row),
      }))}
      total={{
        text: t("calculator:schedule.total", { count: plan.count }),
        amount: money(plan.principal),
      }}
    />
  );
}

function NextSteps({ plan }: { plan: PlanCalculation }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const query = calculationQuery(plan);
  return (
    <>
      <div className="pp-actions">
        <ButtonLink href={to.apply + query}>{t("calculator:apply")}</ButtonLink>{" "}
        <a className="govuk-link" href={to.calculatorPdf(query)}>
          {t("calculator:pdf")}
        </a>
      </div>
      <p className="pp-small pp-noprint">{t("calculator:print")}</p>
    </>
  );
}

function Comparison({ plan }: { plan: PlanCalculation }) {
  const { t, money } = useText();
  const { principal, cappedCost } = plan;
  const row = (term: string, here: Pence, there: Pence) => ({
    cells: [words(term), figure(money(here)), figure(money(there))],
  });
  return (
    <>
      <h2 className="govuk-heading-m">{t("calculator:compare.heading")}</h2>
      <Table
        caption={t("calculator:compare.caption", { amount: money(principal) })}
        rowHeaders
        head={[
          words(t("calculator:compare.what")),
          figure(t("calculator:compare.plan")),
          figure(t("calculator:compare.loan")),
        ]}
        rows={[
          row(t("calculator:compare.borrowed"), principal, principal),
          row(t("calculator:compare.cost"), ZERO, cappedCost),
          row(t("calculator:compare.back"), principal, addPence(principal, cappedCost)),
        ]}
      />
      <p className="pp-small">
        <Sentence
          text={t("calculator:compare.explained")}
          parts={{
            link: (inside) => (
              <a className="govuk-link" href={CAP_SOURCE}>
                <Sentence text={inside} />
              </a>
            ),
          }}
        />
      </p>
    </>
  );
}
