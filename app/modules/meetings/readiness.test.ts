/** When a meeting is ready, what is missing until then, and whose needs decide that. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { NEEDS, type Need } from "#app/modules/cohorts/membership.ts";
import { needsOfMeeting } from "./needs-of-meeting.ts";
import { isPlaceConfirmed, missingOf, readinessOf, type ReadinessFacts } from "./readiness.ts";

const NOBODY = needsOfMeeting([], []);
const EMPTY: ReadinessFacts = {
  ...{ hasHost: false, isPlaceConfirmed: false, isOnline: false, interpreter: "", childcare: "" },
  ...{ agenda: [], needs: NOBODY, languages: "en,es" },
};
const READY: ReadinessFacts = {
  ...{ ...EMPTY, hasHost: true, isPlaceConfirmed: true },
  agenda: [{ titleEn: "Welcome", titleEs: "Bienvenida" }],
};

function missing(facts: Partial<ReadinessFacts>, of = READY) {
  return missingOf(readinessOf({ ...of, ...facts }));
}

test("an empty meeting of 2 languages misses 4 things, in the page's order", () => {
  expect(missing({}, EMPTY)).toEqual(["host", "room", "agenda-en", "agenda-es"]);
  expect(missing({ languages: "es" }, EMPTY)).toEqual(["host", "room", "agenda-es"]);
  expect(missing({ isOnline: true }, EMPTY)[1]).toBe("link");
  expect(missing({})).toEqual([]);
});

test("1 parent who needs an interpreter makes it missing; a name mends it", () => {
  const needs = needsOfMeeting([{ personId: "a", needs: ["interpreter"] }], []);
  expect(missing({ needs })).toEqual(["interpreter"]);
  expect(missing({ needs, interpreter: "Demo Interpreter" })).toEqual([]);
});

test("children are expected by 1 standing need or by 2 children in a reply, not after a no", () => {
  const always = [{ personId: "a", needs: ["childcare"] as const }];
  expect(missing({ needs: needsOfMeeting(always, []) })).toEqual(["childcare"]);
  const plain = [{ personId: "a", needs: [] }];
  const yes = { personId: "a", answer: "yes", children: 2, needs: null };
  expect(missing({ needs: needsOfMeeting(plain, [yes]) })).toEqual(["childcare"]);
  const no = { ...yes, answer: "no" };
  expect(missing({ needs: needsOfMeeting(always, [no]) })).toEqual([]);
});

test("1 point without its Spanish title leaves the Spanish agenda missing", () => {
  const agenda = [...READY.agenda, { titleEn: "Loans", titleEs: "" }];
  expect(missing({ agenda })).toEqual(["agenda-es"]);
  expect(missing({ agenda, languages: "en" })).toEqual([]);
});

test("1 need of a reply counts beside the 2 of the membership; said twice it is 1, and none takes none away", () => {
  const members = [{ personId: "a", needs: ["interpreter", "food"] as const }];
  const reply = { personId: "a", answer: "maybe", children: 1 };
  const counts = (needs: readonly Need[]) => needsOfMeeting(members, [{ ...reply, needs }]).counts;
  expect(counts([])).toMatchObject({ interpreter: 1, food: 1, access: 0 });
  expect(counts(["access", "food"])).toMatchObject({ interpreter: 1, food: 1, access: 1 });
  expect(needsOfMeeting(members, [{ ...reply, needs: null }]).counts.food).toBe(1);
  const stranger = { ...reply, personId: "b", needs: ["food"] as const };
  expect(needsOfMeeting(members, [stranger]).people).toHaveLength(1);
});

test("a room that was confirmed before the meeting moved by 1 minute is confirmed no more", () => {
  const [before, after] = [new Date("2026-01-01T10:00Z"), new Date("2026-01-01T10:01Z")];
  expect(isPlaceConfirmed(before, { changedAt: before })).toBe(true);
  expect(isPlaceConfirmed(before, { changedAt: after })).toBe(false);
  expect(isPlaceConfirmed(null, { changedAt: before })).toBe(false);
});

const needs = fc.subarray([...NEEDS]);
const members = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }))
  .chain((ids) =>
    fc.tuple(...ids.map((id) => needs.map((own) => ({ personId: `p${String(id)}`, needs: own })))),
  );
const replies = fc.uniqueArray(
  fc.record({
    personId: fc.integer({ min: 1, max: 60 }).map((id) => `p${String(id)}`),
    answer: fc.constantFrom("yes", "maybe", "no"),
    children: fc.option(fc.integer({ min: 0, max: 8 })),
    needs: fc.option(needs),
  }),
  { selector: ({ personId }) => personId },
);

test("whoever needs what: each count is the people who need it, all of them with a place", () => {
  fc.assert(
    fc.property(members, replies, (seated, said) => {
      const { counts, people } = needsOfMeeting(seated, said);
      for (const need of NEEDS) {
        expect(counts[need]).toBe(people.filter((one) => one.needs.includes(need)).length);
      }
      for (const { personId, needs: own } of people) {
        const always = seated.find((one) => one.personId === personId)?.needs ?? [];
        expect(own).toEqual(expect.arrayContaining([...always]));
      }
      const no = said.filter(({ answer }) => answer === "no").map(({ personId }) => personId);
      const ids = people.map(({ personId }) => personId);
      expect(ids.every((id) => seated.some(({ personId }) => personId === id))).toBe(true);
      expect(ids.some((id) => no.includes(id))).toBe(false);
    }),
  );
});

const facts: fc.Arbitrary<ReadinessFacts> = fc.record({
  hasHost: fc.boolean(),
  isPlaceConfirmed: fc.boolean(),
  isOnline: fc.boolean(),
  interpreter: fc.constantFrom("", "Demo"),
  childcare: fc.constantFrom("", "Demo"),
  agenda: fc.array(
    fc.record({ titleEn: fc.constantFrom("", "A"), titleEs: fc.constantFrom("", "B") }),
    { maxLength: 3 },
  ),
  needs: fc.tuple(members, replies).map(([seated, said]) => needsOfMeeting(seated, said)),
  languages: fc.constantFrom("en", "es", "en,es"),
});

test("whatever is missing, mending all of it makes the meeting ready, and more never takes away", () => {
  fc.assert(
    fc.property(facts, (some) => {
      const all = { ...some, hasHost: true, isPlaceConfirmed: true, interpreter: "A" };
      const agenda = [{ titleEn: "A", titleEs: "B" }];
      expect(missing({ ...all, childcare: "B", agenda })).toEqual([]);
      const better = missingOf(readinessOf({ ...some, hasHost: true }));
      const before = missingOf(readinessOf(some));
      expect(before.filter((part) => part !== "host")).toEqual(better);
    }),
  );
});
