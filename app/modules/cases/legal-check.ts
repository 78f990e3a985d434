/**
 * What a legal check may find, and what it does to the plan.
 *
 * A plan goes on once every child's application may proceed. One answer of another kind sends it
 * back at once, also while other children still wait for theirs.
 */
import type { PlanEvent, PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const OUTCOMES = ["may-proceed", "more-needed", "do-not-proceed"] as const;

export type Outcome = (typeof OUTCOMES)[number];

export function isOutcome(text: string | null): text is Outcome {
  return OUTCOMES.some((outcome) => outcome === text);
}

/** The statuses in which an adviser may be asked about a child, and may answer. */
export function isOpenToChecks(status: PlanStatus): boolean {
  return status === "submitted" || status === "checking";
}

/** Whether this person may ask advisers about the plan's children: never about their own plan. */
export function mayAsk(
  plan: Readonly<{ status: PlanStatus; borrowerId: Id }>,
  personId: Id,
): Verdict<undefined, "own-plan" | "not-in-this-state"> {
  if (plan.borrowerId === personId) return refuse("own-plan");
  return isOpenToChecks(plan.status) ? accept() : refuse("not-in-this-state");
}

/**
 * The event that the newest outcomes of all the plan's children make, if any. A plan that was sent
 * back already stays there until somebody is asked again.
 */
export function eventAfterCheck(
  status: PlanStatus,
  outcomes: readonly (Outcome | null)[],
): Extract<PlanEvent, "all-checked" | "check-failed"> | null {
  if (status !== "checking") return null;
  if (outcomes.some((outcome) => outcome === "more-needed" || outcome === "do-not-proceed")) {
    return "check-failed";
  }
  const all = outcomes.length > 0 && outcomes.every((outcome) => outcome === "may-proceed");
  return all ? "all-checked" : null;
}
