/**
 * When the fee of a child may be paid out to the Home Office: the plan is accepted, the adviser
 * said that the child may proceed, the dates that the family agreed are still to come, the pot
 * holds the money, and another person than the one who asked confirms it.
 */
import type { Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { covers } from "#app/modules/pots/pot-money.ts";
import { assert } from "#app/shared/assert.ts";
import { todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export type PayOutReason =
  | "own-plan"
  | "already-paid-out"
  | "plan-not-accepted"
  | "case-may-not-proceed"
  | "terms-out-of-date"
  | "value-date-in-future"
  | "paid-before-agreement"
  | "pot-overdrawn";

export type PayOutFacts = Readonly<{
  plan: Pick<Plan, "borrowerId" | "status" | "firstDueOn" | "fee" | "approvedAt">;
  /** The newest outcome of the child's legal check. */
  outcome: string | null;
  isPaidOut: boolean;
  /** Fees of other children that are paid out already: the debt runs, so its dates stand. */
  othersPaidOut: number;
  paidOn: CalendarDate;
  potBalance: Pence;
  actorId: string;
  today: CalendarDate;
}>;

/** The first date is still to come where no debt runs yet; the fee is paid out after the approval. */
function checkDates({ plan, othersPaidOut, paidOn, today }: PayOutFacts) {
  const { firstDueOn, approvedAt } = plan;
  assert(firstDueOn !== null, "an accepted plan has terms");
  if (othersPaidOut === 0 && firstDueOn < today) return refuse("terms-out-of-date");
  if (paidOn > today) return refuse("value-date-in-future");
  const early = approvedAt !== null && paidOn < todayInLondon(approvedAt);
  return early ? refuse("paid-before-agreement") : accept();
}

export function mayPayOut(facts: PayOutFacts): Verdict<Pence, PayOutReason> {
  const { plan, outcome, isPaidOut } = facts;
  if (plan.borrowerId === facts.actorId) return refuse("own-plan");
  if (isPaidOut) return refuse("already-paid-out");
  if (plan.status !== "accepted") return refuse("plan-not-accepted");
  if (outcome !== "may-proceed") return refuse("case-may-not-proceed");
  assert(plan.fee !== null, "an accepted plan has terms");
  const timely = checkDates(facts);
  if (!timely.ok) return timely;
  const covered = covers(facts.potBalance, plan.fee);
  return covered.ok ? accept(plan.fee) : covered;
}

/** Whether that person may confirm what was asked for: never whoever asked (product.md, rule 7). */
export function mayConfirm(
  request: { requestedById: string; amount: Pence; closedAt: Date | null },
  { actorId, amount }: { actorId: string; amount: Pence },
): Verdict<undefined, "same-person" | "pay-out-closed" | "changed-meanwhile"> {
  if (request.closedAt !== null) return refuse("pay-out-closed");
  if (request.requestedById === actorId) return refuse("same-person");
  return request.amount === amount ? accept() : refuse("changed-meanwhile");
}
