/** Who may decide what about a plan. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import {
  isStale,
  mayApprove,
  mayCancel,
  mayPrepare,
  type PlanInQuestion,
} from "./plan-decision.ts";

const TODAY = calendarDate("2026-11-21");

function plan(about: Partial<PlanInQuestion> = {}): PlanInQuestion {
  return {
    status: "prepared",
    borrowerId: "borrower",
    preparedById: "preparer",
    firstDueOn: calendarDate("2026-12-01"),
    ...about,
  };
}

test("the preparer does not approve, another person does", () => {
  expect(mayApprove(plan(), "preparer")).toEqual({ ok: false, reason: "prepared-by-you" });
  expect(mayApprove(plan(), "another").ok).toBe(true);
});

test("the borrower neither prepares, approves nor cancels", () => {
  const own = { ok: false, reason: "own-plan" };
  expect(mayApprove(plan(), "borrower")).toEqual(own);
  expect(mayPrepare(plan({ status: "checked" }), "borrower", TODAY)).toEqual(own);
  expect(mayCancel(plan(), "borrower")).toEqual(own);
});

test("only a prepared plan is approved", () => {
  for (const status of ["submitted", "checked", "approved", "active", "cancelled"] as const) {
    expect(mayApprove(plan({ status }), "another")).toEqual({
      ok: false,
      reason: "not-in-this-state",
    });
  }
});

test("a prepared plan may be edited, by its preparer too", () => {
  expect(mayPrepare(plan(), "preparer", TODAY).ok).toBe(true);
});

test("an approved plan is prepared again from the day after its first date", () => {
  const approved = plan({ status: "approved", firstDueOn: TODAY });
  expect(mayPrepare(approved, "another", TODAY)).toEqual({
    ok: false,
    reason: "not-in-this-state",
  });
  expect(mayPrepare(approved, "another", calendarDate("2026-11-22")).ok).toBe(true);
});

test("an active plan is never stale", () => {
  expect(isStale(plan({ status: "active", firstDueOn: calendarDate("2020-01-01") }), TODAY)).toBe(
    false,
  );
});

test("an active plan is not cancelled, an accepted one is", () => {
  expect(mayCancel(plan({ status: "active" }), "another").ok).toBe(false);
  expect(mayCancel(plan({ status: "accepted" }), "another").ok).toBe(true);
});
