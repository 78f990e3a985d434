/**
 * What a rebuild of the books reads: the facts of many plans at a time, beside what is cached about
 * them. Only facts that are stored once are read here; nothing is derived.
 */
import type { Received } from "#app/modules/payment-plans/allocation.ts";
import type { Instalment } from "#app/modules/payment-plans/instalment-schedule.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence, total, type Pence } from "#app/shared/money.ts";
import type { Prisma, Reader } from "#app/platform/database.server.ts";
import { receivableOf, suspenseOf } from "./plan-accounts.ts";

const PLANS_AT_ONCE = 500;

export type CachedBalance = Prisma.PlanBalanceGetPayload<object>;

export type PlanFacts = Readonly<{
  id: Id;
  number: number;
  status: string;
  cached: CachedBalance | null;
  instalments: Instalment[];
  received: Received[];
  paidOut: Pence;
  /** Debits less credits in the ledger. */
  receivable: Pence;
  /** Credits less debits in the ledger. */
  suspense: Pence;
}>;

/** The plans after the plan number `after`, in order; empty when there are no more. */
export async function listPlanFacts(reader: Reader, after: number): Promise<PlanFacts[]> {
  const plans = await reader.paymentPlan.findMany({
    where: { number: { gt: after } },
    orderBy: { number: "asc" },
    take: PLANS_AT_ONCE,
    select: { id: true, number: true, status: true, balance: true },
  });
  const ids = plans.map(({ id }) => id);
  const instalments = await readInstalments(reader, ids);
  const payments = await reader.payment.findMany({
    where: { planId: { in: ids }, reversal: null },
    select: { id: true, planId: true, valueOn: true, amountPence: true },
  });
  const payOuts = await reader.payOutRequest.findMany({
    where: { planId: { in: ids }, payOut: { isNot: null } },
    select: { planId: true, amountPence: true },
  });
  const ledger = await readLedger(reader, ids);
  return plans.map(({ id, number, status, balance }) => ({
    ...{ id, number, status, cached: balance },
    instalments: instalments.get(id) ?? [],
    received: payments
      .filter(({ planId }) => planId === id)
      .map((payment) => ({
        id: payment.id,
        valueOn: calendarDate(payment.valueOn),
        amount: pence(payment.amountPence),
      })),
    paidOut: total(
      payOuts.filter(({ planId }) => planId === id).map(({ amountPence }) => pence(amountPence)),
    ),
    receivable: pence(ledger.get(receivableOf(id)) ?? 0),
    suspense: pence(-(ledger.get(suspenseOf(id)) ?? 0)),
  }));
}

/** Of each plan's newest accepted agreement. */
async function readInstalments(
  reader: Reader,
  planIds: readonly Id[],
): Promise<Map<Id, Instalment[]>> {
  const agreements = await reader.agreement.findMany({
    where: { planId: { in: [...planIds] }, acceptance: { isNot: null } },
    orderBy: { version: "asc" },
    select: { planId: true, instalments: { orderBy: { number: "asc" } } },
  });
  return new Map(
    agreements.map(({ planId, instalments }) => [
      planId,
      instalments.map(({ number, dueOn, amountPence }) => ({
        number,
        dueOn: calendarDate(dueOn),
        amount: pence(amountPence),
      })),
    ]),
  );
}

async function readLedger(reader: Reader, planIds: readonly Id[]): Promise<Map<string, number>> {
  const codes = planIds.flatMap((id) => [receivableOf(id), suspenseOf(id)]);
  const accounts = await reader.account.findMany({
    where: { code: { in: codes } },
    select: { code: true, balance: true },
  });
  return new Map(
    accounts.map(({ code, balance }) => [
      code,
      Number((balance?.debitPence ?? 0n) - (balance?.creditPence ?? 0n)),
    ]),
  );
}

/** Payments and pay-outs whose entries hold another amount than they say, or no posting at all. */
export async function listUnbackedMoney(reader: Reader): Promise<{ kind: string; id: string }[]> {
  return reader.$queryRaw<{ kind: string; id: string }[]>`
    SELECT 'payment' AS "kind", p."id" AS "id" FROM "Payment" p
    LEFT JOIN "Posting" q ON q."entryId" = p."entryId"
    GROUP BY p."id", p."amountPence" HAVING coalesce(sum(q."amountPence"), 0) <> p."amountPence"
    UNION ALL
    SELECT 'pay-out', o."requestId" FROM "PayOut" o
    JOIN "PayOutRequest" r ON r."id" = o."requestId"
    LEFT JOIN "Posting" q ON q."entryId" = o."entryId"
    GROUP BY o."requestId", r."amountPence"
    HAVING coalesce(sum(q."amountPence"), 0) <> r."amountPence"`;
}
