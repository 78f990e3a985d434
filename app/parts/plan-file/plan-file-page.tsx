/** The page of a plan for staff, from what its route read. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { StandingInstalment } from "#app/modules/payment-plans/instalment-standing.ts";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import type { PlanFile } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { plannedTerms } from "#app/modules/payment-plans/planned-terms.ts";
import type { PlanStanding } from "#app/modules/payment-plans/plan-standing.ts";
import type { PlanMoney } from "#app/modules/payments/plan-money-store.server.ts";
import { InstalmentTable } from "#app/parts/schedule.tsx";
import type { Pence } from "#app/shared/money.ts";
import { ChildrenTable } from "./children-table.tsx";
import type { PlanHeading } from "./decision-page.tsx";
import { FamilyFacts } from "./family-facts.tsx";
import { PlanGlance } from "./glance.tsx";
import { PaidInstalments } from "./instalments-table.tsx";
import { NextStepCard } from "./next-step-card.tsx";
import type { NextStep } from "./next-step.ts";
import { PaymentsTable } from "./payments-table.tsx";
import { ToTellCard } from "./to-tell-card.tsx";

type PlanFilePageProps = {
  file: PlanFile;
  heading: PlanHeading;
  money: PlanMoney;
  rows: readonly StandingInstalment[];
  overdue: Pence;
  standing: PlanStanding;
  next: NextStep;
  mayReverse: boolean;
  /** News that the reader may tell the family by hand. */
  toTell: number;
};

export function PlanFilePage(props: PlanFilePageProps) {
  const { t } = useText();
  const { file, heading, money, rows, next } = props;
  return (
    <>
      <div className="pp-sides pp-sides--wide">
        <div className="pp-main">
          <p className="pp-small pp-nogap">
            {t("plans:plan.title", { plan: heading.number })}
            {file.pot !== null && ` · ${file.pot.name}`}
          </p>
          <h1 className="govuk-heading-xl">{heading.familyName}</h1>
          <NextStepCard file={file} standing={props.standing} next={next} />
          <ToTellCard planId={file.plan.id} count={props.toTell} />
        </div>
        <aside className="pp-side" aria-label={t("plans:glance.label")}>
          <PlanGlance
            outstanding={file.balance.outstanding}
            surplus={money.inSuspense}
            paidOut={money.paidOut}
            overdue={props.overdue}
            principal={plannedTerms(file.plan)?.principal ?? null}
            rows={money.paidOut > 0 ? rows : []}
          />
        </aside>
      </div>
      <FamilyFacts file={file} />
      <ChildrenTable items={file.children} />
      <Schedule {...props} />
      {(money.paidOut > 0 || money.payments.length > 0) && (
        <PaymentsTable payments={money.payments} mayReverse={props.mayReverse} />
      )}
    </>
  );
}

/** What the family agreed, once it has; before that, what the plan's terms would come to. */
function Schedule({ file, money, rows }: PlanFilePageProps) {
  const { t } = useText();
  const { plan } = file;
  const isAgreed = ["accepted", "active", "settled"].includes(plan.status);
  if (isAgreed && money.agreement !== null) {
    const { version } = money.agreement;
    return <PaidInstalments rows={rows} payments={money.payments} version={version} />;
  }
  const terms = plannedTerms(plan);
  if (terms === null) return null;
  return (
    <InstalmentTable
      caption={t("plans:instalments.proposed")}
      instalments={scheduleInstalments(terms)}
    />
  );
}
