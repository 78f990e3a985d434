/**
 * What waits on a plan's page, for whom, and which pages this person may open from it. Pages and
 * verbs ask the same rules, so that nothing is offered that would be refused.
 */
import { mayAsk } from "#app/modules/cases/legal-check.ts";
import { may, type Permission } from "#app/modules/identity/permissions.ts";
import {
  isStale,
  mayApprove,
  mayCancel,
  mayPrepare,
} from "#app/modules/payment-plans/plan-decision.ts";
import type { Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

/** Steps by the page that they open: /staff/plans/:id/<step>. */
export type Step =
  "apply" | "legal-check" | "prepare" | "approve" | "return" | "pay-out" | "cancel";

export type NextStep = {
  /** The main thing to do, then others beside it. */
  steps: Step[];
  /** The first date passed before the debt began: new dates are needed. */
  isStale: boolean;
  /** The person prepared these terms, so that another one decides. */
  isPreparer: boolean;
  mayRecordPayment: boolean;
};

/** Words of a step: the same page is opened for another reason once it has begun. */
export type StepWord = Step | "edit" | "legal-check-again";

/** What the door to a step says, which the plan's standing decides. */
export function wordOf(
  step: Step,
  { status }: Pick<Plan, "status">,
  children: readonly { adviserName: string | null }[],
): StepWord {
  if (step === "prepare" && status === "prepared") return "edit";
  const isWithAdviser = status === "checking" && children.every((child) => child.adviserName);
  return step === "legal-check" && isWithAdviser ? "legal-check-again" : step;
}

type Asker = {
  personId: Id;
  roles: readonly string[];
  today: CalendarDate;
  /** Once a fee is paid out the debt runs: its dates stand and nothing takes the plan back. */
  isPaidOut: boolean;
};

function needsNewDates(plan: Plan, { today, isPaidOut }: Asker): boolean {
  const waits = plan.status === "prepared" && plan.firstDueOn !== null && plan.firstDueOn < today;
  return waits || (!isPaidOut && isStale(plan, today));
}

type Offer = (plan: Plan, can: (permission: Permission) => boolean, asker: Asker) => boolean;

const decides: Offer = (plan, can, { personId }) =>
  can("approve-plan") && mayApprove(plan, personId).ok;

/** In the order in which they are offered. */
const OFFERS: Readonly<Record<Step, Offer>> = {
  apply: ({ status }, can) => status === "draft" && can("start-application"),
  "legal-check": (plan, can, { personId }) =>
    can("assign-legal-check") && mayAsk(plan, personId).ok,
  approve: decides,
  prepare: (plan, can, { personId, today, isPaidOut }) =>
    !isPaidOut && can("prepare-plan") && mayPrepare(plan, personId, today).ok,
  return: decides,
  "pay-out": (plan, can, asker) =>
    plan.status === "accepted" &&
    !needsNewDates(plan, asker) &&
    (can("request-pay-out") || can("confirm-pay-out")),
  cancel: (plan, can, { personId, isPaidOut }) =>
    !isPaidOut && can("cancel-plan") && mayCancel(plan, personId).ok,
};

export function nextStep(plan: Plan, asker: Asker): NextStep {
  const can = (permission: Permission) => may(asker.roles, permission);
  const steps = Object.entries(OFFERS) as [Step, Offer][];
  const paysBack = plan.status === "active" || plan.status === "settled";
  return {
    steps: steps.filter(([, offers]) => offers(plan, can, asker)).map(([step]) => step),
    isStale: needsNewDates(plan, asker),
    isPreparer: plan.status === "prepared" && plan.preparedById === asker.personId,
    mayRecordPayment: paysBack && can("record-payment"),
  };
}
