/** What a family is told of where its plan stands. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import type { FamilyChild, FamilyPlan } from "./family-plan-store.server.ts";
import { familyStage, isWaiting, stageSince } from "./family-stage.ts";

const TODAY = calendarDate("2026-11-21");

const child = (changes: Partial<FamilyChild> = {}): FamilyChild => ({
  fullName: "Sol Demo",
  askedAt: null,
  outcome: null,
  paidFee: null,
  ...changes,
});

const agreed = (firstDueOn: string) => ({
  version: 1,
  principal: pence(101_200),
  count: 12,
  firstDueOn: calendarDate(firstDueOn),
  acceptedAt: null,
});

const plan = (status: FamilyPlan["status"], changes: Partial<FamilyPlan> = {}) => ({
  status,
  submittedAt: new Date("2026-11-01T10:00:00Z"),
  preparedAt: null,
  approvedAt: null,
  closedAt: null,
  agreement: null,
  children: [child()],
  ...changes,
});

const paidFee = { amount: pence(101_200), paidOn: calendarDate("2026-11-20"), reference: "HO-1" };

test("a sent plan waits for the adviser since the day it was sent, with nothing to do", () => {
  const sent = plan("submitted");
  expect(familyStage(sent, TODAY)).toBe("submitted");
  expect(stageSince(sent, "submitted")).toEqual({ since: "submitted", on: "2026-11-01" });
  expect(isWaiting("submitted")).toBe(true);
});

test("of 2 children, one that needs more and one not for now, the graver is told", () => {
  const more = child({ outcome: "more-needed" });
  const notNow = child({ outcome: "do-not-proceed" });
  expect(familyStage(plan("submitted", { children: [more, child()] }), TODAY)).toBe("more-needed");
  expect(familyStage(plan("submitted", { children: [more, notNow] }), TODAY)).toBe("not-for-now");
  expect(isWaiting("more-needed")).toBe(false);
});

test("the adviser has it since the last of 2 children was asked about", () => {
  const children = ["2026-11-03T09:00:00Z", "2026-11-05T09:00:00Z"].map((at) =>
    child({ askedAt: new Date(at) }),
  );
  const checking = plan("checking", { children: [...children, child()] });
  expect(stageSince(checking, "checking")).toEqual({ since: "checking", on: "2026-11-05" });
});

test("a first date of yesterday means new dates, one of today does not", () => {
  for (const status of ["approved", "accepted"] as const) {
    expect(familyStage(plan(status, { agreement: agreed("2026-11-20") }), TODAY)).toBe("new-dates");
    expect(familyStage(plan(status, { agreement: agreed("2026-11-21") }), TODAY)).toBe(status);
  }
});

test("a plan that is prepared again after an agreement is told as new dates", () => {
  expect(familyStage(plan("checked"), TODAY)).toBe("checked");
  expect(familyStage(plan("checked", { agreement: agreed("2026-11-20") }), TODAY)).toBe(
    "new-dates",
  );
});

test("with 1 of 2 fees paid out the first date no longer makes it wait", () => {
  const children = [child({ paidFee }), child()];
  const accepted = plan("accepted", { agreement: agreed("2026-11-20"), children });
  expect(familyStage(accepted, TODAY)).toBe("partly-lent");
});
