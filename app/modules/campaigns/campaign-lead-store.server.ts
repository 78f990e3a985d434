/** Who may lead a campaign: people who hold a role today that manages campaigns. */
import { may, ROLES } from "#app/modules/identity/permissions.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";

type Db = Reader | Transaction;

const LEADING = ROLES.filter((role) => may([role], "manage-campaigns"));
const LEADS = { roles: { some: { role: { in: LEADING }, revokedAt: null } } };

export type Lead = Readonly<{ id: Id; fullName: string }>;

export function listLeads(db: Db): Promise<Lead[]> {
  return db.person.findMany({
    where: LEADS,
    select: { id: true, fullName: true },
    orderBy: [{ fullName: "asc" }, { id: "asc" }],
  });
}

/** Whether that person may lead a campaign today; nobody may, too. */
export async function mayLead(db: Db, id: Id | null): Promise<boolean> {
  return id === null || (await db.person.count({ where: { ...LEADS, id } })) === 1;
}

/**
 * Whom a reminder reaches: the first of these people who still leads and has an address, else
 * whoever has managed campaigns the longest; null where nobody can be reached.
 */
export async function findReminded(db: Db, wished: readonly (Id | null)[]): Promise<Id | null> {
  const people = await db.person.findMany({
    where: { ...LEADS, email: { not: null } },
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const ids = people.map(({ id }) => id);
  return wished.find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
}
