/**
 * Who may decide what about a plan on the staff side: one place, asked by pages before they show a
 * form and by the verbs before they write.
 *
 * Nobody works on a plan of their own. Whoever prepared the terms, or edited them last, never
 * approves or returns them, whatever roles they hold by then (product.md, rule 7).
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { LIFECYCLE, type PlanEvent, type PlanStatus } from "./plan-lifecycle.ts";

/** What a decision needs to know of the plan. */
export type PlanInQuestion = Readonly<{
  status: PlanStatus;
  borrowerId: Id;
  preparedById: Id | null;
  firstDueOn: CalendarDate | null;
}>;

function allows(status: PlanStatus, event: PlanEvent): boolean {
  return event in LIFECYCLE[status];
}

/** Whether the first date passed before acceptance or pay-out: prepare and approve again. */
export function isStale(
  { status, firstDueOn }: Pick<PlanInQuestion, "status" | "firstDueOn">,
  today: CalendarDate,
): boolean {
  return allows(status, "stale") && firstDueOn !== null && firstDueOn < today;
}

/** Terms are set on a checked plan, edited on a prepared one, set anew on one gone stale. */
export function mayPrepare(
  plan: PlanInQuestion,
  personId: Id,
  today: CalendarDate,
): Verdict<undefined, "own-plan" | "not-in-this-state"> {
  if (plan.borrowerId === personId) return refuse("own-plan");
  return allows(plan.status, "prepare") || isStale(plan, today)
    ? accept()
    : refuse("not-in-this-state");
}

/** Approving and returning are one decision of one other person. */
export function mayApprove(
  plan: PlanInQuestion,
  personId: Id,
): Verdict<undefined, "own-plan" | "prepared-by-you" | "not-in-this-state"> {
  if (plan.borrowerId === personId) return refuse("own-plan");
  if (!allows(plan.status, "approve")) return refuse("not-in-this-state");
  return plan.preparedById === personId ? refuse("prepared-by-you") : accept();
}

/** Before any pay-out; the store counts those. */
export function mayCancel(
  plan: PlanInQuestion,
  personId: Id,
): Verdict<undefined, "own-plan" | "not-in-this-state"> {
  if (plan.borrowerId === personId) return refuse("own-plan");
  return allows(plan.status, "cancel") ? accept() : refuse("not-in-this-state");
}
