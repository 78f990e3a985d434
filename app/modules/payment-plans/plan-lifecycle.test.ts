/** A plan's life: what the table allows, and nothing else. */
import { expect, test } from "vitest";
import {
  isCorrectable,
  isEnded,
  LIFECYCLE,
  next,
  PLAN_EVENTS,
  PLAN_STATUSES,
  type PlanEvent,
  type PlanStatus,
} from "./plan-lifecycle.ts";

function live(events: readonly PlanEvent[], childrenPaidOut = 0): PlanStatus[] {
  const statuses: PlanStatus[] = ["draft"];
  for (const event of events) {
    const verdict = next(statuses.at(-1)!, event, childrenPaidOut);
    if (!verdict.ok) throw new Error(`${event} is refused after ${statuses.join(", ")}`);
    statuses.push(verdict.value);
  }
  return statuses;
}

test("a plan that goes well passes through 9 statuses", () => {
  expect(
    live([
      "submit",
      "assign-check",
      "all-checked",
      "prepare",
      "approve",
      "accept",
      "pay-out",
      "settle",
    ]),
  ).toEqual([
    "draft",
    "submitted",
    "checking",
    "checked",
    "prepared",
    "approved",
    "accepted",
    "active",
    "settled",
  ]);
});

test("a reversed payment reopens a settled plan, which settles again", () => {
  expect(next("settled", "reopen")).toEqual({ ok: true, value: "active" });
  expect(next("active", "settle")).toEqual({ ok: true, value: "settled" });
});

test("what fails a check goes back to the family, what is returned goes back to preparation", () => {
  expect(next("checking", "check-failed")).toEqual({ ok: true, value: "submitted" });
  expect(next("prepared", "return")).toEqual({ ok: true, value: "checked" });
  expect(next("approved", "decline")).toEqual({ ok: true, value: "withdrawn" });
});

test("a second child's check leaves the plan in checking, edited terms leave it prepared", () => {
  expect(next("checking", "assign-check")).toEqual({ ok: true, value: "checking" });
  expect(next("prepared", "prepare")).toEqual({ ok: true, value: "prepared" });
});

test("a first date that passed sends approved and accepted plans back to be prepared again", () => {
  expect(next("approved", "stale", 0)).toEqual({ ok: true, value: "checked" });
  expect(next("accepted", "stale", 0)).toEqual({ ok: true, value: "checked" });
});

test("7 statuses can be withdrawn or cancelled, until the first of 3 fees is paid out", () => {
  const earlier = ["draft", "submitted", "checking", "checked", "prepared", "approved", "accepted"];
  expect(PLAN_STATUSES.filter((status) => next(status, "withdraw", 0).ok)).toEqual(earlier);
  expect(PLAN_STATUSES.filter((status) => next(status, "cancel", 0).ok)).toEqual(earlier);
  for (const event of ["withdraw", "cancel", "stale"] as const) {
    expect(next("accepted", event, 1)).toEqual({ ok: false, reason: "already-paid-out" });
  }
  expect(next("active", "withdraw", 3)).toEqual({ ok: false, reason: "not-in-this-state" });
});

test("who withdraws or cancels must say how many fees are paid out", () => {
  // @ts-expect-error the number of fees paid out is missing
  expect(next("accepted", "withdraw").ok).toBe(true);
});

test("of 165 pairs of status and event, the 30 in the table are allowed and 135 refused", () => {
  const pairs = PLAN_STATUSES.flatMap((status) =>
    PLAN_EVENTS.map((event) => [status, event] as const),
  );
  const allowed = pairs.filter(([status, event]) => next(status, event, 0).ok);
  const written = PLAN_STATUSES.flatMap((status) =>
    Object.keys(LIFECYCLE[status]).map((event) => [status, event]),
  );
  expect(allowed).toHaveLength(30);
  expect(pairs).toHaveLength(165);
  expect(new Set(allowed.map(String))).toEqual(new Set(written.map(String)));
});

test("approval straight from checked, and pay-out before acceptance, are refused", () => {
  const refused = { ok: false, reason: "not-in-this-state" };
  expect(next("checked", "approve")).toEqual(refused);
  expect(next("approved", "pay-out")).toEqual(refused);
  expect(next("withdrawn", "submit")).toEqual(refused);
});

test("every status but draft is reached from draft, and 2 of the 11 are final", () => {
  const reached = new Set<PlanStatus>(["draft"]);
  for (const status of reached) {
    for (const to of Object.values(LIFECYCLE[status])) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...PLAN_STATUSES].sort());
  expect(PLAN_STATUSES.filter(isEnded)).toEqual(["withdrawn", "cancelled"]);
});

test("a family corrects its answers in 2 statuses: draft and submitted", () => {
  expect(PLAN_STATUSES.filter(isCorrectable)).toEqual(["draft", "submitted"]);
});
