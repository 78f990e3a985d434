/** How many plans wait for staff, by what they wait for; a person's own plans are not counted. */
import type { Reader } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { PlanStatus } from "./plan-lifecycle.ts";

/** Statuses in which a plan waits for somebody. */
export type WaitingStatus = Extract<
  PlanStatus,
  "submitted" | "checking" | "checked" | "prepared" | "approved" | "accepted"
>;

export type Waiting = Record<WaitingStatus, number> & {
  /** Prepared by somebody else, so that this person may approve them. */
  toApprove: number;
  /** Asked for by somebody else, so that this person may confirm them. */
  payOutsToConfirm: number;
  overdue: number;
  /** Plans whose family a person of staff has to tell something. */
  toTell: number;
};

type Count = { name: string; own: number | bigint; count: number | bigint };

/** Totals come from indexes alone; the few plans of the person's own are then taken off. */
export async function countWaiting(
  reader: Reader,
  { today, personId }: { today: CalendarDate; personId: Id },
): Promise<Waiting> {
  const rows = await reader.$queryRaw<Count[]>`
    SELECT "status" AS "name", 0 AS "own", count(*) AS "count" FROM "PaymentPlan"
     WHERE "status" IN ('submitted', 'checking', 'checked', 'prepared', 'approved', 'accepted')
     GROUP BY "status"
    UNION ALL
    SELECT "status", 1, count(*) FROM "PaymentPlan" WHERE "borrowerId" = ${personId}
     GROUP BY "status"
    UNION ALL
    SELECT 'toApprove', 0, count(*) FROM "PaymentPlan"
     WHERE "status" = 'prepared' AND "borrowerId" <> ${personId} AND "preparedById" <> ${personId}
    UNION ALL
    SELECT 'overdue', 0, count(*) FROM "PlanBalance" WHERE "oldestUnpaidCollectOn" < ${today}
    UNION ALL
    SELECT 'overdue', 1, count(*) FROM "PaymentPlan" p
      JOIN "PlanBalance" m ON m."planId" = p."id"
     WHERE p."borrowerId" = ${personId} AND m."oldestUnpaidCollectOn" < ${today}
    UNION ALL
    SELECT 'payOutsToConfirm', 0, count(*) FROM "PayOutRequest" r
      JOIN "PaymentPlan" p ON p."id" = r."planId"
     WHERE p."status" = 'accepted' AND p."borrowerId" <> ${personId}
       AND r."closedAt" IS NULL AND r."requestedById" <> ${personId}
       AND NOT EXISTS (SELECT 1 FROM "PayOut" o WHERE o."requestId" = r."id")
    UNION ALL
    SELECT 'toTell', 0, count(DISTINCT p."id") FROM "OutboxMessage" o
      JOIN "PaymentPlan" p ON p."id" = o."planId"
     WHERE o."channel" IN ('phone', 'post') AND o."sentAt" IS NULL
       AND p."borrowerId" <> ${personId}`;
  const of = (wanted: keyof Waiting) =>
    rows
      .filter(({ name }) => name === wanted)
      .reduce((sum, { own, count }) => sum + (Number(own) === 1 ? -1 : 1) * Number(count), 0);
  return {
    submitted: of("submitted"),
    checking: of("checking"),
    checked: of("checked"),
    prepared: of("prepared"),
    approved: of("approved"),
    accepted: of("accepted"),
    toApprove: of("toApprove"),
    payOutsToConfirm: of("payOutsToConfirm"),
    overdue: of("overdue"),
    toTell: of("toTell"),
  };
}
