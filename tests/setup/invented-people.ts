/** The fewest invented people behind a demonstration's doors: one a role, and parents without plans. */
import type { Language } from "#app/i18n/languages.ts";
import { ROLES, type Role } from "#app/modules/identity/permissions.ts";
import { createPerson } from "#app/modules/identity/person-store.server.ts";
import { createGrant } from "#app/modules/identity/role-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { NOW } from "./people.ts";

type Invented = { fullName: string; language: Language; role: Role | null };

const PARENTS: readonly Invented[] = [
  { fullName: "Abena Demo Asante", language: "en", role: null },
  { fullName: "Zoraida Demo Núñez", language: "es", role: null },
];

/** Writes them in the empty database of a test file. */
export async function inventPeople(): Promise<void> {
  const staff = ROLES.map((role): Invented => ({ fullName: `Demo ${role}`, language: "en", role }));
  const db = await database();
  await db.inTransaction(async (tx) => {
    for (const { role, ...person } of [...staff, ...PARENTS]) {
      const order = { ...person, email: null, invented: true, createdAt: NOW, createdById: null };
      const personId = await createPerson(tx, order);
      if (role !== null) await createGrant(tx, { personId, role, byId: null, at: NOW });
    }
  });
}
