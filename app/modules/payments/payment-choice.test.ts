/** One reference, several plans: where the money goes. */
import { expect, test } from "vitest";
import { PLAN_STATUSES, type PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { pence } from "#app/shared/money.ts";
import { choosePlan, holdsMore, takesMoney } from "./payment-choice.ts";

const plan = (number: number, status: PlanStatus) => ({ number, status });

test("with two active plans, 12 and 40, the money goes to plan 12", () => {
  expect(choosePlan([plan(40, "active"), plan(12, "active")])?.number).toBe(12);
});

test("an active plan 40 goes before an agreed plan 12 and a settled plan 3", () => {
  expect(choosePlan([plan(3, "settled"), plan(12, "accepted"), plan(40, "active")])?.number).toBe(
    40,
  );
  expect(choosePlan([plan(3, "settled"), plan(12, "accepted")])?.number).toBe(12);
});

test("money after two settled plans, 3 and 9, is kept with plan 9", () => {
  expect(choosePlan([plan(9, "settled"), plan(3, "settled")])?.number).toBe(9);
});

test("a plan that is not agreed, withdrawn or cancelled takes no money", () => {
  const others = PLAN_STATUSES.filter((status) => !takesMoney(status));
  expect(others).toEqual([
    ...["draft", "submitted", "checking", "checked", "prepared", "approved"],
    ...["withdrawn", "cancelled"],
  ]);
  expect(choosePlan(others.map((status, index) => plan(index, status)))).toBeNull();
  expect(choosePlan([])).toBeNull();
});

test("a plan with £9,999,999.00 received holds 99 pence more, not £1.00", () => {
  expect(holdsMore(pence(999_999_900), pence(99)).ok).toBe(true);
  expect(holdsMore(pence(999_999_900), pence(100))).toMatchObject({ reason: "plan-is-full" });
});
