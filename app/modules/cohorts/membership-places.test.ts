/** Places and the waiting list: nobody too many, nobody lost, the order that pages explain. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { after, STAGES, type Stage } from "./membership.ts";
import { freePlaces, partiesToSeat, turnOf, waitingParties } from "./membership-places.ts";

let numbers = 0;

/** Members of one party at a stage, next in the order of asking. */
function party(id: string, size: number, stage: Stage = "waitlisted") {
  return Array.from({ length: size }, () => {
    numbers += 1;
    return { id: `m${String(numbers)}`, partyId: id, stage, queue: numbers };
  });
}

const ids = (parties: readonly { id: string }[]) => parties.map(({ id }) => id);

test("12 places of which 10 are taken, 1 of them by an active member: 2 are free", () => {
  const members = [...party("a", 9, "enrolled"), ...party("b", 1, "active")];
  const others = [...party("c", 3), ...party("d", 1, "applied"), ...party("e", 2, "withdrawn")];
  expect(freePlaces(12, [...members, ...others])).toBe(2);
});

test("a capacity below the people who hold a place leaves 0 places free, not fewer", () => {
  expect(freePlaces(2, party("a", 3, "enrolled"))).toBe(0);
});

test("with 1 place free a party of 2 keeps its turn and a single person behind it is seated", () => {
  const members = [...party("two", 2), ...party("one", 1), ...party("last", 1)];
  expect(ids(partiesToSeat(1, members))).toEqual(["one"]);
  expect(turnOf("two", members)).toBe(1);
});

test("with 2 places free the party of 2 that asked first goes before 2 single people", () => {
  const members = [...party("two", 2), ...party("one", 1), ...party("last", 1)];
  expect(ids(partiesToSeat(2, members))).toEqual(["two"]);
  expect(ids(partiesToSeat(3, members))).toEqual(["two", "one"]);
});

test("the turn of the third party that waits is 3; who is enrolled has none", () => {
  const members = [...party("a", 2), ...party("x", 1, "enrolled"), ...party("b", 1)];
  const all = [...members, ...party("c", 4)];
  expect(["a", "b", "c", "x"].map((id) => turnOf(id, all))).toEqual([1, 2, 3, null]);
});

test("who left takes part no more: from completed and withdrawn no event leads on", () => {
  const events = ["wait", "enrol", "attend", "complete", "withdraw"] as const;
  const open = STAGES.filter((stage) => events.some((event) => after(stage, event) !== null));
  expect(open).toEqual(["applied", "waitlisted", "enrolled", "active"]);
  expect(after("waitlisted", "enrol")).toBe("enrolled");
  expect(after("applied", "enrol")).toBeNull();
});

const anyParties = fc.array(
  fc.record({
    size: fc.integer({ min: 1, max: 4 }),
    stage: fc.constantFrom<Stage>("waitlisted", "enrolled", "active", "applied", "withdrawn"),
  }),
  { maxLength: 40 },
);

const invented = (parties: readonly { size: number; stage: Stage }[]) =>
  parties.flatMap(({ size, stage }, index) => party(`p${String(index)}`, size, stage));

test("whoever asks and however many: never over capacity, every party whole, nobody lost", () => {
  fc.assert(
    fc.property(anyParties, fc.integer({ min: 1, max: 60 }), (parties, capacity) => {
      const members = invented(parties);
      const seated = new Set(ids(partiesToSeat(capacity, members)));
      const then = members.map((member) => ({
        ...member,
        stage: seated.has(member.partyId) ? ("enrolled" as const) : member.stage,
      }));
      const free = freePlaces(capacity, members);
      const people = then.filter(({ partyId }) => seated.has(partyId)).length;
      // Nobody who waits fits into what is left, and all who waited still wait or sit.
      const left = free - people;
      const waiting = waitingParties(then);
      return (
        people <= free &&
        waiting.every(({ size }) => size > left) &&
        waiting.length + seated.size === waitingParties(members).length
      );
    }),
  );
});

test("seated again at once, nobody moves: the places were given in one round", () => {
  fc.assert(
    fc.property(anyParties, fc.integer({ min: 1, max: 60 }), (parties, capacity) => {
      const members = invented(parties);
      const seated = new Set(ids(partiesToSeat(capacity, members)));
      const then = members.map((member) => ({
        ...member,
        stage: seated.has(member.partyId) ? ("enrolled" as const) : member.stage,
      }));
      return partiesToSeat(capacity, then).length === 0;
    }),
  );
});

test("of any two waiting parties of one size, the one that asked first is never passed", () => {
  fc.assert(
    fc.property(anyParties, fc.integer({ min: 1, max: 60 }), (parties, capacity) => {
      const members = invented(parties);
      const seated = new Set(ids(partiesToSeat(capacity, members)));
      const waiting = waitingParties(members);
      return waiting.every((later, at) =>
        waiting
          .slice(0, at)
          .every(({ id, size }) => size > later.size || seated.has(id) || !seated.has(later.id)),
      );
    }),
  );
});
