/**
 * Counts for those who report, grouped by the database: a fixed number of statements whatever the
 * number of rows, and no name, contact or need among what they read.
 */
import { join } from "@prisma/client/runtime/client";
import { isLanguage } from "#app/i18n/languages.ts";
import { isBorough } from "#app/modules/cohorts/boroughs.ts";
import { isStage } from "#app/modules/cohorts/membership.ts";
import { isAttended, MARKS } from "#app/modules/meetings/attendance.ts";
import { dayEnd } from "#app/modules/meetings/meeting-time.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import {
  addDays,
  calendarDate,
  todayInLondon,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import type { CountedCohort, PlaceGroup } from "./year-rows.ts";

export type Span = Readonly<{ firstOn: CalendarDate; lastOn: CalendarDate }>;

/** Every cohort by name, open or closed. */
export async function listCountedCohorts(db: Reader): Promise<CountedCohort[]> {
  const rows = await db.cohort.findMany({
    select: { id: true, name: true, borough: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ borough, ...row }) => {
    assert(isBorough(borough), `cohort ${row.id} is in a borough that the portal knows`);
    return { ...row, borough };
  });
}

/** The day of the first meeting ever, or null. */
export async function findFirstDay(db: Reader): Promise<CalendarDate | null> {
  const first = await db.meeting.aggregate({ _min: { startsAt: true } });
  const startsAt = first._min.startsAt;
  return startsAt === null ? null : calendarDate(startsAt.slice(0, 10));
}

type PlaceRow = {
  cohortId: Id;
  stage: string;
  language: string;
  since: string;
  until: string | null;
  earlier: number | bigint;
  count: number | bigint;
};

/** Who had a place on some day of the span, by cohort, stage, written language and days. */
export async function countPlaces(db: Reader, { firstOn, lastOn }: Span): Promise<PlaceGroup[]> {
  const midnight = { hour: 0, minute: 0 };
  const [from, before] = [
    instantInLondon(firstOn, midnight),
    instantInLondon(addDays(lastOn, 1), midnight),
  ];
  const rows = await db.$queryRaw<PlaceRow[]>`
    SELECT g."cohortId", g."stage", g."language", g."since", g."until", g."earlier",
           count(*) AS "count"
      FROM (
        SELECT m."cohortId", m."stage", p."language",
               substr(CAST(m."enrolledAt" AS TEXT), 1, 13) AS "since",
               substr(CAST(m."endedAt" AS TEXT), 1, 13) AS "until",
               CASE WHEN EXISTS (
                 SELECT 1 FROM "Membership" later
                  WHERE later."personId" = m."personId" AND later."cohortId" = m."cohortId"
                    AND later."queue" > m."queue" AND later."enrolledAt" < ${before}
               ) THEN 1 ELSE 0 END AS "earlier"
          FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
         WHERE m."enrolledAt" < ${before} AND (m."endedAt" IS NULL OR m."endedAt" >= ${from})
      ) g
     GROUP BY g."cohortId", g."stage", g."language", g."since", g."until", g."earlier"`;
  return rows.map(({ cohortId, stage, language, since, until, earlier, count }) => {
    assert(isStage(stage) && isLanguage(language), "a membership has a stage and a language");
    return {
      ...{ cohortId, stage, language, since: dayOfHour(since) },
      until: until === null ? null : dayOfHour(until),
      isEarlier: Number(earlier) === 1,
      count: Number(count),
    };
  });
}

/** The day in London of an hour of world time, as either database writes it. */
function dayOfHour(hour: string): CalendarDate {
  return todayInLondon(new Date(`${hour.replace(" ", "T")}:00:00Z`));
}

export type MeetingRow = { id: Id; cohortId: Id; on: CalendarDate; isTaken: boolean };

