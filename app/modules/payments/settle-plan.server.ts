/**
 * Brings a plan up to date after any entry of its money: its cached balance, what of it belongs
 * in suspense, and whether it is settled.
 *
 * Suspense holds what was received beyond the fees paid out, to the penny; the receivable holds
 * what is left to pay, and is never negative (product.md, settled question 2).
 */
import { postEntry } from "#app/modules/ledger/post-entry.server.ts";
import { projectBalance, type PlanBalance } from "#app/modules/payment-plans/plan-balance.ts";
import { changePlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { subtractPence, total, ZERO, type Pence } from "#app/shared/money.ts";
import { saveBalance } from "./payment-store.server.ts";
import { receivableOf, suspenseOf } from "./plan-accounts.ts";
import { findPlanMoney } from "./plan-money-store.server.ts";

export type Settled = Readonly<{ plan: Plan; balance: PlanBalance }>;

/** `cause` is the key of the entry after which the plan is settled; the plan is locked. */
export async function settlePlan(
  tx: Transaction,
  context: Context,
  plan: Plan,
  cause: string,
): Promise<Settled> {
  const money = await findPlanMoney(tx, plan.id);
  const balance = projectBalance(money);
  const received = total(money.received.map(({ amount }) => amount));
  const change = subtractPence(balance.surplusPence, money.inSuspense);
  if (change !== 0) await moveSurplus(tx, context, plan, change, cause);
  await saveBalance(tx, plan.id, { paidOut: money.paidOut, received, balance });
  return { plan: await settleOrReopen(tx, context, plan, balance), balance };
}

/** Moves a surplus into suspense, or, where `change` is negative, back to what is owed. */
async function moveSurplus(
  tx: Transaction,
  context: Context,
  { id }: Plan,
  change: Pence,
  cause: string,
): Promise<void> {
  const [receivable, suspense] = [receivableOf(id), suspenseOf(id)];
  const posting =
    change > 0
      ? { debit: receivable, credit: suspense, amount: change }
      : { debit: suspense, credit: receivable, amount: subtractPence(ZERO, change) };
  await postEntry(tx, context, {
    kind: "surplus-moved",
    valueOn: context.today,
    postings: [posting],
    idempotencyKey: `${cause}:surplus:${id}`,
  });
}

async function settleOrReopen(
  tx: Transaction,
  context: Context,
  plan: Plan,
  { settled }: PlanBalance,
): Promise<Plan> {
  const event = settled ? "settle" : "reopen";
  const from = settled ? "active" : "settled";
  if (plan.status !== from) return plan;
  const changed = await changePlan(tx, plan, event, { closedAt: settled ? context.now : null });
  assert(changed.ok, `an ${from} plan can ${event}`);
  return changed.value;
}
