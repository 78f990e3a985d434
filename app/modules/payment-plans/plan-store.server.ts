/**
 * Payment plans in the database: finding, locking, and the one way that a plan changes its status.
 *
 * Every change goes through `changePlan`, which asks the lifecycle table and raises the version.
 */
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockRow, lockTurn } from "#app/platform/lock.server.ts";
import { next, type PlanEvent, type PlanStatus } from "./plan-lifecycle.ts";
import type { Every } from "./plan-product.ts";

export type Plan = {
  id: Id;
  number: number;
  status: PlanStatus;
  version: number;
  householdId: Id;
  borrowerId: Id;
  /** The officer who applied on the family's behalf, or null. */
  startedById: Id | null;
  submittedAt: Date | null;
  potId: Id | null;
  feeId: Id | null;
  fee: Pence | null;
  principal: Pence | null;
  count: number | null;
  every: Every | null;
  firstDueOn: CalendarDate | null;
  whole: boolean;
  preparedById: Id | null;
  preparedAt: Date | null;
  approvedById: Id | null;
  approvedAt: Date | null;
  returnReason: string | null;
};

type PlanRow = Prisma.PaymentPlanGetPayload<object>;

export function toPlan(row: PlanRow): Plan {
  return {
    id: row.id,
    number: row.number,
    status: row.status as PlanStatus,
    version: row.version,
    householdId: row.householdId,
    borrowerId: row.borrowerId,
    startedById: row.startedById,
    submittedAt: row.submittedAt,
    potId: row.potId,
    feeId: row.feeId,
    fee: row.feePence === null ? null : pence(row.feePence),
    principal: row.principalPence === null ? null : pence(row.principalPence),
    count: row.count,
    every: row.every as Every | null,
    firstDueOn: row.firstDueOn === null ? null : calendarDate(row.firstDueOn),
    whole: row.whole,
    preparedById: row.preparedById,
    preparedAt: row.preparedAt,
    approvedById: row.approvedById,
    approvedAt: row.approvedAt,
    returnReason: row.returnReason,
  };
}

/** The plan, or null; a text that is no id finds nothing. */
export async function findPlan(db: Reader | Transaction, id: unknown): Promise<Plan | null> {
  if (!isId(id)) return null;
  const row = await db.paymentPlan.findUnique({ where: { id } });
  return row === null ? null : toPlan(row);
}

/** The borrower's own plan; to everybody else it does not exist. */
export async function findOwnPlan(
  db: Reader | Transaction,
  id: unknown,
  personId: Id,
): Promise<Plan | null> {
  const plan = await findPlan(db, id);
  return plan?.borrowerId === personId ? plan : null;
}

/** Locks the plan until the transaction ends, and reads it as it then is. */
export async function lockPlan(tx: Transaction, id: unknown): Promise<Plan | null> {
  if (!isId(id)) return null;
  await lockRow(tx, "PaymentPlan", id);
  return findPlan(tx, id);
}

/** Starts a draft with the next plan number. */
export async function createPlan(
  tx: Transaction,
  context: Context,
  {
    householdId,
    borrowerId,
    startedById,
  }: Pick<Plan, "householdId" | "borrowerId" | "startedById">,
): Promise<Plan> {
  await lockTurn(tx, "plan-number");
  const { _max } = await tx.paymentPlan.aggregate({ _max: { number: true } });
  const row = await tx.paymentPlan.create({
    data: {
      id: newId(),
      number: (_max.number ?? 0) + 1,
      householdId,
      borrowerId,
      startedById,
      status: "draft",
      createdAt: context.now,
      balance: { create: {} },
      application: { create: { updatedAt: context.now } },
    },
  });
  return toPlan(row);
}

export type PlanChanges = Omit<Prisma.PaymentPlanUncheckedUpdateInput, "status" | "version" | "id">;

/** Applies an event of the lifecycle with its changes, or refuses it in this status. */
export async function changePlan(
  tx: Transaction,
  plan: Plan,
  event: PlanEvent,
  changes: PlanChanges = {},
): Promise<Verdict<Plan, "not-in-this-state" | "already-paid-out">> {
  const childrenPaidOut = await tx.payOut.count({ where: { case: { planId: plan.id } } });
  const status = next(plan.status, event, childrenPaidOut);
  if (!status.ok) return status;
  const row = await tx.paymentPlan.update({
    where: { id: plan.id },
    data: { ...changes, status: status.value, version: { increment: 1 } },
  });
  return accept(toPlan(row));
}

/** What the family has paid that stands; the plan is locked. */
export async function findReceived(tx: Transaction, planId: Id): Promise<Pence> {
  const balance = await tx.planBalance.findUnique({ where: { planId } });
  return pence(balance?.receivedPence ?? 0);
}

/** "CPP-0041" */
export function planNumber(number: number): string {
  return `CPP-${String(number).padStart(4, "0")}`;
}
