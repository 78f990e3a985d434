/**
 * Reverses a payment that was recorded wrongly, with a reason: once, and for good. What it paid is
 * owed again, and a plan that it settled reopens.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { reverseEntry } from "#app/modules/ledger/reverse-entry.server.ts";
import { lockPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { lockTurn } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createReversal, findPayment, type MOVED, type Payment } from "./payment-store.server.ts";
import { settlePlan, type Settled } from "./settle-plan.server.ts";
import { tellReversed } from "./tell-family.server.ts";

export type ReversalOrder = Readonly<{ token: string; paymentId: Id; reason: string }>;

export function reversePayment(
  context: SignedInContext,
  order: ReversalOrder,
): Promise<Verdict<undefined, "already-reversed" | "own-plan" | FormUsed>> {
  const { token, paymentId, reason } = order;
  return actOnce(context, "reverse-payment", order, async (tx) => {
    const locked = await lockPayment(tx, paymentId);
    const allowed = mayReverse(context, locked);
    if (!allowed.ok) return allowed;

    const { payment, plan } = locked;
    const undone = await undoPayment(tx, context, {
      ...{ ...locked, reason, key: token },
      kind: "payment-reversed",
    });
    await recordAudit(tx, context, {
      command: "reverse-payment",
      subjectKind: "payment",
      subjectId: payment.id,
      before: { planId: plan?.id ?? null, amountPence: payment.amount, valueOn: payment.valueOn },
      after: { entry: undone.entryNumber },
      reason,
    });
    if (undone.settled !== null) {
      await tellReversed(tx, context, { ...undone.settled, ...payment, key: token, reason });
    }
    return accept();
  });
}

export type LockedPayment = Readonly<{ payment: Payment; plan: Plan | null }>;

/** Locks what the payment belongs to, and reads both as they then are. */
export async function lockPayment(tx: Transaction, paymentId: Id): Promise<LockedPayment> {
  const known = await findPayment(tx, paymentId);
  assert(known !== null, "the payment of a reversal exists");
  const plan = known.planId === null ? null : await lockPlan(tx, known.planId);
  if (plan === null) await lockTurn(tx, "ledger");
  const payment = await findPayment(tx, paymentId);
  assert(payment !== null, "payments stay");
  return { payment, plan };
}

export function mayReverse(
  { actor }: SignedInContext,
  { payment, plan }: LockedPayment,
): Verdict<undefined, "already-reversed" | "own-plan"> {
  if (plan?.borrowerId === actor.personId) return refuse("own-plan");
  return payment.isReversed ? refuse("already-reversed") : accept();
}

type Undoing = LockedPayment &
  Readonly<{
    /** As the journal names it: taken back, or given to another plan. */
    kind: "payment-reversed" | typeof MOVED;
    reason: string;
    key: string;
  }>;

/** Writes the reversal and brings the plan up to date; `key` names the one act. */
export async function undoPayment(
  tx: Transaction,
  context: SignedInContext,
  { payment, plan, kind, reason, key }: Undoing,
): Promise<{ entryNumber: number; settled: Settled | null }> {
  const entry = await reverseEntry(tx, context, {
    entryId: payment.entryId,
    kind,
    idempotencyKey: `${key}:reversal`,
    reason,
  });
  await createReversal(tx, {
    paymentId: payment.id,
    entryId: entry.id,
    reason,
    reversedById: context.actor.personId,
    reversedAt: entry.recordedAt,
  });
  const settled = plan === null ? null : await settlePlan(tx, context, plan, `${key}:reversal`);
  return { entryNumber: entry.number, settled };
}
