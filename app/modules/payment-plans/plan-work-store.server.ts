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
};

type Count = { status: string; count: number | bigint };

export async function countWaiting(
  reader: Reader,
  { today, personId }: { today: CalendarDate; personId: Id },
): Promise<Waiting> {
  const rows = await reader.$queryRaw<Count[]>`
    SELECT "status", count(*) AS "count" FROM "PaymentPlan"
     WHERE "status" IN ('submitted', 'checking', 'checked', 'prepared', 'approved', 'accepted')
       AND "borrowerId" <> ${personId}
     GROUP BY "status"
    UNION ALL
    SELECT 'toApprove', count(*) FROM "PaymentPlan"
     WHERE "status" = 'prepared' AND "borrowerId" <> ${personId} AND "preparedById" <> ${personId}
    UNION ALL
    SELECT 'overdue', count(*) FROM "PlanBalance" m JOIN "PaymentPlan" p ON p."id" = m."planId"
     WHERE m."oldestUnpaidCollectOn" < ${today} AND p."borrowerId" <> ${personId}
    UNION ALL
    SELECT 'payOutsToConfirm', count(*) FROM "PayOutRequest" r
      JOIN "PaymentPlan" p ON p."id" = r."planId"
     WHERE p."status" = 'accepted' AND p."borrowerId" <> ${personId}
       AND r."closedAt" IS NULL AND r."requestedById" <> ${personId}
       AND NOT EXISTS (SELECT 1 FROM "PayOut" o WHERE o."requestId" = r."id")`;
  const counts = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  const of = (name: keyof Waiting) => counts.get(name) ?? 0;
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
  };
}
