/**
 * The page of a plan as its family sees it. Before a fee is paid out it says where the plan
 * stands; from then on it opens with what is left and what can be done about it.
 */
import type { ReactNode } from "react";
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
    <Columns side={<PlanPapers plan={plan} isPaidOut={false} />}>
      <StageCard plan={plan} stage={stage} />
      <ChildrenFacts list={plan.children} />
      {isAgreed && (
        <Schedule
          rows={account.rows.map(({ number, dueOn, amount }) => ({ number, dueOn, amount }))}
        />
      )}
    </Columns>
  );
}

/** On a phone: what is behind, the balance, how to pay, the papers, the dates, what happened. */
function LentPlan(props: MyPlanPageProps) {
  const { plan, stage, account } = props;
  const acceptedAt = plan.agreement?.acceptedAt ?? null;
  const isQuiet = account.overdue === 0 && stage === "active";
  return (
    <>
      {!isQuiet && <News {...props} />}
      <Columns side={<PlanPapers plan={plan} isPaidOut />}>
        {isQuiet && <BalanceCard account={account} />}
        {account.outstanding > 0 && plan.payTo !== null && (
          <HowToPay payTo={plan.payTo} reference={plan.reference} />
        )}
      </Columns>
      <Columns
        side={
          acceptedAt !== null && <Story account={account} agreedOn={todayInLondon(acceptedAt)} />
        }
      >
        <Schedule rows={account.rows} />
      </Columns>
    </>
  );
}

function News({ plan, stage, account }: MyPlanPageProps) {
  return (
    <Columns side={<BalanceCard account={account} />}>
      {account.overdue > 0 && <OverdueCard account={account} />}
      {stage !== "active" && <StageCard plan={plan} stage={stage} paid={account.received} />}
    </Columns>
  );
}

function Columns({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <Sides>
      <div className="pp-main">{children}</div>
      <div className="pp-side">{side}</div>
    </Sides>
  );
}

function Schedule({ rows }: { rows: readonly ShownInstalment[] }) {
  const { t } = useText();
  return <InstalmentTable instalments={rows} caption={t("agreement:plan.schedule")} />;
}
