/** Who may pay out which fee, and when. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { mayConfirm, mayPayOut, type PayOutFacts } from "./pay-out.ts";

const facts: PayOutFacts = {
  plan: {
    borrowerId: "family",
    status: "accepted",
    firstDueOn: calendarDate("2026-12-20"),
    fee: pence(101_200),
    approvedAt: new Date("2026-11-20T12:00:00Z"),
  },
  outcome: "may-proceed",
  isPaidOut: false,
  othersPaidOut: 0,
  paidOn: calendarDate("2026-11-21"),
  potBalance: pence(101_200),
  actorId: "officer",
  today: calendarDate("2026-11-21"),
};
const reason = (changed: Partial<PayOutFacts>) => {
  const verdict = mayPayOut({ ...facts, ...changed });
  return verdict.ok ? verdict.value : verdict.reason;
};

test("a fee paid on 19 November is refused for an agreement approved on 20 November", () => {
  expect(reason({ paidOn: calendarDate("2026-11-19") })).toBe("paid-before-agreement");
  expect(reason({ paidOn: calendarDate("2026-11-20") })).toBe(101_200);
});

test("the fee of £1,012.00 is paid out of a pot that holds exactly that", () => {
  expect(reason({})).toBe(101_200);
  expect(reason({ potBalance: pence(101_199) })).toBe("pot-overdrawn");
});

test("nobody pays out on their own plan, and no fee is paid out twice", () => {
  expect(reason({ actorId: "family" })).toBe("own-plan");
  expect(reason({ isPaidOut: true })).toBe("already-paid-out");
});

test("a plan that is approved but not accepted, or active, pays nothing out", () => {
  expect(reason({ plan: { ...facts.plan, status: "approved" } })).toBe("plan-not-accepted");
  expect(reason({ plan: { ...facts.plan, status: "active" } })).toBe("plan-not-accepted");
});

test("only an adviser's “may proceed” lets a fee go out", () => {
  for (const outcome of [null, "do-not-proceed", "more-needed"]) {
    expect(reason({ outcome })).toBe("case-may-not-proceed");
  }
});

test("a first date of 20 December 2026 is refused from 21 December, unless the debt runs already", () => {
  expect(reason({ today: calendarDate("2026-12-20") })).toBe(101_200);
  expect(reason({ today: calendarDate("2026-12-21") })).toBe("terms-out-of-date");
  expect(reason({ today: calendarDate("2026-12-21"), othersPaidOut: 1 })).toBe(101_200);
});

test("a fee that is to be paid tomorrow is not paid out yet", () => {
  expect(reason({ paidOn: calendarDate("2026-11-22") })).toBe("value-date-in-future");
});

test("whoever asked does not confirm, and a request of £1,000.00 does not pay £1,012.00", () => {
  const request = { requestedById: "officer", amount: pence(101_200), closedAt: null };
  const confirm = (changed: object, actorId = "approver") =>
    mayConfirm({ ...request, ...changed }, { actorId, amount: pence(101_200) });
  expect(confirm({}).ok).toBe(true);
  expect(confirm({}, "officer")).toMatchObject({ reason: "same-person" });
  expect(confirm({ amount: pence(100_000) })).toMatchObject({ reason: "changed-meanwhile" });
  expect(confirm({ closedAt: new Date(0) })).toMatchObject({ reason: "pay-out-closed" });
});
