/**
 * The page of a plan as its family sees it. Before a fee is paid out it says where the plan
 * stands; from then on it opens with what is left and what can be done about it.
 */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { formatList } from "#app/i18n/format.ts";
import type { FamilyAccount } from "#app/modules/payments/family-account.ts";
import type { FamilyPlan } from "#app/modules/payments/family-plan-store.server.ts";
import type { FamilyStage } from "#app/modules/payments/family-stage.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { InstalmentTable, type ShownInstalment } from "#app/parts/schedule.tsx";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Sides } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { BalanceCard } from "./balance-card.tsx";
import { ChildrenFacts } from "./children-facts.tsx";
import { HowToPay } from "./how-to-pay.tsx";
import { OverdueCard } from "./overdue-card.tsx";
import { PlanPapers } from "./plan-papers.tsx";
import { StageCard } from "./stage-card.tsx";
import { Story } from "./story.tsx";

type MyPlanPageProps = { plan: FamilyPlan; stage: FamilyStage; account: FamilyAccount };

export function MyPlanPage(props: MyPlanPageProps) {
  const { t } = useText();
  const { language } = usePortal();
  const isLent = props.account.paidOut > 0;
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).myPlans}
        text={t("agreement:plan.back")}
      />
      <DoneBanner
        texts={{
          accepted: t("agreement:done.accepted"),
          declined: t("agreement:done.declined"),
          withdrawn: t("agreement:done.withdrawn"),
        }}
      />
      <h1 className="govuk-heading-xl">{t("agreement:plan.title")}</h1>
      <PlanNames plan={props.plan} />
      {isLent ? <LentPlan {...props} /> : <PlanToCome {...props} />}
    </>
  );
}

function PlanNames({ plan: { number, children, startedByName } }: Pick<MyPlanPageProps, "plan">) {
  const { t, language } = useText();
  const names = formatList(
    language,
    children.map(({ fullName }) => fullName),
  );
  return (
    <>
      <p className="govuk-body-l">
        {children.length === 0
          ? t("agreement:plan.number-alone", { plan: number })
          : t("agreement:plan.number", { plan: number, children: names })}
      </p>
      {startedByName !== null && (
        <p className="govuk-body pp-noprint">
          {t("agreement:plan.on-behalf", { name: startedByName })}
        </p>
      )}
    </>
  );
}

/** Nothing is owed yet: where the plan stands, and the dates once they are agreed. */
function PlanToCome({ plan, stage, account }: MyPlanPageProps) {
  const isAgreed = stage === "accepted" && account.rows.length > 0;
  return (
    <Sides>
      <div className="pp-main">
        <StageCard plan={plan} stage={stage} />
        <ChildrenFacts list={plan.children} />
        {isAgreed && (
          <Schedule
            rows={account.rows.map(({ number, dueOn, amount }) => ({ number, dueOn, amount }))}
          />
        )}
      </div>
      <div className="pp-side">
        <PlanPapers plan={plan} isPaidOut={false} />
      </div>
    </Sides>
  );
}

function LentPlan({ plan, stage, account }: MyPlanPageProps) {
  const { payTo, reference } = plan;
  const acceptedAt = plan.agreement?.acceptedAt ?? null;
  return (
    <>
      <Sides>
        <div className="pp-main">
          {account.overdue > 0 && <OverdueCard account={account} />}
          {stage !== "active" && <StageCard plan={plan} stage={stage} paid={account.received} />}
          {account.outstanding > 0 && payTo !== null && (
            <HowToPay payTo={payTo} reference={reference} />
          )}
        </div>
        <div className="pp-side">
          <BalanceCard account={account} />
          <PlanPapers plan={plan} isPaidOut />
        </div>
      </Sides>
      <Sides>
        <div className="pp-main">
          <Schedule rows={account.rows} />
        </div>
        <div className="pp-side">
          {acceptedAt !== null && <Story account={account} agreedOn={todayInLondon(acceptedAt)} />}
        </div>
      </Sides>
    </>
  );
}

function Schedule({ rows }: { rows: readonly ShownInstalment[] }) {
  const { t } = useText();
  return <InstalmentTable instalments={rows} caption={t("agreement:plan.schedule")} />;
}
