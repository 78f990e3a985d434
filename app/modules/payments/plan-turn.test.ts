/** Whose turn it is on a person's plans. */
import { expect, test } from "vitest";
import { PLAN_STATUSES, type PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence, ZERO } from "#app/shared/money.ts";
import { isClosed, turnOf } from "./plan-turn.ts";

const TODAY = calendarDate("2026-03-10");

const plan = (status: PlanStatus, outstanding = ZERO, nextCollectOn: string | null = null) => ({
  status,
  outstanding,
  nextCollectOn: nextCollectOn === null ? null : calendarDate(nextCollectOn),
});

test("a draft and an agreement wait for the family; the seven other quiet statuses do not", () => {
  const turns = PLAN_STATUSES.filter((status) => turnOf(plan(status), TODAY) !== null);
  expect(turns).toEqual(["draft", "approved"]);
});

test("£84.33 collected on 9 March waits on the 10th; collected on the 10th it does not yet", () => {
  expect(turnOf(plan("active", pence(8433), "2026-03-09"), TODAY)).toBe("overdue");
  expect(turnOf(plan("active", pence(8433), "2026-03-10"), TODAY)).toBeNull();
  expect(turnOf(plan("accepted", ZERO, "2026-03-09"), TODAY)).toBeNull();
});

test("3 of 11 statuses are closed", () => {
  expect(PLAN_STATUSES.filter((status) => isClosed({ status }))).toEqual([
    "settled",
    "withdrawn",
    "cancelled",
  ]);
});
