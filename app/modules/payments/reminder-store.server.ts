/**
 * Instalments that a family has not been told about yet, a page of plans at a time: however many
 * plans there are, nobody waits for one statement.
 *
 * A balance knows how many instalments are paid, and they are paid in order: what is paid ahead
 * is never announced. A key names each occasion; messages with it are not made again.
 */
import { join } from "@prisma/client/runtime/client";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { minPence, pence, type Pence } from "#app/shared/money.ts";
import type { ReminderWindow } from "./reminder-window.ts";

export type DueReminder = {
  planId: Id;
  borrowerId: Id;
  /** Names the occasion: agreement version, instalment and, for overdue money, payments taken back. */
  key: string;
  dueOn: CalendarDate;
  amount: Pence;
  /** How many instalments the amount is of. */
  count: number;
  reference: string;
};

type Row = {
  planId: string;
  borrowerId: string;
  key: string;
  dueOn: string;
  amount: bigint | number;
  count: bigint | number;
  outstanding: bigint | number;
  reference: string;
};

/** Plans in the order of their ids: those after `after`, as many as one page reads. */
export type PlanPage = { after: string; most: number };
/** `last` is the plan after which the next page begins; null where nothing more is to be read. */
export type DuePage = { due: DueReminder[]; last: string | null };

/**
 * Instalments about to be collected, unpaid and not announced. What is announced is on no later
 * page, so a full page is followed by one that begins at the same plan.
 */
export async function listToAnnounce(
  db: Reader | Transaction,
  window: ReminderWindow,
  { after, most }: PlanPage,
): Promise<DuePage> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT p."id" AS "planId", p."borrowerId", i."dueOn", h."reference",
        'remind-due ' || g."id" || ' ' || CAST(i."number" AS TEXT) AS "key",
        CASE WHEN i."number" = m."paidCount" + 1 THEN m."nextDuePence"
          ELSE i."amountPence" END AS "amount",
        1 AS "count", m."outstandingPence" AS "outstanding"
      FROM "Instalment" i
      JOIN "Agreement" g ON g."id" = i."agreementId"
      JOIN "PaymentPlan" p ON p."id" = g."planId"
      JOIN "PlanBalance" m ON m."planId" = p."id"
      JOIN "Household" h ON h."id" = p."householdId"
      WHERE i."dueOn" > ${window.overdueUntil} AND i."dueOn" <= ${window.announceUntil}
        AND m."outstandingPence" > 0 AND i."number" > m."paidCount" AND p."id" > ${after}
        AND g."version" = (SELECT max(v."version") FROM "Agreement" v
          JOIN "AgreementAcceptance" a ON a."agreementId" = v."id" WHERE v."planId" = p."id")
    ) due
    WHERE NOT EXISTS (SELECT 1 FROM "OutboxMessage" o WHERE o."dedupKey" = due."key")
    ORDER BY due."planId", due."dueOn" LIMIT ${most}`;
  return { due: rows.map(toReminder), last: rows.length < most ? null : after };
}

/** Plans with overdue instalments, the newest of which has not been told about yet. */
export async function listToTellOverdue(
  db: Reader | Transaction,
  window: ReminderWindow,
  { after, most }: PlanPage,
): Promise<DuePage> {
  const plans = await db.$queryRaw<{ id: string }[]>`
    SELECT "planId" AS "id" FROM "PlanBalance"
    WHERE "oldestUnpaidCollectOn" < ${window.today} AND "outstandingPence" > 0
      AND "planId" > ${after}
    ORDER BY "planId" LIMIT ${most}`;
  if (plans.length === 0) return { due: [], last: null };
  const ids = plans.map(({ id }) => id);
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT p."id" AS "planId", p."borrowerId", max(i."dueOn") AS "dueOn", h."reference",
        'tell-overdue ' || g."id" || ' ' || CAST(max(i."number") AS TEXT) || ' ' ||
          CAST((SELECT count(*) FROM "Payment" y JOIN "PaymentReversal" r
            ON r."paymentId" = y."id" WHERE y."planId" = p."id") AS TEXT) AS "key",
        sum(CASE WHEN i."number" = m."paidCount" + 1 THEN m."nextDuePence"
          ELSE i."amountPence" END) AS "amount",
        count(*) AS "count", m."outstandingPence" AS "outstanding"
      FROM "PlanBalance" m
      JOIN "PaymentPlan" p ON p."id" = m."planId"
      JOIN "Agreement" g ON g."planId" = p."id"
      JOIN "Instalment" i ON i."agreementId" = g."id"
      JOIN "Household" h ON h."id" = p."householdId"
      WHERE m."planId" IN (${join(ids)})
        AND i."number" > m."paidCount" AND i."dueOn" <= ${window.overdueUntil}
        AND g."version" = (SELECT max(v."version") FROM "Agreement" v
          JOIN "AgreementAcceptance" a ON a."agreementId" = v."id" WHERE v."planId" = p."id")
      GROUP BY p."id", p."borrowerId", h."reference", g."id", m."outstandingPence"
    ) late
    WHERE NOT EXISTS (SELECT 1 FROM "OutboxMessage" o WHERE o."dedupKey" = late."key")
    ORDER BY late."planId"`;
  const last = plans.length < most ? null : (ids.at(-1) ?? null);
  return { due: rows.map(toReminder), last };
}

function toReminder({ planId, borrowerId, key, dueOn, reference, ...row }: Row): DueReminder {
  return {
    ...{ planId, borrowerId, key, reference },
    dueOn: calendarDate(dueOn),
    amount: minPence(pence(Number(row.amount)), pence(Number(row.outstanding))),
    count: Number(row.count),
  };
}

/** The account that families pay into, from the lender's newest approved details. */
export async function findPayTo(db: Reader | Transaction) {
  return db.lenderVersion.findFirst({
    where: { status: "approved" },
    orderBy: { version: "desc" },
    select: { name: true, bankSortCode: true, bankAccount: true },
  });
}
