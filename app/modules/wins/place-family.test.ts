import { expect, test } from "vitest";
import { familiesOf } from "./place-family.ts";

const of = (partyId: string, ...people: string[]) =>
  people.map((personId) => ({ partyId, personId }));

test("2 who joined together are 1 family, also where it shows only over a third", () => {
  const families = familiesOf(
    ["ana", "luis", "zoe"],
    [...of("p1", "ana", "sol"), ...of("p2", "sol", "luis")],
  );
  expect(families.get("ana")).toBe(families.get("luis"));
  expect(families.get("ana")).toBe(families.get("sol"));
  expect(families.get("zoe")).toBe("zoe");
});

test("the word does not depend on the order in which people are named", () => {
  const companions = [...of("p1", "c", "a"), ...of("p2", "b", "c")];
  const one = familiesOf(["a", "b", "c"], companions);
  const other = familiesOf(["c", "b", "a"], companions.toReversed());
  expect(Object.fromEntries(one)).toEqual(Object.fromEntries(other));
});
