import fc from "fast-check";
import { expect, test } from "vitest";
import { NEEDS } from "#app/modules/cohorts/membership.ts";
import { ANSWERS } from "./reply.ts";
import { needsAfter } from "./said-needs.ts";

const needs = fc.subarray([...NEEDS]);
const answer = fc.constantFrom(...ANSWERS);

test("of 2 needs said on one's page a blank link keeps both; the page itself, left blank, keeps none", () => {
  const before = ["interpreter", "food"] as const;
  expect(needsAfter(before, "yes", { ticked: [], from: "link" })).toEqual(["interpreter", "food"]);
  expect(needsAfter(before, "yes", { ticked: [], from: "page" })).toEqual([]);
  const ticked = ["childcare"] as const;
  expect(needsAfter(before, "maybe", { ticked, from: "link" })).toEqual([
    "interpreter",
    "childcare",
    "food",
  ]);
  expect(needsAfter(before, "no", { ticked, from: "link" })).toEqual(["interpreter", "food"]);
  expect(needsAfter(before, "no", { ticked, from: "page" })).toEqual([]);
});

test("a link never takes a need away, the page says all of it, and sent twice either says the same", () => {
  fc.assert(
    fc.property(needs, needs, answer, (before, ticked, said) => {
      const byLink = needsAfter(before, said, { ticked, from: "link" });
      expect(byLink).toEqual(expect.arrayContaining(before));
      expect(needsAfter(byLink, said, { ticked, from: "link" })).toEqual(byLink);
      const byPage = needsAfter(before, said, { ticked, from: "page" });
      expect(byPage).toEqual(said === "no" ? [] : ticked);
    }),
  );
});
