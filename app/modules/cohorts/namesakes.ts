/**
 * People of one list who share a name, told apart by the day on which they asked to join, and by a
 * number where that is the same too. Nothing else about anybody is said: no address, no telephone.
 */
import { foldName } from "#app/shared/folded-name.ts";
import { todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

export type Namesake = Readonly<{
  /** The day in London of asking to join. */
  askedOn: CalendarDate;
  /** From 1 in the order of asking, among those of one name and day; null where nobody else is. */
  number: number | null;
}>;

type Listed = Readonly<{ id: Id; fullName: string; appliedAt: Date }>;

/** By id; who is alone with their name is left out. */
export function namesakesOf(people: readonly Listed[]): Map<Id, Namesake> {
  const inOrder = people.toSorted((one, other) => +one.appliedAt - +other.appliedAt);
  const apart = new Map<Id, Namesake>();
  for (const same of grouped(inOrder, ({ fullName }) => foldName(fullName))) {
    if (same.length < 2) continue;
    for (const ofDay of grouped(same, ({ appliedAt }) => todayInLondon(appliedAt))) {
      for (const [index, { id, appliedAt }] of ofDay.entries()) {
        const number = ofDay.length < 2 ? null : index + 1;
        apart.set(id, { askedOn: todayInLondon(appliedAt), number });
      }
    }
  }
  return apart;
}

function grouped(people: readonly Listed[], by: (person: Listed) => string): Listed[][] {
  const groups = new Map<string, Listed[]>();
  for (const person of people) {
    const group = groups.get(by(person));
    if (group === undefined) groups.set(by(person), [person]);
    else group.push(person);
  }
  return [...groups.values()];
}

/** Each with what tells them apart; null for who is alone with their name. */
export function toldApart<Person extends Listed>(people: readonly Person[]) {
  const apart = namesakesOf(people);
  return people.map((person) => ({ ...person, namesake: apart.get(person.id) ?? null }));
}
