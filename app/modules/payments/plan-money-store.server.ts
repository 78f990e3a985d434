/**
 * The money of one plan, read in one statement: what was agreed, what was paid out, what arrived.
 *
 * These are facts; balances and standings are derived from them by pure functions.
 */
import type { Received } from "#app/modules/payment-plans/allocation.ts";
import type { Instalment } from "#app/modules/payment-plans/instalment-schedule.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence, ZERO, type Pence } from "#app/shared/money.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { PaymentMethod } from "./payment-form.ts";

export type PaymentLine = Readonly<{
  id: Id;
  method: PaymentMethod;
  reference: string;
  valueOn: CalendarDate;
  amount: Pence;
  recordedAt: Date;
  recordedByName: string | null;
  reversal: { reason: string; reversedAt: Date } | null;
}>;

export type PlanMoney = Readonly<{
  /** The newest agreement that the family accepted. */
  agreement: { id: Id; version: number } | null;
  instalments: Instalment[];
  /** Payments that stand: reversed ones are left out. */
  received: Received[];
  paidOut: Pence;
  /** What the books hold in suspense for the plan. */
  inSuspense: Pence;
  /** Every payment, reversed ones too, in the order of value dates. */
  payments: PaymentLine[];
}>;

type Sort = "agreement" | "instalment" | "paid-out" | "suspense" | "payment";

type Row = {
  sort: Sort;
  id: string | null;
  number: bigint | number | null;
  day: string | null;
  pence: bigint | number | null;
  method: string | null;
  reference: string | null;
  name: string | null;
  recordedAt: Date | string | null;
  reason: string | null;
  reversedAt: Date | string | null;
};

export async function findPlanMoney(db: Reader | Transaction, planId: Id): Promise<PlanMoney> {
  const rows = await db.$queryRaw<Row[]>`
    WITH accepted AS (
      SELECT g."id", g."version" FROM "Agreement" g
      JOIN "AgreementAcceptance" a ON a."agreementId" = g."id"
      WHERE g."planId" = ${planId} ORDER BY g."version" DESC LIMIT 1
    )
    SELECT 'payment' AS "sort", p."id" AS "id", CAST(NULL AS INTEGER) AS "number",
      p."valueOn" AS "day", p."amountPence" AS "pence", p."method" AS "method",
      p."reference" AS "reference", w."fullName" AS "name", p."recordedAt" AS "recordedAt",
      r."reason" AS "reason", r."reversedAt" AS "reversedAt"
    FROM "Payment" p
    LEFT JOIN "PaymentReversal" r ON r."paymentId" = p."id"
    LEFT JOIN "Person" w ON w."id" = p."recordedById"
    WHERE p."planId" = ${planId}
    UNION ALL
    SELECT 'agreement', "id", "version", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM accepted
    UNION ALL
    SELECT 'instalment', i."id", i."number", i."dueOn", i."amountPence",
      NULL, NULL, NULL, NULL, NULL, NULL
    FROM "Instalment" i WHERE i."agreementId" = (SELECT "id" FROM accepted)
    UNION ALL
    SELECT 'paid-out', NULL, NULL, NULL, coalesce(sum(q."amountPence"), 0),
      NULL, NULL, NULL, NULL, NULL, NULL
    FROM "PayOutRequest" q JOIN "PayOut" o ON o."requestId" = q."id"
    WHERE q."planId" = ${planId}
    UNION ALL
    SELECT 'suspense', NULL, NULL, NULL, b."creditPence" - b."debitPence",
      NULL, NULL, NULL, NULL, NULL, NULL
    FROM "Account" s JOIN "AccountBalance" b ON b."accountId" = s."id"
    WHERE s."code" = ${`suspense:${planId}`}`;
  return toPlanMoney(rows);
}

function toPlanMoney(rows: readonly Row[]): PlanMoney {
  const of = (sort: Sort) => rows.filter((row) => row.sort === sort);
  const payments = of("payment").map(toPaymentLine).sort(byValueDate);
  const [agreement] = of("agreement");
  return {
    agreement:
      agreement === undefined
        ? null
        : { id: agreement.id ?? "", version: Number(agreement.number) },
    instalments: of("instalment")
      .map(({ number, day, pence: amount }) => ({
        number: Number(number),
        dueOn: calendarDate(day ?? ""),
        amount: pence(Number(amount)),
      }))
      .sort((first, second) => first.number - second.number),
    received: payments
      .filter(({ reversal }) => reversal === null)
      .map(({ id, valueOn, amount }) => ({ id, valueOn, amount })),
    paidOut: amountOf(of("paid-out")),
    inSuspense: amountOf(of("suspense")),
    payments,
  };
}

function amountOf([row]: readonly Row[]): Pence {
  return row === undefined ? ZERO : pence(Number(row.pence));
}

function toPaymentLine(row: Row): PaymentLine {
  return {
    id: row.id ?? "",
    method: row.method as PaymentMethod,
    reference: row.reference ?? "",
    valueOn: calendarDate(row.day ?? ""),
    amount: pence(Number(row.pence)),
    recordedAt: new Date(row.recordedAt ?? 0),
    recordedByName: row.name,
    reversal:
      row.reversedAt === null
        ? null
        : { reason: row.reason ?? "", reversedAt: new Date(row.reversedAt) },
  };
}

function byValueDate(first: PaymentLine, second: PaymentLine): number {
  if (first.valueOn !== second.valueOn) return first.valueOn < second.valueOn ? -1 : 1;
  return first.id < second.id ? -1 : 1;
}
