/** Leaving a plan, in every status. */
import { expect, test } from "vitest";
import { PLAN_STATUSES } from "./plan-lifecycle.ts";
import { wayOut } from "./way-out.ts";

test("an approved plan is declined, the six others before pay-out are withdrawn, four are past it", () => {
  const ways = PLAN_STATUSES.map((status) => [status, wayOut(status, { isPaidOut: false })]);
  expect(Object.fromEntries(ways)).toEqual({
    draft: "withdraw",
    submitted: "withdraw",
    checking: "withdraw",
    checked: "withdraw",
    prepared: "withdraw",
    approved: "decline",
    accepted: "withdraw",
    active: null,
    settled: null,
    withdrawn: null,
    cancelled: null,
  });
});

test("an accepted plan with 1 of 2 fees paid out can no longer be left", () => {
  expect(wayOut("accepted", { isPaidOut: true })).toBeNull();
});
