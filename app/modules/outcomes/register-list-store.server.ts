/** The registers of cohorts for those who report: how many there are, and the lines of one cohort's. */
import { dayEnd } from "#app/modules/meetings/meeting-time.ts";
import type { Reader } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Span } from "./outcome-store.server.ts";

/** How many meetings of the span have a register with a line, by cohort. */
export async function countRegisters(
  db: Reader,
  { firstOn, lastOn }: Span,
): Promise<Map<Id, number>> {
  const rows = await db.$queryRaw<{ cohortId: Id; count: number | bigint }[]>`
    SELECT t."cohortId", count(*) AS "count" FROM "Meeting" t
     WHERE t."cancelledAt" IS NULL
       AND t."startsAt" >= ${firstOn} AND t."startsAt" < ${dayEnd(lastOn)}
       AND EXISTS (SELECT 1 FROM "Attendance" a WHERE a."meetingId" = t."id")
     GROUP BY t."cohortId"`;
  return new Map(rows.map(({ cohortId, count }) => [cohortId, Number(count)]));
}

export type RegisterRow = {
  startsAt: string;
  place: string;
  /** Null where the name of somebody who walked in has been deleted. */
  fullName: string | null;
  /** The member's place in the order of asking, within the cohort; null for a guest. */
  number: number | bigint | null;
  mark: string;
};

/** Every line of a cohort's registers in the span: the name of a member, or a walk-in's. */
export async function listRegisterRows(
  db: Reader,
  cohortId: Id,
  { firstOn, lastOn }: Span,
): Promise<RegisterRow[]> {
  return db.$queryRaw<RegisterRow[]>`
    SELECT t."startsAt", t."place", COALESCE(p."fullName", a."walkInName") AS "fullName", a."mark",
           (SELECT max(m."queue") FROM "Membership" m
             WHERE m."personId" = a."personId" AND m."cohortId" = t."cohortId") AS "number"
      FROM "Meeting" t
      JOIN "Attendance" a ON a."meetingId" = t."id"
      LEFT JOIN "Person" p ON p."id" = a."personId"
     WHERE t."cohortId" = ${cohortId} AND t."cancelledAt" IS NULL
       AND t."startsAt" >= ${firstOn} AND t."startsAt" < ${dayEnd(lastOn)}
     ORDER BY t."startsAt", t."id", "fullName", a."id"`;
}
