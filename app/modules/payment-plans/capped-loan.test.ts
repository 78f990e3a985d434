/** The capped loan: 0.8% a day on what is still owed, never more than was borrowed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { cappedLoanCost } from "./capped-loan.ts";
import { scheduleInstalments } from "./instalment-schedule.ts";

const drawnOn = calendarDate("2026-11-21");

function instalment(days: number, amount: number) {
  return { number: 1, dueOn: addDays(drawnOn, days), amount: pence(amount) };
}

test("£100.00 for 30 days costs £24.00, and nothing on the day itself", () => {
  expect(cappedLoanCost([instalment(30, 10_000)], drawnOn)).toBe(2400);
  expect(cappedLoanCost([instalment(0, 10_000)], drawnOn)).toBe(0);
});

test("£100.00 repaid in halves after 10 and 20 days costs £8.00 and then £4.00", () => {
  expect(cappedLoanCost([instalment(10, 5000), instalment(20, 5000)], drawnOn)).toBe(1200);
});

test("a part of a penny is dropped: £1.24 for one day is 0.992 of a penny, so £0.00", () => {
  expect(cappedLoanCost([instalment(1, 124)], drawnOn)).toBe(0);
  expect(cappedLoanCost([instalment(1, 125)], drawnOn)).toBe(1);
  expect(cappedLoanCost([instalment(1, 249)], drawnOn)).toBe(1);
});

test("£100.00 reaches the cap after 125 days and costs no more after 300", () => {
  expect(cappedLoanCost([instalment(124, 10_000)], drawnOn)).toBe(9920);
  expect(cappedLoanCost([instalment(125, 10_000)], drawnOn)).toBe(10_000);
  expect(cappedLoanCost([instalment(300, 10_000)], drawnOn)).toBe(10_000);
});

test("£1,012.00 in twelve months costs the whole £1,012.00 again; in twelve weeks £368.35", () => {
  const terms = {
    principal: pence(101_200),
    count: 12,
    firstDueOn: calendarDate("2026-12-20"),
    whole: false,
  };
  expect(cappedLoanCost(scheduleInstalments({ ...terms, every: "month" }), drawnOn)).toBe(101_200);
  const firstDueOn = addDays(drawnOn, 7);
  const weekly = scheduleInstalments({ ...terms, every: "week", firstDueOn });
  // 7 days × (8,434 × 10 + 8,433 × 68 = 657,784 pence) × 0.8% = 36,835.9 pence.
  expect(cappedLoanCost(weekly, drawnOn)).toBe(36_835);
});

test("the cost is never negative, never above the principal, and rises with every day", () => {
  const days = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 900_000 }), days, days, (amount, first, more) => {
      const sooner = [instalment(first, amount), instalment(first + more, amount)];
      const later = [instalment(first + 1, amount), instalment(first + more + 1, amount)];
      const cost = cappedLoanCost(sooner, drawnOn);
      expect(cost).toBeGreaterThanOrEqual(0);
      expect(cost).toBeLessThanOrEqual(2 * amount);
      expect(cappedLoanCost(later, drawnOn)).toBeGreaterThanOrEqual(cost);
    }),
  );
});

test("a loan repaid before it is drawn is a broken promise", () => {
  expect(() => cappedLoanCost([instalment(-1, 100)], drawnOn)).toThrow("Broken promise");
});
