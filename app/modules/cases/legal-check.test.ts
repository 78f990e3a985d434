/** What the outcomes of a plan's children do to the plan. */
import { expect, test } from "vitest";
import { eventAfterCheck, isOpenToChecks, isOutcome } from "./legal-check.ts";

test("two children who may proceed let the plan go on", () => {
  expect(eventAfterCheck("checking", ["may-proceed", "may-proceed"])).toBe("all-checked");
});

test("one child of two without an answer keeps the plan where it is", () => {
  expect(eventAfterCheck("checking", ["may-proceed", null])).toBeNull();
});

test("one answer of another kind sends the plan back while the second child still waits", () => {
  expect(eventAfterCheck("checking", ["more-needed", null])).toBe("check-failed");
  expect(eventAfterCheck("checking", ["may-proceed", "do-not-proceed"])).toBe("check-failed");
});

test("a plan that was sent back is not moved by a late answer", () => {
  expect(eventAfterCheck("submitted", ["may-proceed", "may-proceed"])).toBeNull();
});

test("a plan of 0 children never goes on", () => {
  expect(eventAfterCheck("checking", [])).toBeNull();
});

test("only a submitted plan or one in checking is open to checks", () => {
  expect(isOpenToChecks("submitted")).toBe(true);
  expect(isOpenToChecks("checking")).toBe(true);
  expect(isOpenToChecks("checked")).toBe(false);
  expect(isOpenToChecks("cancelled")).toBe(false);
});

test("the portal's outcomes are three, and none of them is eligible", () => {
  expect(isOutcome("may-proceed")).toBe(true);
  expect(isOutcome("eligible")).toBe(false);
  expect(isOutcome(null)).toBe(false);
});
