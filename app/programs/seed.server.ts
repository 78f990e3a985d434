/**
 * Fills an empty demonstration with invented people: one for each role, and parents in both
 * languages. A database with anybody in it is left as it is.
 */
import type { Language } from "#app/i18n/languages.ts";
import { ROLES, type Role } from "#app/modules/identity/permissions.ts";
import { createPerson, hasAnybody } from "#app/modules/identity/person-store.server.ts";
import { createGrant } from "#app/modules/identity/role-store.server.ts";
import type { Database, Transaction } from "#app/platform/database.server.ts";

type Invented = { fullName: string; email: string; language: Language; role: Role | null };

const PARENTS: readonly Invented[] = [
  { fullName: "Abena Demo Asante", email: "abena@example.org", language: "en", role: null },
  { fullName: "Abril Demo Quispe Huamán", email: "abril@example.org", language: "es", role: null },
  { fullName: "Zoraida Demo Núñez", email: "zoraida@example.org", language: "es", role: null },
];

export async function fillDemonstration(db: Database, now: Date): Promise<void> {
  await db.inTransaction(async (tx) => {
    if (await hasAnybody(tx)) return;
    for (const person of [...ROLES.map(staffOf), ...PARENTS]) await invent(tx, person, now);
  });
}

function staffOf(role: Role): Invented {
  const words = role.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return {
    fullName: `Demo ${words.join(" ")}`,
    email: `${role}@example.org`,
    language: "en",
    role,
  };
}

async function invent(tx: Transaction, { role, ...person }: Invented, now: Date): Promise<void> {
  const order = { ...person, invented: true, createdAt: now, createdById: null };
  const personId = await createPerson(tx, order);
  if (role !== null) await createGrant(tx, { personId, role, byId: null, at: now });
}
