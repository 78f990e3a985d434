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
  "status" | "submittedAt" | "preparedAt" | "approvedAt" | "closedAt" | "agreement" | "children"
>;

export function familyStage(plan: Facts, today: CalendarDate): FamilyStage {
  const { status, agreement, children } = plan;
  if (status === "submitted") return stageOfOutcomes(children);
  if (agreement === null) return status;
  // A plan that had an agreement already and is prepared again.
  if (status === "checked" || status === "prepared") return "new-dates";
  if (status !== "approved" && status !== "accepted") return status;
  if (children.some(({ paidFee }) => paidFee !== null)) return "partly-lent";
  return agreement.firstDueOn < today ? "new-dates" : status;
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
  const known: Partial<Record<FamilyStage, Since | null>> = {
    submitted: since("submitted", plan.submittedAt),
    checking: since("checking", latest(plan.children.map(({ askedAt }) => askedAt))),
    prepared: since("prepared", plan.preparedAt),
    approved: since("approved", plan.approvedAt),
    accepted: since("accepted", plan.agreement?.acceptedAt ?? null),
    withdrawn: since("closed", plan.closedAt),
    cancelled: since("closed", plan.closedAt),
  };
  return known[stage] ?? null;
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
