/**
 * Writes money that arrived: the entry, the payment, and the plan's new state, as one act within
 * the caller's transaction. Money that nobody could match waits in suspense, outside every pot.
 */
import { postEntry } from "#app/modules/ledger/post-entry.server.ts";
import type { Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { cashOf, NO_POT } from "#app/modules/pots/pot-accounts.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import type { PaymentMethod } from "./payment-form.ts";
import { createPayment } from "./payment-store.server.ts";
import { receivableOf, suspenseOf } from "./plan-accounts.ts";
import { settlePlan, type Settled } from "./settle-plan.server.ts";

export type Arrival = Readonly<{
  method: PaymentMethod;
  /** As on the bank statement, or of the receipt for cash. */
  reference: string;
  valueOn: CalendarDate;
  amount: Pence;
}>;

export type ReceivedPayment = Readonly<{
  id: Id;
  entryNumber: number;
  /** The plan and its balance afterwards; null for money that nobody could match. */
  settled: Settled | null;
}>;

/** `key` names the one act; `plan`, where there is one, is locked and takes money. */
export async function receivePayment(
  tx: Transaction,
  context: SignedInContext,
  { plan, arrival, key }: { plan: Plan | null; arrival: Arrival; key: string },
): Promise<ReceivedPayment> {
  const { method, reference, valueOn, amount } = arrival;
  // Repayments return to the pot that they came from.
  const potId = plan?.potId ?? NO_POT;
  const credit = plan === null ? suspenseOf(null) : receivableOf(plan.id);
  const entry = await postEntry(tx, context, {
    kind: "payment-received",
    valueOn,
    postings: [{ debit: cashOf(potId), credit, amount }],
    idempotencyKey: key,
  });
  const id = await createPayment(tx, {
    ...{ planId: plan?.id ?? null, potId, method, reference, valueOn, amount },
    recordedById: context.actor.personId,
    recordedAt: entry.recordedAt,
    entryId: entry.id,
  });
  const settled = plan === null ? null : await settlePlan(tx, context, plan, key);
  return { id, entryNumber: entry.number, settled };
}
