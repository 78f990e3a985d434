/**
 * Payments as staff read them: pages of a list, newest first, and one with all that belongs to it.
 * Those of the reader's own plan are left out: they are theirs under /my only.
 */
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Prisma, Reader } from "#app/platform/database.server.ts";

export type ListedPayment = Readonly<{
  id: Id;
  method: string;
  reference: string;
  valueOn: CalendarDate;
  amount: Pence;
  recordedAt: Date;
  reversedAt: Date | null;
  /** Its plan, with the number as it is shown: "CPP-0041". */
  plan: {
    id: Id;
    number: string;
    isSettled: boolean;
    /** Whether a fee has been paid out, so that the family owes something. */
    isLent: boolean;
    familyName: string;
    surplus: Pence;
  } | null;
}>;

const WITH_PLAN = {
  reversal: true,
  plan: {
    select: {
      id: true,
      number: true,
      status: true,
      household: { select: { borrower: { select: { fullName: true } } } },
      balance: { select: { surplusPence: true, paidOutPence: true } },
    },
  },
} as const satisfies Prisma.PaymentInclude;

type Row = Prisma.PaymentGetPayload<{ include: typeof WITH_PLAN }>;

const IN_SUSPENSE = {
  reversal: null,
  OR: [{ planId: null }, { plan: { balance: { surplusPence: { gt: 0 } } } }],
} satisfies Prisma.PaymentWhereInput;

function notOwn(readerId: Id) {
  const ofOthers = { plan: { borrowerId: { not: readerId } } };
  return { OR: [{ planId: null }, ofOthers] } satisfies Prisma.PaymentWhereInput;
}

/** Newest first; with `inSuspense` only those that nobody could match or whose plan has a surplus. */
export async function listPayments(
  reader: Reader,
  {
    skip,
    take,
    inSuspense,
    readerId,
  }: { skip: number; take: number; inSuspense: boolean; readerId: Id },
): Promise<ListedPayment[]> {
  const rows = await reader.payment.findMany({
    where: { AND: [notOwn(readerId), inSuspense ? IN_SUSPENSE : {}] },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    ...{ skip, take },
    include: WITH_PLAN,
  });
  return rows.map(toListed);
}

/** What waits to be placed: payments without a plan, and plans that hold more than they owe. */
export async function countInSuspense(reader: Reader, readerId: Id): Promise<number> {
  const unknown = await reader.payment.count({ where: { planId: null, reversal: null } });
  const surpluses = await reader.planBalance.count({
    where: { surplusPence: { gt: 0 }, plan: { borrowerId: { not: readerId } } },
  });
  return unknown + surpluses;
}

function toListed(row: Row): ListedPayment {
  return {
    id: row.id,
    method: row.method,
    reference: row.reference,
    valueOn: calendarDate(row.valueOn),
    amount: pence(row.amountPence),
    recordedAt: row.recordedAt,
    reversedAt: row.reversal?.reversedAt ?? null,
    plan:
      row.plan === null
        ? null
        : {
            id: row.plan.id,
            number: planNumber(row.plan.number),
            isSettled: row.plan.status === "settled",
            isLent: (row.plan.balance?.paidOutPence ?? 0) > 0,
            familyName: row.plan.household.borrower.fullName,
            surplus: pence(row.plan.balance?.surplusPence ?? 0),
          },
  };
}

export type PaymentFile = ListedPayment &
  Readonly<{
    entryNumber: number;
    recordedByName: string | null;
    reversal: {
      reason: string;
      reversedAt: Date;
      reversedByName: string | null;
      entryNumber: number;
    } | null;
  }>;

/** The payment with who recorded and reversed it, or null. */
export async function findPaymentFile(
  reader: Reader,
  id: unknown,
  readerId: Id,
): Promise<PaymentFile | null> {
  if (!isId(id)) return null;
  const row = await reader.payment.findUnique({
    where: { id, ...notOwn(readerId) },
    include: {
      ...WITH_PLAN,
      entry: { select: { number: true } },
      reversal: { include: { entry: { select: { number: true } } } },
    },
  });
  if (row === null) return null;
  const ids = [row.recordedById, row.reversal?.reversedById].filter(
    (each) => typeof each === "string",
  );
  const people = await reader.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, fullName: true },
  });
  const nameOf = (personId: string | null) =>
    people.find((person) => person.id === personId)?.fullName ?? null;
  return {
    ...toListed(row),
    entryNumber: row.entry.number,
    recordedByName: nameOf(row.recordedById),
    reversal:
      row.reversal === null
        ? null
        : {
            reason: row.reversal.reason,
            reversedAt: row.reversal.reversedAt,
            reversedByName: nameOf(row.reversal.reversedById),
            entryNumber: row.reversal.entry.number,
          },
  };
}
