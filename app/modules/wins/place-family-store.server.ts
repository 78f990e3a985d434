/** Families for the giving out of places, and how many places each was given lately. */
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { addMonths } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { MONTHS_THAT_COUNT } from "./allocate-places.ts";
import { familiesOf } from "./place-family.ts";

export type Family = { family: string; earlier: number };

/** The family of each person, and the places that it was given over the last twelve months. */
export async function listFamilies(
  tx: Transaction,
  { today }: Context,
  people: readonly Id[],
): Promise<ReadonlyMap<Id, Family>> {
  const parties = await tx.membership.findMany({
    where: { personId: { in: [...people] } },
    select: { partyId: true },
  });
  const companions = await tx.membership.findMany({
    where: { partyId: { in: parties.map(({ partyId }) => partyId) } },
    select: { personId: true, partyId: true },
  });
  const families = familiesOf(people, companions);
  const since = instantInLondon(addMonths(today, -MONTHS_THAT_COUNT), { hour: 0, minute: 0 });
  const given = await tx.placeRequest.groupBy({
    by: ["personId"],
    where: {
      personId: { in: [...families.keys()] },
      state: { in: ["given", "used", "not-used"] },
      givenAt: { gte: since },
    },
    _sum: { given: true },
  });
  const earlier = new Map<string, number>();
  for (const { personId, _sum } of given) {
    const family = families.get(personId) ?? personId;
    earlier.set(family, (earlier.get(family) ?? 0) + (_sum.given ?? 0));
  }
  return new Map(
    [...families].map(([person, family]) => [
      person,
      { family, earlier: earlier.get(family) ?? 0 },
    ]),
  );
}
