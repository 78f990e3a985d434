/**
 * Finds the invented person behind each door of a demonstration: the one it was filled with, or
 * where none is kept the first by name. A door that promises a state of things ("a parent without a
 * plan") leads to whoever is in it now.
 */
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { DOORS, type Door } from "./demonstration-doors.ts";

const FIXED = DOORS.filter((door) => door !== "newcomer" && door !== "agreement-es");

const settingOf = (door: Door) => `door:${door}`;

/** Keeps who is behind each door now: later roles and names move none of them. */
export async function fixDoors(tx: Transaction, at: Date): Promise<void> {
  for (const door of FIXED) {
    const value = await findFirst(tx, door);
    if (value === null) continue;
    const kept = { value, updatedAt: at, updatedById: null };
    const key = settingOf(door);
    await tx.setting.upsert({ where: { key }, create: { key, ...kept }, update: kept });
  }
}

export async function findPersonBehind(reader: Reader, door: Door): Promise<Id | null> {
  const kept = await reader.setting.findUnique({ where: { key: settingOf(door) } });
  return kept?.value ?? findFirst(reader, door);
}

const OWN = { roles: { none: { revokedAt: null } } } satisfies Prisma.PersonWhereInput;

function kindsBehind(door: Door): Prisma.PersonWhereInput[] {
  if (door === "newcomer") return [{ ...OWN, household: null }];
  if (door === "agreement-es") {
    return [{ ...OWN, language: "es", household: { plans: { some: { status: "approved" } } } }];
  }
  if (door === "family-en" || door === "family-es") {
    const language = door === "family-en" ? "en" : "es";
    // A family with a plan shows most; one without is better than a closed door.
    const withPlan = { household: { plans: { some: {} } } };
    return [
      { ...OWN, language, ...withPlan },
      { ...OWN, language },
    ];
  }
  return [{ roles: { some: { role: door, revokedAt: null } } }];
}

async function findFirst(db: Reader | Transaction, door: Door): Promise<Id | null> {
  for (const kind of kindsBehind(door)) {
    const person = await db.person.findFirst({
      where: { ...kind, invented: true },
      orderBy: [{ fullName: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    if (person !== null) return person.id;
  }
  return null;
}
