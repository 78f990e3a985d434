/** What the registers and replies of meetings say about everybody, read for care tasks. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { isMark, type Mark } from "./attendance.ts";
import { dayEnd } from "./meeting-time.ts";

type Db = Reader | Transaction;

/** Marks by person, then by meeting; unknown walk-ins left out. */
export async function listMarksByPerson(
  db: Db,
  meetingIds: readonly Id[],
): Promise<Map<Id, Map<Id, Mark>>> {
  const rows = await db.attendance.findMany({
    where: { meetingId: { in: [...meetingIds] }, personId: { not: null } },
    select: { meetingId: true, personId: true, mark: true },
  });
  const marks = new Map<Id, Map<Id, Mark>>();
  for (const { meetingId, personId, mark } of rows) {
    assert(personId !== null && isMark(mark), "a member's line has a mark that the portal knows");
    const own = marks.get(personId) ?? new Map<Id, Mark>();
    marks.set(personId, own.set(meetingId, mark));
  }
  return marks;
}

/** Who wrote that they cannot come, by meeting. */
export async function listSaidNo(db: Db, meetingIds: readonly Id[]): Promise<Map<Id, Set<Id>>> {
  const rows = await db.reply.findMany({
    where: { meetingId: { in: [...meetingIds] }, answer: "no" },
    select: { meetingId: true, personId: true },
  });
  const said = new Map<Id, Set<Id>>();
  for (const { meetingId, personId } of rows) {
    said.set(meetingId, (said.get(meetingId) ?? new Set<Id>()).add(personId));
  }
  return said;
}

/** Open cohorts with a meeting between those days that was not cancelled. */
export async function listCohortsThatMet(
  db: Db,
  { from, until }: { from: CalendarDate; until: CalendarDate },
): Promise<Id[]> {
  const rows = await db.meeting.groupBy({
    by: ["cohortId"],
    where: {
      ...{ startsAt: { gte: from, lt: dayEnd(until) }, cancelledAt: null },
      cohort: { closedAt: null },
    },
  });
  return rows.map(({ cohortId }) => cohortId);
}
