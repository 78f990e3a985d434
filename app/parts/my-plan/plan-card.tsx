/** One of a person's plans in a list: for whom, where it stands, what is left and what is next. */
import { formatList } from "#app/i18n/format.ts";
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import type { PlanInList } from "#app/modules/payments/family-list-store.server.ts";
import { turnOf, type Turn } from "#app/modules/payments/plan-turn.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths, type Paths } from "#app/shared/paths.ts";
import { Grid } from "#app/ui/arrangement.tsx";
import { Card } from "#app/ui/card.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

type PlanCardsProps = { plans: readonly PlanInList[]; today: CalendarDate };

export function PlanCards({ plans, today }: PlanCardsProps) {
  return (
    <Grid>
      {plans.map((plan) => (
        <PlanCard key={plan.id} plan={plan} turn={turnOf(plan, today)} />
      ))}
    </Grid>
  );
}

function PlanCard({ plan, turn }: { plan: PlanInList; turn: Turn | null }) {
  const text = useText();
  const to = paths(usePortal().language);
  const { t, language } = text;
  const { status, children } = plan;
  return (
    <Card as="li" {...(turn !== null && { edge: turn === "overdue" ? "amber" : "plum" })}>
      <h3 className="pp-title">
        <a className="govuk-link" href={planHref(to, plan)}>
          {t("agreement:plan.number-alone", { plan: plan.number })}
        </a>
      </h3>
      <p className="govuk-body">
        <StatusTag status={status} turn={turn} />
      </p>
      {children.length > 0 && (
        <p className="govuk-body">
          {t("agreement:list.for", { children: formatList(language, children) })}
        </p>
      )}
      {moneyWords(text, plan, turn).map((words) => (
        <p key={words} className="pp-small">
          {words}
        </p>
      ))}
    </Card>
  );
}

/** Open shapes are the family's turn, blue is with somebody else, half is begun, full is done. */
const COLOURS = {
  draft: undefined,
  submitted: "blue",
  checking: "blue",
  checked: "blue",
  prepared: "blue",
  approved: undefined,
  accepted: "blue",
  active: "purple",
  settled: "green",
  withdrawn: "grey",
  cancelled: "grey",
} as const satisfies Record<PlanStatus, TagColour | undefined>;

function StatusTag({ status, turn }: { status: PlanStatus; turn: Turn | null }) {
  const { t } = useText();
  if (turn === "overdue") return <Tag colour="orange">{t("portal:standing.overdue")}</Tag>;
  return <Tag colour={COLOURS[status]}>{t(`agreement:status.${status}`)}</Tag>;
}

/** A draft opens where the family goes on with it. */
export function planHref(to: Paths, { id, status }: Pick<PlanInList, "id" | "status">): string {
  return status === "draft" ? to.application(id) : to.plan(id);
}

function moneyWords({ t, money, date }: Text, plan: PlanInList, turn: Turn | null): string[] {
  const { outstanding, nextDueOn, nextDue } = plan;
  if (outstanding === 0) return [];
  const left = t("agreement:list.left", { amount: money(outstanding) });
  if (nextDueOn === null || nextDue === null) return [left];
  const key = turn === "overdue" ? "agreement:list.still" : "agreement:list.next";
  return [left, t(key, { amount: money(nextDue), date: date(nextDueOn) })];
}
