/** Schedules: every penny of the principal, on dates that recover after short months. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, daysBetween } from "#app/shared/calendar-date.ts";
import { pence, total } from "#app/shared/money.ts";
import examples from "#tests/vectors/examples.json";
import { describeAmounts, scheduleInstalments, type Terms } from "./instalment-schedule.ts";
import { EVERY } from "./plan-product.ts";

function terms(changed: Partial<Terms> = {}): Terms {
  return {
    principal: pence(101_200),
    count: 12,
    every: "month",
    firstDueOn: calendarDate("2026-03-05"),
    whole: false,
    ...changed,
  };
}

const anyTerms = fc.record({
  principal: fc.integer({ min: 6000, max: 1_000_000 }).map(pence),
  count: fc.integer({ min: 1, max: 60 }),
  every: fc.constantFrom(...EVERY),
  firstDueOn: fc
    .integer({ min: 0, max: 3000 })
    .map((days) => addDays(calendarDate("2019-01-01"), days)),
  whole: fc.constant(false),
});

test("£1,012.00 in twelve puts the odd pennies on the first four", () => {
  const instalments = scheduleInstalments(terms());
  expect(instalments.map(({ amount }) => amount)).toEqual([
    ...Array(4).fill(8434),
    ...Array(8).fill(8433),
  ]);
  expect(instalments[0]).toEqual({ number: 1, dueOn: "2026-03-05", amount: 8434 });
  expect(instalments[11]).toEqual({ number: 12, dueOn: "2027-02-05", amount: 8433 });
});

test.each(examples.monthly)(
  "monthly from $first clamps in February and recovers",
  ({ first, dates }) => {
    const instalments = scheduleInstalments(
      terms({ firstDueOn: calendarDate(first), count: dates.length }),
    );
    expect(instalments.map(({ dueOn }) => dueOn)).toEqual(dates);
  },
);

test("every week, 2 weeks and 4 weeks are 7, 14 and 28 days, over the clock change too", () => {
  for (const [every, days] of [
    ["week", 7],
    ["2-weeks", 14],
    ["4-weeks", 28],
  ] as const) {
    const [first, second, third] = scheduleInstalments(terms({ every, count: 3 })).map(
      ({ dueOn }) => dueOn,
    );
    expect([daysBetween(first!, second!), daysBetween(second!, third!)]).toEqual([days, days]);
  }
});

test.each(examples.wholePounds)(
  "whole pounds: $principal pence in $count keeps $count rows",
  (example) => {
    const { principal, count, amounts } = example;
    const instalments = scheduleInstalments(
      terms({ principal: pence(principal), count, whole: true }),
    );
    expect(instalments.map(({ amount }) => amount)).toEqual(amounts);
  },
);

test("£130 spread anew over 12 is 12 rows of £10.84 and £10.83, never fewer", () => {
  const amounts = scheduleInstalments(terms({ principal: pence(13_000) })).map(
    ({ amount }) => amount,
  );
  expect(amounts).toEqual([...Array(4).fill(1084), ...Array(8).fill(1083)]);
});

test("every schedule repays its principal exactly, in its count, on rising dates", () => {
  fc.assert(
    fc.property(anyTerms, (wanted) => {
      const instalments = scheduleInstalments(wanted);
      expect(instalments.map(({ number }) => number)).toEqual(
        Array.from({ length: wanted.count }, (_, index) => index + 1),
      );
      expect(total(instalments.map(({ amount }) => amount))).toBe(wanted.principal);
      expect(instalments[0]?.dueOn).toBe(wanted.firstDueOn);
      for (const [index, { dueOn, amount }] of instalments.slice(1).entries()) {
        expect(dueOn > instalments[index]!.dueOn).toBe(true);
        expect(amount).toBeLessThanOrEqual(instalments[index]!.amount);
      }
    }),
  );
});

test("whole pounds that cannot fill the count never become a schedule", () => {
  expect(() => scheduleInstalments(terms({ principal: pence(5000), whole: true }))).toThrow(
    "Broken promise",
  );
});

test("equal amounts are told in runs: 4 of £84.34, then 8 of £84.33", () => {
  expect(describeAmounts(scheduleInstalments(terms()))).toEqual([
    { amount: 8434, times: 4 },
    { amount: 8433, times: 8 },
  ]);
  expect(describeAmounts(scheduleInstalments(terms({ count: 10 })))).toEqual([
    { amount: 10_120, times: 10 },
  ]);
  expect(describeAmounts([])).toEqual([]);
});
