/** Presses become people: each counts once, and nobody is taken back who was not counted. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { newPresses, STEPS, sum, turnoutOf, type Press } from "./turnout.ts";

const CHURCH = { id: "church", name: "Demo church" };
const SCHOOL = { id: "school", name: "Demo school" };

test("14 came, 7 of them from 1 church, or 7 from each of 2 and most from neither; 80 came where 50 were expected", () => {
  const counted = new Map([
    ["church", 7],
    ["school", 4],
    [null, 3],
  ]);
  const nobody = { expected: null, came: null };
  const institutions = [CHURCH, SCHOOL];
  const facts = { action: nobody, institutions, pledged: new Map(), counted };
  expect(turnoutOf(facts)).toMatchObject({
    ...{ came: 14, expected: null, most: { name: "Demo church", counted: 7 } },
  });
  const tie = new Map([...counted, ["school", 7]]);
  expect(turnoutOf({ ...facts, counted: tie }).most).toBeNull();
  const said = { action: { expected: 50, came: 80 }, institutions: [], pledged: new Map() };
  expect(turnoutOf({ ...said, counted: new Map() })).toMatchObject({
    ...{ came: 80, expected: 50, most: null },
  });
});

test("30 and 20 pledged are 50 expected, whatever was expected before somebody pledged", () => {
  const pledged = new Map([
    ["church", 30],
    ["school", 20],
  ]);
  const action = { expected: 10, came: 9 };
  const turnout = turnoutOf({
    action,
    institutions: [CHURCH, SCHOOL],
    pledged,
    counted: new Map(),
  });
  expect(turnout).toMatchObject({ expected: 50, came: 9 });
});

test("of presses +1, −1, −1 the last is refused; one that is written already counts no second time", () => {
  const press = (key: string, people: Press["people"]) => ({ key, institutionId: null, people });
  const presses = [press("a", 1), press("b", -1), press("c", -1), press("w", 5)];
  const known = new Set<string>();
  const result = newPresses(presses, { written: new Set(["w"]), known, counted: new Map() });
  expect(result.fresh.map(({ key }) => key)).toEqual(["a", "b"]);
  expect(result.refused).toBe(1);
});

test("whatever is pressed and sent again, the sum is of distinct presses and never below 0", () => {
  const press = fc.record({
    key: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    institutionId: fc.constantFrom("church", "strange", null),
    people: fc.constantFrom(...STEPS),
  });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      const known = new Set(["church"]);
      const first = newPresses(presses, { written: new Set(), known, counted: new Map() });
      const keys = first.fresh.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(first.fresh.every(({ institutionId }) => institutionId !== "strange")).toBe(true);
      for (const about of ["church", null]) {
        const own = first.fresh.filter(({ institutionId }) => institutionId === about);
        expect(sum(own.map(({ people }) => people))).toBeGreaterThanOrEqual(0);
      }
      const counted = new Map([["church", 1000] as const, [null, 1000] as const]);
      const again = newPresses(first.fresh, { written: new Set(keys), known, counted });
      expect(again).toEqual({ fresh: [], refused: 0 });
    }),
  );
});
