/** Finds the invented person behind each door of a demonstration: the first by name. */
import type { Prisma, Reader } from "#app/platform/database.server.ts";
import type { Door } from "./demonstration-doors.ts";

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

export async function findPersonBehind(reader: Reader, door: Door): Promise<string | null> {
  for (const kind of kindsBehind(door)) {
    const person = await reader.person.findFirst({
      where: { ...kind, invented: true },
      orderBy: [{ fullName: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    if (person !== null) return person.id;
  }
  return null;
}
