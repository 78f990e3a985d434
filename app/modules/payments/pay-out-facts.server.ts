/** Gathers under the lock what the rule of pay-outs asks about: plan, child, pot, the day. */
import { lockPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { availableInPot, lockPot } from "#app/modules/pots/pot-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { ZERO } from "#app/shared/money.ts";
import type { PayOutFacts } from "./pay-out.ts";
import { listPayOutCases, type PayOutCase } from "./pay-out-store.server.ts";

export type LockedPayOut = Readonly<{
  plan: Plan;
  asked: PayOutCase;
  children: readonly PayOutCase[];
}>;

/** The plan, locked, with its children; the case is one of them. */
export async function lockPayOut(tx: Transaction, planId: Id, caseId: Id): Promise<LockedPayOut> {
  const plan = await lockPlan(tx, planId);
  assert(plan !== null, "the plan of a pay-out exists");
  const children = await listPayOutCases(tx, planId);
  const asked = children.find(({ id }) => id === caseId);
  assert(asked !== undefined, "the child is one of the plan's");
  return { plan, asked, children };
}

/** The facts on this day; the pot stays locked, so that nobody else pays out of it meanwhile. */
export async function payOutFacts(
  tx: Transaction,
  { actor, today }: SignedInContext,
  { plan, asked, children }: LockedPayOut,
  paidOn: CalendarDate,
): Promise<PayOutFacts> {
  const pot = await lockPot(tx, plan.potId);
  const balance = pot === null ? ZERO : (await availableInPot(tx, pot.id)).balance;
  return {
    plan,
    outcome: asked.outcome,
    isPaidOut: asked.payOut !== null,
    othersPaidOut: children.filter(({ payOut }) => payOut !== null).length,
    paidOn,
    potBalance: balance,
    actorId: actor.personId,
    today,
  };
}
