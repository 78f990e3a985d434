/** Lines of registers in the database. They change only under the lock of the meeting's cohort. */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { isMark, type Mark } from "./attendance.ts";

type Db = Reader | Transaction;

export type AttendanceLine = Readonly<{
  id: Id;
  meetingId: Id;
  /** Null for a walk-in who is not known yet. */
  personId: Id | null;
  walkInName: string | null;
  walkInKey: string | null;
  mark: Mark;
  markedAt: Date;
  /** Null where people marked themselves at the door. */
  markedById: Id | null;
  version: number;
}>;

function toLine(row: Prisma.AttendanceGetPayload<object>): AttendanceLine {
  const { mark } = row;
  assert(isMark(mark), `line ${row.id} has a mark that the portal knows`);
  return { ...row, mark };
}

/** Every line of a meeting, members and walk-ins, in the order of marking. */
export async function listLines(db: Db, meetingId: Id): Promise<AttendanceLine[]> {
  const rows = await db.attendance.findMany({
    where: { meetingId },
    orderBy: [{ markedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toLine);
}

/** Whether a line of the meeting is this person's with one of these marks, or has such a key. */
export async function hasLine(
  db: Db,
  meetingId: Id,
  {
    personId,
    marks,
    keyPart,
  }: { personId: Id | null; marks: readonly Mark[]; keyPart: string | null },
): Promise<boolean> {
  const own = personId === null ? [] : [{ personId, mark: { in: [...marks] } }];
  const keyed = keyPart === null ? [] : [{ walkInKey: { contains: keyPart } }];
  if (own.length + keyed.length === 0) return false;
  const line = await db.attendance.findFirst({
    where: { meetingId, OR: [...own, ...keyed] },
    select: { id: true },
  });
  return line !== null;
}

/** A person's marks by meeting; a meeting without one is left out. */
export async function listMarksOf(
  db: Db,
  personId: Id,
  meetingIds: readonly Id[],
): Promise<Map<Id, Mark>> {
  const rows = await db.attendance.findMany({
    where: { personId, meetingId: { in: [...meetingIds] } },
  });
  return new Map(rows.map(toLine).map(({ meetingId, mark }) => [meetingId, mark]));
}

/** Which of these meetings have a register that a leader kept: who checks in at the door keeps none. */
export async function listKept(db: Db, meetingIds: readonly Id[]): Promise<Set<Id>> {
  const rows = await db.attendance.groupBy({
    by: ["meetingId"],
    where: { meetingId: { in: [...meetingIds] }, markedById: { not: null } },
  });
  return new Set(rows.map(({ meetingId }) => meetingId));
}

/** Which of these meetings have a register with any mark in it, whoever made it. */
export async function listTaken(db: Db, meetingIds: readonly Id[]): Promise<Set<Id>> {
  const where = { meetingId: { in: [...meetingIds] } };
  const rows = await db.attendance.groupBy({ by: ["meetingId"], where });
  return new Set(rows.map(({ meetingId }) => meetingId));
}

export type NewLine = {
  personId: Id | null;
  walkInName: string | null;
  walkInKey: string | null;
  mark: Mark;
};

/** Writes lines that are not there yet, in the name of who acts; nobody at the door. */
export async function createLines(
  tx: Transaction,
  context: Context,
  {
    meetingId,
    lines,
    atDoor = false,
  }: { meetingId: Id; lines: readonly NewLine[]; atDoor?: boolean },
): Promise<void> {
  const markedById = atDoor ? null : (context.actor?.personId ?? null);
  await tx.attendance.createMany({
    data: lines.map((line) => ({
      ...{ id: newId(), meetingId, ...line },
      ...{ markedAt: context.now, markedById },
    })),
  });
}

/** Gives lines another mark; pages that showed the old one hear of it by the version. */
export async function saveMark(
  tx: Transaction,
  context: Context,
  { ids, mark, atDoor = false }: { ids: readonly Id[]; mark: Mark; atDoor?: boolean },
): Promise<void> {
  await tx.attendance.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      ...{ mark, markedAt: context.now },
      markedById: atDoor ? null : (context.actor?.personId ?? null),
      version: { increment: 1 },
    },
  });
}

/** A later reading of a walk-in's row. */
export async function saveWalkIn(
  tx: Transaction,
  context: Context,
  { id, walkInName, mark }: { id: Id; walkInName: string; mark: Mark },
): Promise<void> {
  await tx.attendance.update({
    where: { id },
    data: {
      ...{ walkInName, mark, markedAt: context.now },
      markedById: context.actor?.personId ?? null,
      version: { increment: 1 },
    },
  });
}

/** A walk-in's line becomes a person's; its key stays, so that keying it again adds nothing. */
export async function saveLinePerson(tx: Transaction, id: Id, personId: Id): Promise<void> {
  await tx.attendance.update({
    where: { id },
    data: { personId, walkInName: null, version: { increment: 1 } },
  });
}

export async function saveLineKey(
  tx: Transaction,
  id: Id,
  walkInKey: string | null,
): Promise<void> {
  await tx.attendance.update({ where: { id }, data: { walkInKey } });
}

/** Takes a line out that was merged into another, or that names nobody who came. */
export async function deleteLine(tx: Transaction, id: Id): Promise<void> {
  await tx.attendance.delete({ where: { id } });
}

export async function deleteLines(tx: Transaction, ids: readonly Id[]): Promise<void> {
  await tx.attendance.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Where a line has a name that is no member's, in itself or in its key. */
const NAMED = { OR: [{ walkInName: { not: null } }, { walkInKey: { not: null } }] };

/** Meetings before that day whose registers hold such names. */
export async function listWithNames(
  db: Db,
  before: CalendarDate,
): Promise<{ id: Id; cohortId: Id }[]> {
  const rows = await db.attendance.findMany({
    where: { ...NAMED, meeting: { endsAt: { lt: before } } },
    distinct: ["meetingId"],
    select: { meeting: { select: { id: true, cohortId: true } } },
  });
  return rows.map(({ meeting }) => meeting);
}

export async function forgetNamesOf(tx: Transaction, meetingId: Id): Promise<void> {
  await tx.attendance.updateMany({
    where: { meetingId, ...NAMED },
    data: { walkInName: null, walkInKey: null },
  });
}
