/**
 * The places of a cohort and its waiting list.
 *
 * People who ask together are a party: it gets places for all of them, or waits whole. Free places
 * go down the list in the order of asking; a party that is larger than what is free keeps its turn
 * while smaller ones behind it may take what it cannot use. No more people than places, ever.
 */
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { holdsPlace, type Membership } from "./membership.ts";

type Member = Pick<Membership, "id" | "partyId" | "stage" | "queue">;

export type Party = Readonly<{ id: Id; size: number; queue: number }>;

/** How many of the cohort's places nobody holds: never less than 0. */
export function freePlaces(capacity: number, members: readonly Pick<Member, "stage">[]): number {
  const taken = members.filter(({ stage }) => holdsPlace(stage)).length;
  return Math.max(0, capacity - taken);
}

/** The parties that wait, in the order in which they asked. */
export function waitingParties(members: readonly Member[]): Party[] {
  const parties = new Map<Id, Party>();
  for (const { partyId, stage, queue } of members) {
    if (stage !== "waitlisted") continue;
    const { size, queue: first } = parties.get(partyId) ?? { size: 0, queue };
    parties.set(partyId, { id: partyId, size: size + 1, queue: Math.min(first, queue) });
  }
  return [...parties.values()].sort((one, other) => one.queue - other.queue);
}

/** The waiting parties that get places now, in the order of asking. */
export function partiesToSeat(capacity: number, members: readonly Member[]): Party[] {
  const free = freePlaces(capacity, members);
  let left = free;
  const seated: Party[] = [];
  for (const party of waitingParties(members)) {
    if (party.size > left) continue;
    seated.push(party);
    left -= party.size;
  }
  const people = seated.reduce((sum, { size }) => sum + size, 0);
  assert(people <= free, "no more people than places");
  return seated;
}

/** Which turn a waiting party has, from 1; null for one that does not wait. */
export function turnOf(partyId: Id, members: readonly Member[]): number | null {
  const at = waitingParties(members).findIndex(({ id }) => id === partyId);
  return at === -1 ? null : at + 1;
}
