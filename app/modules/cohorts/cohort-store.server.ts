/**
 * Cohorts in the database. The row of a cohort is the one lock for all that is decided about it:
 * its places, its waiting list, its meetings.
 */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { isBorough } from "./boroughs.ts";
import { ROOM_LANGUAGES, type Cohort, type CohortFacts } from "./cohort.ts";
import { SEATED_STAGES } from "./membership.ts";

type Db = Reader | Transaction;

type Row = Prisma.CohortGetPayload<object>;

function toCohort(row: Row): Cohort {
  const languages = ROOM_LANGUAGES.find((known) => known === row.languages);
  assert(languages !== undefined, `cohort ${row.id} has languages that the portal knows`);
  assert(isBorough(row.borough), `cohort ${row.id} is in a borough that the portal knows`);
  return { ...row, languages, borough: row.borough, startsOn: calendarDate(row.startsOn) };
}

/** The cohort, or null; a text that is no id finds nothing. */
export async function findCohort(db: Db, id: unknown): Promise<Cohort | null> {
  if (!isId(id)) return null;
  const row = await db.cohort.findUnique({ where: { id } });
  return row === null ? null : toCohort(row);
}

/** Locks the cohort until the transaction ends, and reads it as it then is. */
export async function lockCohort(tx: Transaction, id: unknown): Promise<Cohort | null> {
  if (!isId(id)) return null;
  await lockRow(tx, "Cohort", id);
  return findCohort(tx, id);
}

/** These cohorts, open or closed. */
export async function listCohortsById(db: Db, ids: readonly Id[]): Promise<Cohort[]> {
  const rows = await db.cohort.findMany({ where: { id: { in: [...ids] } } });
  return rows.map(toCohort);
}

/** Every open cohort by name. */
export async function listOpenCohorts(db: Db): Promise<Cohort[]> {
  const rows = await db.cohort.findMany({
    where: { closedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(toCohort);
}

/** Whom a cohort's staff pages exist for: who leads it, and its parent leaders. */
function ledBy(personId: Id): Prisma.CohortWhereInput {
  return { OR: [{ leadId: personId }, { leaders: { some: { personId, until: null } } }] };
}

/** The cohort, where that person leads it or is one of its parent leaders. */
export async function findCohortOf(db: Db, personId: Id, id: unknown): Promise<Cohort | null> {
  if (!isId(id)) return null;
  const row = await db.cohort.findFirst({ where: { AND: [{ id }, ledBy(personId)] } });
  return row === null ? null : toCohort(row);
}

/** The cohorts that a person leads or is a parent leader of: open ones first, by name. */
export async function listCohortsOf(db: Db, personId: Id): Promise<Cohort[]> {
  const rows = await db.cohort.findMany({
    where: ledBy(personId),
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const cohorts = rows.map(toCohort);
  return [
    ...cohorts.filter(({ closedAt }) => closedAt === null),
    ...cohorts.filter(({ closedAt }) => closedAt !== null),
  ];
}

/** How many people stand at each stage, by cohort; a stage where nobody stands is left out. */
export async function countStages(
  db: Db,
  cohortIds: readonly Id[],
): Promise<Map<Id, Map<string, number>>> {
  const rows = await db.membership.groupBy({
    by: ["cohortId", "stage"],
    where: { cohortId: { in: [...cohortIds] } },
    _count: { _all: true },
  });
  const counts = new Map<Id, Map<string, number>>(cohortIds.map((id) => [id, new Map()]));
  for (const { cohortId, stage, _count } of rows) counts.get(cohortId)?.set(stage, _count._all);
  return counts;
}

/** How many people hold a place of the cohort. */
export function countEnrolled(db: Db, cohortId: Id): Promise<number> {
  return db.membership.count({ where: { cohortId, stage: { in: [...SEATED_STAGES] } } });
}

export async function createCohort(
  tx: Transaction,
  { facts, leadId, invented, at }: { facts: CohortFacts; leadId: Id; invented: boolean; at: Date },
): Promise<Id> {
  const id = newId();
  await tx.cohort.create({ data: { id, ...facts, leadId, invented, createdAt: at } });
  return id;
}

/** Writes a cohort's facts; the caller holds its lock. */
export async function saveCohort(tx: Transaction, id: Id, facts: CohortFacts): Promise<void> {
  await tx.cohort.update({ where: { id }, data: { ...facts, version: { increment: 1 } } });
}

/** Nobody joins a closed cohort; the caller holds its lock. */
export async function saveCohortClosed(tx: Transaction, context: Context, id: Id): Promise<void> {
  await tx.cohort.update({
    where: { id },
    data: { closedAt: context.now, version: { increment: 1 } },
  });
}
