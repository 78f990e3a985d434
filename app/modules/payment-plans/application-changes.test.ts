import { expect, test } from "vitest";
import { complete, plan, SOL } from "#tests/setup/complete-application.ts";
import {
  checkChangeable,
  checkCorrectable,
  checkRemovable,
  checkRoom,
} from "./application-changes.ts";
import { PLAN_STATUSES } from "./plan-lifecycle.ts";

test("answers may change while the plan is a draft or sent, and never later", () => {
  const open = PLAN_STATUSES.filter((status) => checkCorrectable(plan(status)).ok);
  expect(open).toEqual(["draft", "submitted"]);
  expect(checkCorrectable(plan("checking"))).toMatchObject({ reason: "adviser-was-asked" });
  expect(checkCorrectable(plan("cancelled"))).toMatchObject({ reason: "plan-has-ended" });
});

test("a ninth child is refused", () => {
  expect(checkRoom({ children: Array.from({ length: 7 }, () => SOL) }).ok).toBe(true);
  expect(checkRoom({ children: Array.from({ length: 8 }, () => SOL) })).toMatchObject({
    reason: "too-many-children",
    details: { most: 8 },
  });
});

test("a child may change until an adviser is asked, and again when the adviser needs more", () => {
  expect(checkChangeable(SOL).ok).toBe(true);
  const asked = { ...SOL, adviserAsked: true };
  expect(checkChangeable(asked).ok).toBe(false);
  expect(checkChangeable({ ...asked, outcome: "more-needed" }).ok).toBe(true);
  expect(checkChangeable({ ...asked, outcome: "may-proceed" }).ok).toBe(false);
});

test("the last child stays in a sent application, and leaves a draft", () => {
  expect(checkRemovable(SOL, complete()).ok).toBe(true);
  expect(checkRemovable(SOL, complete("submitted"))).toMatchObject({ reason: "last-child" });
  const asked = { ...SOL, adviserAsked: true };
  expect(checkRemovable(asked, complete())).toMatchObject({ reason: "child-was-checked" });
});