/** Meetings of the span that were not cancelled, in the order of time. */
export async function listMeetingDays(
  db: Reader,
  { firstOn, lastOn }: Span,
): Promise<MeetingRow[]> {
  const rows = await db.$queryRaw<StartedRow[]>`
    SELECT t."id", t."cohortId", t."startsAt",
           CASE WHEN EXISTS (SELECT 1 FROM "Attendance" a WHERE a."meetingId" = t."id")
                THEN 1 ELSE 0 END AS "taken"
      FROM "Meeting" t
     WHERE t."cancelledAt" IS NULL
       AND t."startsAt" >= ${firstOn} AND t."startsAt" < ${dayEnd(lastOn)}
     ORDER BY t."startsAt", t."id"`;
  return rows.map(({ startsAt, taken, ...row }) => {
    return { ...row, on: calendarDate(startsAt.slice(0, 10)), isTaken: Number(taken) === 1 };
  });
}

type StartedRow = { id: Id; cohortId: Id; startsAt: string; taken: number | bigint };

const ATTENDED = join(MARKS.filter(isAttended));

type AttendedRow = {
  meetingId: Id;
  on: string;
  /** The hour of getting or losing the place, where the day alone does not tell. */
  since: string | null;
  until: string | null;
  count: number | bigint;
};

/** How many of those who had a place on the day attended, by meeting. */
export async function countAttended(
  db: Reader,
  { firstOn, lastOn }: Span,
): Promise<Map<Id, number>> {
  const rows = await db.$queryRaw<AttendedRow[]>`
    SELECT g."meetingId", g."on", g."since", g."until", count(*) AS "count"
      FROM (
        SELECT a."meetingId", substr(t."startsAt", 1, 10) AS "on",
               CASE WHEN substr(CAST(m."enrolledAt" AS TEXT), 1, 10) = substr(t."startsAt", 1, 10)
                    THEN substr(CAST(m."enrolledAt" AS TEXT), 1, 13) END AS "since",
               substr(CAST(m."endedAt" AS TEXT), 1, 13) AS "until"
          FROM "Meeting" t
          JOIN "Attendance" a ON a."meetingId" = t."id"
          JOIN "Membership" m ON m."personId" = a."personId" AND m."cohortId" = t."cohortId"
         WHERE t."cancelledAt" IS NULL
           AND t."startsAt" >= ${firstOn} AND t."startsAt" < ${dayEnd(lastOn)}
           AND a."mark" IN (${ATTENDED})
           AND substr(CAST(m."enrolledAt" AS TEXT), 1, 10) <= substr(t."startsAt", 1, 10)
      ) g
     GROUP BY g."meetingId", g."on", g."since", g."until"`;
  const attended = new Map<Id, number>();
  for (const { meetingId, on, since, until, count } of rows) {
    const isPlaced =
      (since === null || dayOfHour(since) <= on) && (until === null || dayOfHour(until) >= on);
    if (isPlaced) attended.set(meetingId, (attended.get(meetingId) ?? 0) + Number(count));
  }
  return attended;
}

/** How many parents with a place attended a meeting of the span at least, by cohort. */
export async function countCame(db: Reader, { firstOn, lastOn }: Span): Promise<Map<Id, number>> {
  const rows = await db.$queryRaw<{ cohortId: Id; count: number | bigint }[]>`
    SELECT t."cohortId", count(DISTINCT a."personId") AS "count"
      FROM "Meeting" t
      JOIN "Attendance" a ON a."meetingId" = t."id"
      JOIN "Membership" m ON m."personId" = a."personId" AND m."cohortId" = t."cohortId"
     WHERE t."cancelledAt" IS NULL
       AND t."startsAt" >= ${firstOn} AND t."startsAt" < ${dayEnd(lastOn)}
       AND a."mark" IN (${ATTENDED})
       AND substr(CAST(m."enrolledAt" AS TEXT), 1, 10) <= substr(t."startsAt", 1, 10)
     GROUP BY t."cohortId"`;
  return new Map(rows.map(({ cohortId, count }) => [cohortId, Number(count)]));
}
