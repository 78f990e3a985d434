import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import {
  checkChangeable,
  checkCorrectable,
  checkRemovable,
  checkRoom,
  checkSubmit,
  doorOf,
  isAboveBudget,
  missingParts,
  monthly,
  partAfter,
  partStates,
  type Application,
  type ApplicationChild,
} from "./application.ts";
import type { PlanStatus } from "./plan-lifecycle.ts";
import { PLAN_STATUSES } from "./plan-lifecycle.ts";

const today = calendarDate("2026-11-21");
const now = { today, fee: pence(101_200) };

const SOL: ApplicationChild = {
  id: "child00000000001",
  caseId: "case000000000001",
  fullName: "Sol Demo",
  bornOn: calendarDate("2015-03-27"),
  deadline: calendarDate("2033-03-27"),
  adviserAsked: false,
  outcome: null,
};

function plan(status: PlanStatus): Application["plan"] {
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
function complete(status: PlanStatus = "draft"): Application {
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
      childrenDone: true,
      contactDone: true,
    },
    startedByName: null,
  };
}

test("all six parts done: the check opens and the application may be sent", () => {
  const states = partStates(complete(), now);
  expect(states).toMatchObject({ fee: "done", dates: "done", check: "to-do" });
  expect(missingParts(states)).toEqual([]);
  expect(checkSubmit(complete(), now).ok).toBe(true);
});

test("a new application has six parts to do, and its dates open with the first child", () => {
  const empty = complete();
  empty.children = [];
  empty.answers = {
    ...{ care: null, hardship: null, afford: null, paydayEvery: null, wishes: {} },
    ...{ householdDone: false, childrenDone: false, contactDone: false },
  };
  const states = partStates(empty, now);
  expect(states.dates).toBe("not-yet");
  expect(states.check).toBe("not-yet");
  expect(checkSubmit(empty, now)).toEqual({
    ok: false,
    reason: "application-incomplete",
    details: { count: 6 },
  });
});

test("children added but not confirmed: started", () => {
  const application = complete();
  application.answers.childrenDone = false;
  expect(partStates(application, now).children).toBe("started");
});

test("a child who came of age since asks for another look and stops the sending", () => {
  const application = complete();
  application.children = [{ ...SOL, bornOn: calendarDate("2008-11-21") }];
  expect(partStates(application, now).children).toBe("look-again");
  expect(checkSubmit(application, now).ok).toBe(false);
});

test("a wished first date that has passed asks for another look", () => {
  const later = { ...now, today: calendarDate("2026-12-21") };
  expect(partStates(complete(), later).dates).toBe("look-again");
});

test("whole pounds that no longer fill the count ask for another look", () => {
  const application = complete();
  application.answers.wishes = { ...application.answers.wishes, whole: true };
  expect(partStates(application, { ...now, fee: pence(5000) }).dates).toBe("look-again");
});

test("contact by telephone without a number asks for another look; by post it is done", () => {
  const application = complete();
  application.household.contactBy = "phone";
  expect(partStates(application, now).contact).toBe("look-again");
  application.household.contactBy = "post";
  expect(partStates(application, now).contact).toBe("done");
});

test("after a part comes the next one that is not done, then one before it, then the check", () => {
  const application = complete();
  expect(partAfter("fee", partStates(application, now))).toBe("check");
  application.answers.contactDone = false;
  application.answers.householdDone = false;
  const states = partStates(application, now);
  expect(partAfter("children", states)).toBe("contact");
  expect(partAfter("contact", states)).toBe("household");
});

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

test("£84.34 a month is above £80 every 4 weeks? no: £86.67 a month; above £38 every 2 weeks, yes", () => {
  const payment = { amount: pence(8434), every: "month" } as const;
  expect(monthly(pence(8000), "4-weeks")).toBe(8667);
  expect(isAboveBudget(payment, { amount: pence(8000), every: "4-weeks" })).toBe(false);
  expect(monthly(pence(3800), "2-weeks")).toBe(8233);
  expect(isAboveBudget(payment, { amount: pence(3800), every: "2-weeks" })).toBe(true);
});

test("exactly what a family can pay is not above it", () => {
  const payment = { amount: pence(8434), every: "month" } as const;
  expect(isAboveBudget(payment, payment)).toBe(false);
});

test("the borrower comes as family even as an officer; others only as officers", () => {
  const of = { ...plan("submitted"), borrowerId: "person0000000001" };
  const officer = { personId: "person0000000001", mayStartApplications: true };
  const other = { ...officer, personId: "person0000000002" };
  expect(doorOf(of, officer)).toBe("family");
  expect(doorOf(of, other)).toBe("officer");
  expect(doorOf(of, { ...other, mayStartApplications: false })).toBeNull();
});

test("a draft that a family keeps to itself is closed to officers until one joins it", () => {
  const officer = { personId: "person0000000002", mayStartApplications: true };
  expect(doorOf(plan("draft"), officer)).toBeNull();
  expect(doorOf({ ...plan("draft"), startedById: officer.personId }, officer)).toBe("officer");
});
