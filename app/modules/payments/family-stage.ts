/**
 * Where a plan stands in its family's words: who has it now, and since when.
 *
 * Finer than the status where the family must know more (an adviser needs something, a first date
 * has passed), and never a word about whether a child has a right to anything.
 */
import type { PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { FamilyPlan } from "./family-plan-store.server.ts";

export type FamilyStage = PlanStatus | "more-needed" | "not-for-now" | "new-dates" | "partly-lent";

/** Stages in which somebody else has the plan, so that the page says that there is nothing to do. */
const WAITING: readonly FamilyStage[] = [
  "submitted",
  "checking",
  "checked",
  "prepared",
  "new-dates",
  "accepted",
];

type Facts = Pick<
  FamilyPlan,
  | "status"
  | "submittedAt"
  | "preparedAt"
  | "approvedAt"
  | "closedAt"
  | "agreement"
  | "children"
>;

export function familyStage(plan: Facts, today: CalendarDate): FamilyStage {
  const { status, agreement, children } = plan;
  const hasPassed = agreement !== null && agreement.firstDueOn < today;
  switch (status) {
    case "submitted":
      return stageOfOutcomes(children);
    case "checked":
    case "prepared":
      // A plan that had an agreement already and is prepared again.
      return agreement === null ? status : "new-dates";
    case "approved":
      return hasPassed ? "new-dates" : status;
    case "accepted":
      if (children.some(({ paidFee }) => paidFee !== null)) return "partly-lent";
      return hasPassed ? "new-dates" : status;
    default:
      return status;
  }
}

function stageOfOutcomes(children: Facts["children"]): FamilyStage {
  if (children.some(({ outcome }) => outcome === "do-not-proceed")) return "not-for-now";
  return children.some(({ outcome }) => outcome === "more-needed") ? "more-needed" : "submitted";
}

export function isWaiting(stage: FamilyStage): boolean {
  return WAITING.includes(stage);
}

export type Since = {
  since: "submitted" | "checking" | "prepared" | "approved" | "accepted" | "closed";
  on: CalendarDate;
};

/** Since when the plan stands there, where that is known. */
export function stageSince(plan: Facts, stage: FamilyStage): Since | null {
  switch (stage) {
    case "submitted":
      return since("submitted", plan.submittedAt);
    case "checking":
      return since("checking", latest(plan.children.map(({ askedAt }) => askedAt)));
    case "prepared":
      return since("prepared", plan.preparedAt);
    case "approved":
      return since("approved", plan.approvedAt);
    case "accepted":
      return since("accepted", plan.agreement?.acceptedAt ?? null);
    case "withdrawn":
    case "cancelled":
      return since("closed", plan.closedAt);
    default:
      return null;
  }
}

function since(word: Since["since"], at: Date | null): Since | null {
  return at === null ? null : { since: word, on: todayInLondon(at) };
}

function latest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce(
    (newest, at) => (at !== null && (newest === null || at > newest) ? at : newest),
    null,
  );
}
