/**
 * Gives a payment to the plan that it belongs to: reversed where it was, received where it should
 * have been, with the same value date, in one act. Matching money from suspense is the same act.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { isDone, markDone } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { takesMoney } from "./payment-choice.ts";
import { findPayment, findPaymentByToken } from "./payment-store.server.ts";
import { receivePayment } from "./receive-payment.server.ts";
import {
  lockPayment,
  mayReverse,
  undoPayment,
  type LockedPayment,
} from "./reverse-payment.server.ts";
import { tellReceived, tellReversed } from "./tell-family.server.ts";

export type MoveOrder = Readonly<{ token: string; paymentId: Id; planId: Id; reason: string }>;

type MoveReason =
  "already-reversed" | "family-has-no-plan" | "form-stale" | "own-plan" | "payment-is-there";

/** Accepts the id of the new payment. */
export function movePayment(
  context: SignedInContext,
  order: MoveOrder,
): Promise<Verdict<Id, MoveReason>> {
  return inTransaction(context, async (tx) => {
    await lockPlansInOrder(tx, order);
    const from = await lockPayment(tx, order.paymentId);
    const to = await lockPlan(tx, order.planId);
    if (await isDone(tx, order.token)) {
      const done = await findPaymentByToken(tx, order.token);
      return done === null ? refuse("form-stale") : accept(done.id);
    }
    const allowed = mayMove(context, from, to);
    if (!allowed.ok) return allowed;
    return accept(await move(tx, context, { ...order, from, to: allowed.value }));
  });
}

/** Both plans in the order of their ids, so that two opposite moves never wait for each other. */
async function lockPlansInOrder(tx: Transaction, { paymentId, planId }: MoveOrder): Promise<void> {
  const payment = await findPayment(tx, paymentId);
  for (const id of [payment?.planId ?? planId, planId].sort()) await lockPlan(tx, id);
}

function mayMove(
  context: SignedInContext,
  from: LockedPayment,
  to: Plan | null,
): Verdict<Plan, MoveReason> {
  const reversible = mayReverse(context, from);
  if (!reversible.ok) return reversible;
  if (to === null || !takesMoney(to.status)) return refuse("family-has-no-plan");
  if (to.borrowerId === context.actor.personId) return refuse("own-plan");
  return to.id === from.plan?.id ? refuse("payment-is-there") : accept(to);
}

async function move(
  tx: Transaction,
  context: SignedInContext,
  { from, to, token, reason }: MoveOrder & { from: LockedPayment; to: Plan },
): Promise<Id> {
  const { payment } = from;
  const undone = await undoPayment(tx, context, { ...from, reason, key: token });
  const received = await receivePayment(tx, context, { plan: to, arrival: payment, key: token });
  await markDone(tx, context, { token, command: "move-payment", subjectId: received.id });
  await recordAudit(tx, context, {
    command: "move-payment",
    subjectKind: "payment",
    subjectId: payment.id,
    before: { planId: payment.planId },
    after: { planId: to.id, payment: received.id, amountPence: payment.amount },
    reason,
  });
  if (undone.settled !== null) {
    await tellReversed(tx, context, { ...undone.settled, ...payment, key: token, reason });
  }
  if (received.settled !== null) {
    await tellReceived(tx, context, { ...payment, ...received.settled, key: token });
  }
  return received.id;
}
