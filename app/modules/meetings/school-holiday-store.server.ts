/** School holidays in the database: rows of a borough and school year. Taken out, never deleted. */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { schoolCalendar, type SchoolCalendar, type SchoolHoliday } from "./school-holidays.ts";
import { SHIPPED_SCHOOL_HOLIDAYS } from "./shipped-school-holidays.ts";

type Db = Reader | Transaction;

export type StoredSchoolHoliday = SchoolHoliday &
  Readonly<{
    id: Id;
    removedAt: Date | null;
    /** Shipped with the portal as typical; nobody wrote it from the borough's own list. */
    isTypical: boolean;
  }>;

const IN_ORDER = [{ firstOn: "asc" }, { id: "asc" }] as const satisfies unknown[];

function toHoliday(row: Prisma.SchoolHolidayGetPayload<object>): StoredSchoolHoliday {
  const { id, borough, schoolYear, name, source, removedAt } = row;
  return {
    ...{ id, borough, schoolYear, source, removedAt },
    name: name === "" ? null : name,
    firstOn: calendarDate(row.firstOn),
    lastOn: calendarDate(row.lastOn),
    isTypical: row.createdById === null,
  };
}

/** Rows about one borough are written one after another. */
export function lockSchoolHolidays(tx: Transaction, borough: string): Promise<void> {
  return lockWord(tx, `school-holidays ${borough}`);
}

/** What is known of a borough's school holidays. */
export async function findSchoolCalendar(db: Db, borough: Borough): Promise<SchoolCalendar> {
  return schoolCalendar(borough, await listSchoolHolidays(db, borough));
}

/** A borough's rows in order, those that were taken out left aside. */
export async function listSchoolHolidays(db: Db, borough: string): Promise<StoredSchoolHoliday[]> {
  const rows = await db.schoolHoliday.findMany({
    where: { borough, removedAt: null },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toHoliday);
}

/** A borough's rows that were taken out, in order. */
export async function listRemovedSchoolHolidays(
  db: Db,
  borough: string,
): Promise<StoredSchoolHoliday[]> {
  const rows = await db.schoolHoliday.findMany({
    where: { borough, removedAt: { not: null } },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toHoliday);
}

export type HolidayCount = { borough: string; schoolYear: string; count: number };

/** How many rows each borough has for each school year. */
export async function countSchoolHolidays(db: Db): Promise<HolidayCount[]> {
  const rows = await db.schoolHoliday.groupBy({
    by: ["borough", "schoolYear"],
    where: { removedAt: null },
    _count: { _all: true },
    orderBy: [{ borough: "asc" }, { schoolYear: "asc" }],
  });
  return rows.map(({ borough, schoolYear, _count }) => ({
    ...{ borough, schoolYear, count: _count._all },
  }));
}

/** The row, or null; a text that is no id finds nothing. */
export async function findSchoolHoliday(db: Db, id: unknown): Promise<StoredSchoolHoliday | null> {
  if (!isId(id)) return null;
  const row = await db.schoolHoliday.findUnique({ where: { id } });
  return row === null ? null : toHoliday(row);
}

export async function createSchoolHoliday(
  tx: Transaction,
  context: Context,
  { name, ...row }: SchoolHoliday,
): Promise<Id> {
  const id = newId();
  const createdById = context.actor?.personId ?? null;
  await tx.schoolHoliday.create({
    data: { id, ...row, name: name ?? "", createdAt: context.now, createdById },
  });
  return id;
}

export async function saveSchoolHolidayRemoved(
  tx: Transaction,
  id: Id,
  removedAt: Date,
): Promise<void> {
  await tx.schoolHoliday.update({ where: { id }, data: { removedAt } });
}

/**
 * Writes the shipped rows that are not there yet; those that were taken out stay out, and so do
 * those whose days somebody's own row holds already.
 */
export async function ensureShippedSchoolHolidays(tx: Transaction, now: Date): Promise<void> {
  const ids = SHIPPED_SCHOOL_HOLIDAYS.map(({ id }) => id);
  const known = await tx.schoolHoliday.findMany({
    where: { id: { in: ids } },
    select: { id: true },
  });
  const there = new Set(known.map(({ id }) => id));
  const missing = SHIPPED_SCHOOL_HOLIDAYS.filter(({ id }) => !there.has(id));
  if (missing.length === 0) return;
  const own = await tx.schoolHoliday.findMany({
    where: { removedAt: null, borough: { in: missing.map(({ borough }) => borough) } },
    select: { borough: true, firstOn: true, lastOn: true },
  });
  const free = missing.filter(
    (row) =>
      !own.some(
        ({ borough, firstOn, lastOn }) =>
          borough === row.borough && firstOn <= row.lastOn && row.firstOn <= lastOn,
      ),
  );
  await tx.schoolHoliday.createMany({
    data: free.map((row) => ({ ...row, name: "", createdAt: now })),
  });
}
