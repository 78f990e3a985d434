/** What a plan's page offers, to whom. */
import { expect, test } from "vitest";
import type { Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { nextStep, wordOf } from "./next-step.ts";

const today = calendarDate("2026-11-21");

const PLAN: Plan = {
  ...{ id: "plan", number: 41, status: "prepared", version: 3, householdId: "h" },
  ...{ borrowerId: "borrower", startedById: null, submittedAt: null, potId: "pot", feeId: "fee" },
  ...{ fee: pence(101_200), principal: pence(101_200), count: 12, every: "month", whole: false },
  ...{ firstDueOn: calendarDate("2026-12-01"), preparedById: "preparer", preparedAt: null },
  ...{ approvedById: null, approvedAt: null, returnReason: null },
};

function steps(about: Partial<Plan>, roles: string[], personId = "other", isPaidOut = false) {
  return nextStep({ ...PLAN, ...about }, { personId, roles, today, isPaidOut });
}

test("an approver is offered to approve or return, the preparer with both roles only to edit", () => {
  expect(steps({}, ["plan-approver"]).steps).toEqual(["approve", "return"]);
  const both = steps({}, ["plan-officer", "plan-approver"], "preparer");
  expect(both.steps).toEqual(["prepare", "cancel"]);
  expect(both.isPreparer).toBe(true);
});

test("the borrower who works here is offered nothing", () => {
  for (const status of ["submitted", "checked", "prepared", "approved"] as const) {
    expect(steps({ status }, ["plan-officer", "plan-approver"], "borrower").steps).toEqual([]);
  }
});

test("with the first date gone by, an accepted plan asks for new dates, not for a pay-out", () => {
  const gone = { status: "accepted", firstDueOn: calendarDate("2026-11-20") } as const;
  expect(steps(gone, ["plan-officer"])).toMatchObject({
    steps: ["prepare", "cancel"],
    isStale: true,
  });
});

test("once 1 of 2 fees is paid out, the other is paid out too, whatever the date", () => {
  const gone = { status: "accepted", firstDueOn: calendarDate("2026-11-20") } as const;
  expect(steps(gone, ["plan-officer"], "other", true)).toMatchObject({
    steps: ["pay-out"],
    isStale: false,
  });
});

test("a payment is recorded on active and settled plans, by those who may", () => {
  expect(steps({ status: "active" }, ["plan-officer"]).mayRecordPayment).toBe(true);
  expect(steps({ status: "settled" }, ["plan-officer"]).mayRecordPayment).toBe(true);
  expect(steps({ status: "active" }, ["plan-approver"]).mayRecordPayment).toBe(false);
  expect(steps({ status: "accepted" }, ["plan-officer"]).mayRecordPayment).toBe(false);
});

test("while every child is with an adviser, the door says to ask another one", () => {
  const [asked, unasked] = [{ adviserName: "Rosa Demo" }, { adviserName: null }];
  const checking = { status: "checking" } as const;
  expect(wordOf("legal-check", checking, [asked])).toBe("legal-check-again");
  expect(wordOf("legal-check", checking, [asked, unasked])).toBe("legal-check");
  expect(wordOf("legal-check", { status: "submitted" }, [asked])).toBe("legal-check");
  expect(wordOf("prepare", { status: "prepared" }, [asked])).toBe("edit");
});
