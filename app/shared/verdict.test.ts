/** Verdicts carry a value or a reason, and promises fail loudly. */
import { expect, test } from "vitest";
import { assert, unreachable } from "./assert.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

function half(amount: number): Verdict<number, "odd"> {
  return amount % 2 === 0 ? accept(amount / 2) : refuse("odd", { amount });
}

test("8 is halved to 4, and 7 is refused with its reason and details", () => {
  expect(half(8)).toEqual({ ok: true, value: 4 });
  expect(half(7)).toEqual({ ok: false, reason: "odd", details: { amount: 7 } });
});

test("a refusal without details has no details, and an acceptance may hold nothing", () => {
  expect(refuse("odd")).toStrictEqual({ ok: false, reason: "odd" });
  expect(accept()).toStrictEqual({ ok: true, value: undefined });
});

test("a rule cannot give a reason that it does not name", () => {
  // @ts-expect-error "even" is not a reason of this rule
  const verdict: Verdict<number, "odd"> = refuse("even");
  expect(verdict.ok).toBe(false);
});

test("a broken promise throws its own words, a kept one is silent", () => {
  expect(() => {
    assert(2 + 2 === 5, "two and two make five");
  }).toThrow("two and two make five");
  expect(() => {
    assert(2 + 2 === 4, "two and two make four");
  }).not.toThrow();
  expect(() => unreachable("week" as never)).toThrow("week");
});
