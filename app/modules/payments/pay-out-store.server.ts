/** Pay-outs in the database: what was asked for, what was confirmed, and what was returned. */
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";

type Db = Reader | Transaction;

export type PayOutRequest = Readonly<{
  id: Id;
  planId: Id;
  caseId: Id;
  amount: Pence;
  paidOn: CalendarDate;
  reference: string;
  requestedById: Id;
  requestedAt: Date;
  closedAt: Date | null;
  closeReason: string | null;
}>;

function toRequest(row: Prisma.PayOutRequestGetPayload<object>): PayOutRequest {
  const { amountPence, paidOn, ...rest } = row;
  return { ...rest, amount: pence(amountPence), paidOn: calendarDate(paidOn) };
}

/** The request, or null; a text that is no id finds nothing. */
export async function findRequest(db: Db, id: unknown): Promise<PayOutRequest | null> {
  if (!isId(id)) return null;
  const row = await db.payOutRequest.findUnique({ where: { id } });
  return row === null ? null : toRequest(row);
}

export type PayOutCase = Readonly<{
  id: Id;
  childName: string;
  outcome: string | null;
  payOut: { confirmedAt: Date; confirmedByName: string; entryNumber: number } | null;
  /** The request that waits, or, once it is paid out, the one that was confirmed. */
  request: (PayOutRequest & { requestedByName: string }) | null;
  /** The newest request that was returned, while none waits. */
  returned: { reason: string; closedAt: Date } | null;
}>;

/** Each child of the plan with how far its pay-out is, by name. */
export async function listPayOutCases(db: Db, planId: Id): Promise<PayOutCase[]> {
  const cases = await db.case.findMany({
    where: { planId },
    include: { child: true, payOut: { include: { entry: { select: { number: true } } } } },
    orderBy: [{ child: { fullName: "asc" } }, { id: "asc" }],
  });
  const requests = (
    await db.payOutRequest.findMany({ where: { planId }, orderBy: { requestedAt: "desc" } })
  ).map(toRequest);
  const nameOf = await readNames(db, [
    ...requests.map(({ requestedById }) => requestedById),
    ...cases.flatMap(({ payOut }) => (payOut === null ? [] : [payOut.confirmedById])),
  ]);
  return cases.map(({ id, child, outcome, payOut }) => {
    const own = requests.filter(({ caseId }) => caseId === id);
    const request = own.find(({ closedAt }) => closedAt === null);
    return {
      id,
      childName: child.fullName,
      outcome,
      payOut:
        payOut === null
          ? null
          : {
              confirmedAt: payOut.confirmedAt,
              confirmedByName: nameOf(payOut.confirmedById),
              entryNumber: payOut.entry.number,
            },
      request:
        request === undefined
          ? null
          : { ...request, requestedByName: nameOf(request.requestedById) },
      returned: returnOf(own[0]),
    };
  });
}

/** How the newest request ended, where it was returned. */
function returnOf(request: PayOutRequest | undefined): PayOutCase["returned"] {
  const closedAt = request?.closedAt ?? null;
  return closedAt === null ? null : { reason: request?.closeReason ?? "", closedAt };
}

async function readNames(db: Db, ids: readonly Id[]): Promise<(id: Id) => string> {
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, fullName: true },
  });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return (id) => names.get(id) ?? "";
}

type NewRequest = Omit<PayOutRequest, "id" | "closedAt" | "closeReason">;

export async function createRequest(
  tx: Transaction,
  { amount, ...request }: NewRequest,
): Promise<Id> {
  const id = newId();
  await tx.payOutRequest.create({ data: { id, amountPence: amount, ...request } });
  return id;
}

export async function closeRequest(
  tx: Transaction,
  id: Id,
  { closedAt, closeReason }: { closedAt: Date; closeReason: string },
): Promise<void> {
  await tx.payOutRequest.update({ where: { id }, data: { closedAt, closeReason } });
}

export async function createPayOut(
  tx: Transaction,
  payOut: { requestId: Id; caseId: Id; entryId: Id; confirmedById: Id; confirmedAt: Date },
): Promise<void> {
  await tx.payOut.create({ data: payOut });
}
