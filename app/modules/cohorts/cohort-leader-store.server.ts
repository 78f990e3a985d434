/**
 * The parent leaders of cohorts: who reads a cohort's staff pages beside its organiser, and since
 * when.
 */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";

type Db = Reader | Transaction;

const HOLDS_ROLE = { roles: { some: { role: "parent-leader", revokedAt: null } } };

export type CohortLeader = { id: Id; cohortId: Id; personId: Id; fullName: string };

/** The cohort's parent leaders of today, first come first: people who hold the role still. */
export function listLeaders(db: Db, cohortId: Id): Promise<CohortLeader[]> {
  return listLeadersOf(db, [cohortId]);
}

/** The same of several cohorts. */
export async function listLeadersOf(db: Db, cohortIds: readonly Id[]): Promise<CohortLeader[]> {
  const rows = await db.cohortLeader.findMany({
    where: { cohortId: { in: [...cohortIds] }, until: null },
    orderBy: [{ since: "asc" }, { id: "asc" }],
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ personId }) => personId) }, ...HOLDS_ROLE },
    select: { id: true, fullName: true },
  });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return rows.flatMap(({ id, cohortId, personId }) => {
    const fullName = names.get(personId);
    return fullName === undefined ? [] : [{ id, cohortId, personId, fullName }];
  });
}

/** The cohort's parent leader of today under that id, or null. */
export async function findLeader(db: Db, cohortId: Id, id: unknown): Promise<CohortLeader | null> {
  if (!isId(id)) return null;
  return (await listLeaders(db, cohortId)).find((leader) => leader.id === id) ?? null;
}

/** Everybody who holds the role of a parent leader, by name. */
export async function listParentLeaders(db: Db): Promise<{ id: Id; fullName: string }[]> {
  return db.person.findMany({
    where: HOLDS_ROLE,
    select: { id: true, fullName: true },
    orderBy: [{ fullName: "asc" }, { id: "asc" }],
  });
}

export async function createLeader(
  tx: Transaction,
  leader: { cohortId: Id; personId: Id; since: Date },
): Promise<void> {
  await tx.cohortLeader.create({ data: { id: newId(), ...leader } });
}

export async function saveLeaderUntil(tx: Transaction, id: Id, until: Date): Promise<void> {
  await tx.cohortLeader.update({ where: { id }, data: { until } });
}
