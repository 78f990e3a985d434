/** Meetings in the database. They change only under the lock of their cohort (`lockCohort`). */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { CANCEL_REASONS, type CancelReason, type Meeting } from "./meeting.ts";
import { dayEnd, wallTime, type MeetingTime, type WallTime } from "./meeting-time.ts";

type Db = Reader | Transaction;

const IN_ORDER = [{ startsAt: "asc" }, { id: "asc" }] as const satisfies unknown[];

function toMeeting({ createdAt: _, ...row }: Prisma.MeetingGetPayload<object>): Meeting {
  const reason = CANCEL_REASONS.find((known) => known === row.cancelReason) ?? null;
  assert(row.cancelledAt === null || reason !== null, `meeting ${row.id} has a known reason`);
  const { startsAt, endsAt } = row;
  return { ...row, startsAt: wallTime(startsAt), endsAt: wallTime(endsAt), cancelReason: reason };
}

/** The meeting, or null; a text that is no id finds nothing. */
export async function findMeeting(db: Db, id: unknown): Promise<Meeting | null> {
  if (!isId(id)) return null;
  const row = await db.meeting.findUnique({ where: { id } });
  return row === null ? null : toMeeting(row);
}

/** Every meeting of a cohort in order, cancelled ones too. */
export async function listMeetings(db: Db, cohortId: Id): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { cohortId },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toMeeting);
}

/** Every meeting of these cohorts in order, cancelled ones too. */
export async function listMeetingsOf(db: Db, cohortIds: readonly Id[]): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { cohortId: { in: [...cohortIds] } },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toMeeting);
}

/** The meetings of these cohorts from that day on, in order, cancelled ones too. */
export async function listMeetingsFrom(
  db: Db,
  cohortIds: readonly Id[],
  from: CalendarDate,
): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { cohortId: { in: [...cohortIds] }, startsAt: { gte: from } },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toMeeting);
}

/** The meetings of a cohort up to that day and with it, in order, cancelled ones too. */
export async function listMeetingsUntil(
  db: Db,
  cohortId: Id,
  until: CalendarDate,
): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { cohortId, startsAt: { lt: dayEnd(until) } },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toMeeting);
}

/** When each cohort next meets, from that day on; a cohort without a date is left out. */
export async function findNextStarts(
  db: Db,
  cohortIds: readonly Id[],
  from: CalendarDate,
): Promise<Map<Id, WallTime>> {
  const rows = await db.meeting.groupBy({
    by: ["cohortId"],
    where: { cohortId: { in: [...cohortIds] }, startsAt: { gte: from }, cancelledAt: null },
    _min: { startsAt: true },
  });
  return new Map(
    rows.flatMap(({ cohortId, _min }) =>
      _min.startsAt === null ? [] : [[cohortId, wallTime(_min.startsAt)]],
    ),
  );
}

/** How many meetings a cohort still has before it, from that day on. */
export function countMeetingsFrom(db: Db, cohortId: Id, from: CalendarDate): Promise<number> {
  return db.meeting.count({ where: { cohortId, startsAt: { gte: from }, cancelledAt: null } });
}

export type NewMeetings = {
  cohortId: Id;
  times: readonly MeetingTime[];
  place: string;
  address: string;
};

export async function createMeetings(
  tx: Transaction,
  context: Context,
  { cohortId, times, place, address }: NewMeetings,
): Promise<void> {
  const { now } = context;
  await tx.meeting.createMany({
    data: times.map(({ startsAt, endsAt }) => ({
      ...{ id: newId(), cohortId, startsAt, endsAt, place, address },
      ...{ changedAt: now, createdAt: now },
    })),
  });
}

export type MeetingDetails = Pick<Meeting, "startsAt" | "endsAt" | "place" | "address" | "link">;

/** Writes a changed meeting; calendars hear of it by its sequence. */
export async function saveMeeting(
  tx: Transaction,
  context: Context,
  { id, startsAt, endsAt, place, address, link }: MeetingDetails & { id: Id },
): Promise<void> {
  await tx.meeting.update({
    where: { id },
    data: {
      ...{ startsAt, endsAt, place, address, link },
      ...{ sequence: { increment: 1 }, changedAt: context.now },
    },
  });
}

export async function saveMeetingCancelled(
  tx: Transaction,
  context: Context,
  { id, reason }: { id: Id; reason: CancelReason },
): Promise<void> {
  const { now } = context;
  await tx.meeting.update({
    where: { id },
    data: {
      ...{ cancelledAt: now, cancelReason: reason },
      ...{ sequence: { increment: 1 }, changedAt: now },
    },
  });
}
