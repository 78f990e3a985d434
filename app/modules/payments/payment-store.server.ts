/**
 * Payments in the database: what arrived, for which plan, and what was reversed. Rows are only
 * ever added; a plan's balance beside them is a projection that a rebuild must equal.
 */
import { parseHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import type { PlanBalance } from "#app/modules/payment-plans/plan-balance.ts";
import { findPlan, toPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { newId, isId, type Id } from "#app/shared/id.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { choosePlan } from "./payment-choice.ts";
import type { PaymentMethod } from "./payment-form.ts";

type Db = Reader | Transaction;

/** The journal's word for a payment taken off a plan because it belongs to another one. */
export const MOVED = "payment-moved";

/** A payment as its verbs need it. */
export type Payment = Readonly<{
  id: Id;
  planId: Id | null;
  method: PaymentMethod;
  reference: string;
  valueOn: CalendarDate;
  amount: Pence;
  entryId: Id;
  isReversed: boolean;
}>;

/** The payment, or null; a text that is no id finds nothing. */
export async function findPayment(db: Db, id: unknown): Promise<Payment | null> {
  if (!isId(id)) return null;
  const row = await db.payment.findUnique({
    where: { id },
    include: { reversal: { select: { paymentId: true } } },
  });
  if (row === null) return null;
  const { planId, reference, entryId } = row;
  return {
    ...{ id, planId, reference, entryId },
    method: row.method as PaymentMethod,
    valueOn: row.valueOn as CalendarDate,
    amount: row.amountPence as Pence,
    isReversed: row.reversal !== null,
  };
}

type Likeness = {
  planId: Id | null;
  reference: string;
  valueOn: CalendarDate;
  amount: Pence;
};

/** Whether a payment that stands has the same plan, amount, value date and reference. */
export async function looksRecorded(tx: Transaction, payment: Likeness): Promise<boolean> {
  const { planId, reference, valueOn, amount } = payment;
  const found = await tx.payment.findFirst({
    where: { planId, valueOn, amountPence: amount, reference, reversal: null },
    select: { id: true },
  });
  return found !== null;
}

type NewPayment = Likeness & {
  potId: string;
  method: PaymentMethod;
  recordedById: Id | null;
  recordedAt: Date;
  entryId: Id;
};

export async function createPayment(
  tx: Transaction,
  { amount, ...payment }: NewPayment,
): Promise<Id> {
  const id = newId();
  await tx.payment.createMany({ data: [{ id, amountPence: amount, ...payment }] });
  return id;
}

export async function createReversal(
  tx: Transaction,
  reversal: {
    paymentId: Id;
    entryId: Id;
    reason: string;
    reversedById: Id;
    reversedAt: Date;
  },
): Promise<void> {
  await tx.paymentReversal.create({ data: reversal });
}

export type PlanTotals = { paidOut: Pence; received: Pence; balance: PlanBalance };

/** The columns of a plan's cached balance. */
export function balanceColumns({ paidOut, received, balance }: PlanTotals) {
  return {
    paidOutPence: paidOut,
    receivedPence: received,
    outstandingPence: balance.outstandingPence,
    surplusPence: balance.surplusPence,
    paidCount: balance.paidCount,
    oldestUnpaidDueOn: balance.oldestUnpaidDueOn,
    oldestUnpaidCollectOn: balance.oldestUnpaidCollectOn,
    nextDueOn: balance.nextDueOn,
    nextDuePence: balance.nextDueOn === null ? null : balance.nextDuePence,
  };
}

export async function saveBalance(tx: Transaction, planId: Id, totals: PlanTotals): Promise<void> {
  const columns = balanceColumns(totals);
  await tx.planBalance.upsert({
    where: { planId },
    create: { planId, ...columns },
    update: columns,
  });
}

/**
 * The plan that takes money sent under a household's reference or a plan's number ("CPP-0041"),
 * as people and banks write them.
 */
export async function findPlanByReference(
  db: Db,
  text: string,
): Promise<Verdict<Plan, "family-not-found" | "family-has-no-plan">> {
  const typed = text.trim();
  if (isId(typed)) return chosen([await findPlan(db, typed)]);
  const number = /^cpp-?0*([1-9]\d{0,8})$/i.exec(typed)?.[1];
  if (number !== undefined) {
    const row = await db.paymentPlan.findUnique({ where: { number: Number(number) } });
    return chosen([row === null ? null : toPlan(row)]);
  }
  const reference = parseHouseholdReference(typed);
  if (!reference.ok) return refuse("family-not-found");
  const household = await db.household.findUnique({
    where: { reference: reference.value },
    select: { plans: true },
  });
  return chosen(household === null ? [null] : household.plans.map(toPlan));
}

function chosen(
  plans: readonly (Plan | null)[],
): Verdict<Plan, "family-not-found" | "family-has-no-plan"> {
  const known = plans.filter((plan) => plan !== null);
  if (known.length === 0 && plans.length > 0) return refuse("family-not-found");
  const plan = choosePlan(known);
  return plan === null ? refuse("family-has-no-plan") : accept(plan);
}
