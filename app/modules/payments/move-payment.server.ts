/**
 * Gives a payment to the plan that it belongs to: reversed where it was, received where it should
 * have been, with the same value date, in one act. Matching money from suspense is the same act.
 *
 * The typed reason is for staff and the audit log: the family that the payment leaves reads a fixed
 * sentence, which can name nobody.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findReceived, lockPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { holdsMore, takesMoney } from "./payment-choice.ts";
import { findPayment, MOVED } from "./payment-store.server.ts";
import { receivePayment } from "./receive-payment.server.ts";
import {
  lockPayment,
  mayReverse,
  undoPayment,
  type LockedPayment,
} from "./reverse-payment.server.ts";
import { tellMoved, tellReceived } from "./tell-family.server.ts";

export type MoveOrder = Readonly<{ token: string; paymentId: Id; planId: Id; reason: string }>;

type MoveReason =
  "already-reversed" | "family-has-no-plan" | "own-plan" | "payment-is-there" | "plan-is-full";

/** Accepts the id of the new payment. */
export function movePayment(
  context: SignedInContext,
  order: MoveOrder,
): Promise<Verdict<Id, MoveReason | FormUsed>> {
  return actOnce(context, "move-payment", order, async (tx) => {
    await lockPlansInOrder(tx, order);
    const from = await lockPayment(tx, order.paymentId);
    const to = await lockPlan(tx, order.planId);
    const allowed = mayMove(context, from, to);
    if (!allowed.ok) return allowed;
    const room = holdsMore(await findReceived(tx, allowed.value.id), from.payment.amount);
    if (!room.ok) return room;
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
  const undone = await undoPayment(tx, context, { ...from, kind: MOVED, reason, key: token });
  const received = await receivePayment(tx, context, { plan: to, arrival: payment, key: token });
  await recordAudit(tx, context, {
    command: "move-payment",
    subjectKind: "payment",
    subjectId: payment.id,
    before: { planId: payment.planId },
    after: { planId: to.id, payment: received.id, amountPence: payment.amount },
    reason,
  });
  if (undone.settled !== null) {
    await tellMoved(tx, context, { ...undone.settled, ...payment, key: token });
  }
  if (received.settled !== null) {
    await tellReceived(tx, context, { ...payment, ...received.settled, key: token });
  }
  return received.id;
}
