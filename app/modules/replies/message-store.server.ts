/**
 * Meetings that people are written about, and who of them has not been written to yet. Messages
 * know their occasion by a key; whoever has one is on no list.
 *
 * Only people with a place, an address, and no wish to hear no more are listed. A cohort has at
 * most 500 of them, and each list is of one meeting.
 */
import { remindDaysOf } from "#app/modules/cohorts/remind-days.ts";
import { wallTime } from "#app/modules/meetings/meeting-time.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { isAnswer, type Answer } from "./reply.ts";

type Db = Reader | Transaction;

export type ToldMeeting = Pick<
  Meeting,
  "id" | "cohortId" | "startsAt" | "endsAt" | "place" | "address"
> & { cohort: string; remindDays: number[] };

const TOLD = {
  ...{ id: true, cohortId: true, startsAt: true, endsAt: true, place: true, address: true },
  cohort: { select: { name: true, remindDays: true } },
} as const;

type Row = Pick<ToldMeeting, "id" | "cohortId" | "place" | "address"> & {
  startsAt: string;
  endsAt: string;
  cohort: { name: string; remindDays: string };
};

function toTold({ cohort, startsAt, endsAt, ...row }: Row): ToldMeeting {
  return {
    ...row,
    ...{ startsAt: wallTime(startsAt), endsAt: wallTime(endsAt), cohort: cohort.name },
    remindDays: remindDaysOf(cohort.remindDays),
  };
}

const TAKES_PLACE = { cancelledAt: null, cohort: { closedAt: null } };

export type MeetingPage = { from: CalendarDate; until: CalendarDate; after: Id; most: number };

/** Meetings of open cohorts on these days, by id: those after `after`. Cancelled ones are left out. */
export async function listToldMeetings(
  db: Db,
  { from, until, after, most }: MeetingPage,
): Promise<ToldMeeting[]> {
  const rows = await db.meeting.findMany({
    where: { startsAt: { gte: from, lt: addDays(until, 1) }, id: { gt: after }, ...TAKES_PLACE },
    orderBy: { id: "asc" },
    take: most,
    select: TOLD,
  });
  return rows.map(toTold);
}

/** The meeting as it is now; null where it no longer takes place. */
export async function findToldMeeting(db: Db, id: Id): Promise<ToldMeeting | null> {
  const row = await db.meeting.findFirst({ where: { id, ...TAKES_PLACE }, select: TOLD });
  return row === null ? null : toTold(row);
}

/** The next meeting of the cohort after that one, from that day on; null where none is planned. */
export async function findNextMeeting(
  db: Db,
  cohortId: Id,
  from: CalendarDate,
): Promise<ToldMeeting | null> {
  const row = await db.meeting.findFirst({
    where: { cohortId, startsAt: { gte: from }, ...TAKES_PLACE },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: TOLD,
  });
  return row === null ? null : toTold(row);
}

export type ToTell = {
  personId: Id;
  answer: Answer | null;
  answeredAt: Date | null;
  invitedAt: Date | null;
};

/** A moment as the two databases give it. */
type RawMoment = Date | string | number | null;
type RawRow = {
  personId: string;
  answer: string | null;
  answeredAt: RawMoment;
  invitedAt: RawMoment;
};

function toTell({ personId, answer, answeredAt, invitedAt }: RawRow): ToTell {
  const moment = (at: RawMoment) => (at === null ? null : new Date(at));
  return {
    ...{ personId, answer: isAnswer(answer) ? answer : null },
    ...{ answeredAt: moment(answeredAt), invitedAt: moment(invitedAt) },
  };
}

type Keys = {
  /** Beginning of the key of the message to write. */
  key: string;
  /** Beginning of the key of the meeting's invitation. */
  invitation: string;
};

/** People with a place who have no message of that key, in the order of asking. */
export async function listToTell(
  db: Db,
  { id, cohortId }: Pick<ToldMeeting, "id" | "cohortId">,
  { key, invitation }: Keys,
): Promise<ToTell[]> {
  const rows = await db.$queryRaw<RawRow[]>`
    SELECT s."personId", r."answer", r."answeredAt", i."createdAt" AS "invitedAt"
    FROM "Membership" s
    JOIN "Person" p ON p."id" = s."personId"
    LEFT JOIN "Reply" r ON r."meetingId" = ${id} AND r."personId" = s."personId"
    LEFT JOIN "OutboxMessage" i ON i."dedupKey" = ${invitation} || s."personId"
    WHERE s."cohortId" = ${cohortId} AND s."stage" IN ('enrolled', 'active')
      AND p."email" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Unsubscription" u
        WHERE u."personId" = s."personId" AND u."topic" = 'meetings')
      AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" o
        WHERE o."dedupKey" = ${key} || s."personId")
    ORDER BY s."queue"`;
  return rows.map(toTell);
}

/** Of them, those whom the register marks as having been there. */
export async function listToThank(
  db: Db,
  meeting: Pick<ToldMeeting, "id" | "cohortId">,
  key: string,
): Promise<ToTell[]> {
  const people = await listToTell(db, meeting, { key, invitation: "" });
  if (people.length === 0) return [];
  const attended = await db.attendance.findMany({
    where: {
      meetingId: meeting.id,
      personId: { in: people.map(({ personId }) => personId) },
      mark: { in: ["present", "late", "online"] },
    },
    select: { personId: true },
  });
  const there = new Set(attended.map(({ personId }) => personId));
  return people.filter(({ personId }) => there.has(personId));
}
