import fc from "fast-check";
import { expect, test } from "vitest";
import { allocatePlaces, lotOf, type Wish } from "./allocate-places.ts";

function wish(id: string, given: Partial<Wish> = {}): Wish {
  return { id, family: id, places: 1, fewerIsFine: false, earlier: 0, ...given };
}

function givenBy(seed: string, free: number, wishes: readonly Wish[]) {
  return new Map(allocatePlaces(seed, free, wishes).map((one) => [one.id, one]));
}

const anyWishes = fc
  .array(
    fc.record({
      family: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      places: fc.integer({ min: 1, max: 3 }),
      fewerIsFine: fc.boolean(),
      earlierOf: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 25 },
  )
  .map((drawn) => {
    const earlier = new Map(drawn.map(({ family, earlierOf }) => [family, earlierOf]));
    return drawn.map(({ family, places, fewerIsFine }, index) =>
      wish(`w${String(index)}`, {
        ...{ family, places, fewerIsFine, earlier: earlier.get(family) ?? 0 },
      }),
    );
  });
const anyDraw = fc.record({
  seed: fc.string(),
  free: fc.integer({ min: 0, max: 30 }),
  wishes: anyWishes,
});

test("never more places than there are, and every wish is whole or not at all unless fewer is fine", () => {
  fc.assert(
    fc.property(anyDraw, ({ seed, free, wishes }) => {
      const given = givenBy(seed, free, wishes);
      expect(given.size).toBe(wishes.length);
      expect([...given.values()].reduce((sum, one) => sum + one.given, 0)).toBeLessThanOrEqual(
        free,
      );
      for (const { id, places, fewerIsFine } of wishes) {
        const got = given.get(id)!.given;
        if (fewerIsFine) expect(got).toBeLessThanOrEqual(places);
        else expect([0, places]).toContain(got);
      }
    }),
  );
});

test("the order of arrival never matters, and drawn again it is the same", () => {
  fc.assert(
    fc.property(anyDraw, fc.infiniteStream(fc.nat()), ({ seed, free, wishes }, numbers) => {
      const shuffled = wishes
        .map((one) => ({ one, key: numbers.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(givenBy(seed, free, shuffled)).toEqual(givenBy(seed, free, wishes));
    }),
  );
});

test("nobody who wants 1 place goes without while a family that has had more is given any", () => {
  fc.assert(
    fc.property(anyDraw, ({ seed, free, wishes }) => {
      const given = givenBy(seed, free, wishes);
      const without = wishes.filter(({ id, places }) => places === 1 && given.get(id)!.given === 0);
      for (const { family, earlier } of without) {
        const own = wishes.filter((one) => one.family === family);
        const had = own.reduce((sum, { id }) => sum + given.get(id)!.given, earlier);
        const richer = wishes.filter(
          (one) => one.family !== family && one.earlier > had && given.get(one.id)!.given > 0,
        );
        expect(richer).toEqual([]);
      }
    }),
  );
});

test("no place is left over that a wish could still use", () => {
  fc.assert(
    fc.property(anyDraw, ({ seed, free, wishes }) => {
      const given = givenBy(seed, free, wishes);
      const left = free - [...given.values()].reduce((sum, one) => sum + one.given, 0);
      for (const { id, places, fewerIsFine } of wishes) {
        if (given.get(id)!.given > 0) continue;
        expect(fewerIsFine ? left : Math.max(0, left - places + 1)).toBe(0);
      }
    }),
  );
});

test("20 places for 12 wishes are enough for all, and each reads that", () => {
  const wishes = Array.from({ length: 12 }, (_, index) => wish(`w${String(index)}`));
  const outcomes = allocatePlaces("seed", 20, wishes);
  expect(outcomes.every(({ given, outcome }) => given === 1 && outcome === "enough-for-all")).toBe(
    true,
  );
});

test("of 2 places, 1 goes to who had none, the lot gives 1 of 2 who had 1, who had 3 waits", () => {
  const wishes = [
    wish("none"),
    wish("one-a", { earlier: 1 }),
    wish("one-b", { earlier: 1 }),
    wish("three", { earlier: 3 }),
  ];
  const given = givenBy("seed", 2, wishes);
  const [won, lost] =
    lotOf("seed", "one-a") < lotOf("seed", "one-b") ? ["one-a", "one-b"] : ["one-b", "one-a"];
  expect(given.get("none")).toMatchObject({ given: 1, outcome: "had-fewer" });
  expect(given.get(won)).toMatchObject({ given: 1, outcome: "lot-won" });
  expect(given.get(lost)).toMatchObject({ given: 0, outcome: "lot-lost" });
  expect(given.get("three")).toMatchObject({ given: 0, outcome: "others-had-fewer" });
});

test("with 2 left, a whole wish for 3 waits, and 3 or fewer are 2", () => {
  expect(givenBy("s", 2, [wish("whole", { places: 3 })]).get("whole")).toMatchObject({
    given: 0,
    outcome: "too-few-left",
  });
  const some = givenBy("s", 2, [wish("some", { places: 3, fewerIsFine: true })]);
  expect(some.get("some")).toMatchObject({ given: 2 });
});

test("2 whole places of 1 never lose by the lot, whatever it says", () => {
  for (const seed of ["a", "b", "c", "d", "e", "f"]) {
    const given = givenBy(seed, 1, [wish("two", { places: 2 }), wish("one")]);
    expect(given.get("two")).toMatchObject({ given: 0, outcome: "too-few-left" });
    expect(given.get("one")).toMatchObject({ given: 1 });
  }
});

test("a second parent of a family waits until every other family had a turn", () => {
  const wishes = [
    wish("mother", { family: "demo" }),
    wish("father", { family: "demo" }),
    wish("b"),
    wish("c"),
  ];
  const given = givenBy("seed", 3, wishes);
  expect(given.get("b")!.given + given.get("c")!.given).toBe(2);
  expect(given.get("mother")!.given + given.get("father")!.given).toBe(1);
});

test("over 400 offers the lot is kind to each of 2 equal families between 160 and 240 times", () => {
  const seeds = Array.from({ length: 400 }, (_, index) => `offer ${String(index)}`);
  const first = seeds.filter(
    (seed) => givenBy(seed, 1, [wish("a"), wish("b")]).get("a")!.given === 1,
  );
  expect(first.length).toBeGreaterThan(160);
  expect(first.length).toBeLessThan(240);
});
