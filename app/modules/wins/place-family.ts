/**
 * Who belongs to one family where places are given out: people who joined a cohort together. Each
 * family has one word, the same for all who belong to it.
 */
import type { Id } from "#app/shared/id.ts";

type Companion = Readonly<{ personId: Id; partyId: Id }>;

/** The word of each person's family; somebody who joined with nobody is a family of one. */
export function familiesOf(
  people: readonly Id[],
  companions: readonly Companion[],
): ReadonlyMap<Id, string> {
  const wordOf = new Map<Id, string>();
  const all = new Set([...people, ...companions.map(({ personId }) => personId)]);
  for (const person of all) wordOf.set(person, person);
  const join = (one: Id, other: Id) => {
    const [first, second] = [wordOf.get(one) ?? one, wordOf.get(other) ?? other].toSorted();
    for (const [person, word] of wordOf) {
      if (word === second && first !== undefined) wordOf.set(person, first);
    }
  };
  const firstOf = new Map<Id, Id>();
  for (const { personId, partyId } of companions) {
    const first = firstOf.get(partyId);
    if (first === undefined) firstOf.set(partyId, personId);
    else join(first, personId);
  }
  return wordOf;
}
