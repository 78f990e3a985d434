/** An application whose every part is done, on 21 November 2026, for tests of its pure rules. */
import type { Application, ApplicationChild } from "#app/modules/payment-plans/application.ts";
import type { PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";

const today = calendarDate("2026-11-21");
export const now = { today, fee: pence(101_200) };

export const SOL: ApplicationChild = {
  id: "child00000000001",
  caseId: "case000000000001",
  fullName: "Sol Demo",
  bornOn: calendarDate("2015-03-27"),
  deadline: calendarDate("2033-03-27"),
  adviserAsked: false,
  outcome: null,
};

/** A plan in this state, without terms. */
export function plan(status: PlanStatus): Application["plan"] {
  return {
    id: "plan000000000001",
    number: 41,
    status,
    version: 1,
    householdId: "household0000001",
    borrowerId: "person0000000001",
    startedById: null,
    submittedAt: null,
    potId: null,
    feeId: null,
    fee: null,
    principal: null,
    count: null,
    every: null,
    firstDueOn: null,
    whole: false,
    preparedById: null,
    preparedAt: null,
    approvedById: null,
    approvedAt: null,
    returnReason: null,
  };
}

/** An application whose every part is done. */
export function complete(status: PlanStatus = "draft"): Application {
  return {
    plan: plan(status),
    number: "CPP-0041",
    household: {
      id: "household0000001",
      reference: "H7KM2P9X",
      borrowerId: "person0000000001",
      address: "1 Demo Road",
      postcode: "SE5 8AF",
      contactBy: "email",
      safeContact: "",
    },
    borrower: {
      id: "person0000000001",
      fullName: "Ana Demo",
      email: "ana@example.org",
      phone: null,
      language: "es",
    },
    children: [SOL],
    answers: {
      care: "no",
      hardship: "not-sure",
      afford: pence(9000),
      paydayEvery: "month",
      wishes: { count: 12, every: "month", firstDueOn: calendarDate("2026-12-20"), whole: false },
      householdDone: true,
      contactDone: true,
    },
    startedByName: null,
  };
}
