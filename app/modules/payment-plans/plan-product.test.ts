/** Limits of the product: twelve instalments, the last before the anniversary, no guessed dates. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, addYears, calendarDate, isBefore } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import {
  checkTerms,
  CITIZENSHIP_PLAN,
  defaultFirstDueOn,
  dueDate,
  EVERY,
  latestFirstDueOn,
  type ProposedTerms,
} from "./plan-product.ts";

const agreementDays = fc
  .integer({ min: 0, max: 2500 })
  .map((days) => addDays(calendarDate("2020-01-01"), days));
const counts = fc.integer({ min: 1, max: 12 });
const rhythms = fc.constantFrom(...EVERY);

function proposed(terms: Partial<ProposedTerms> = {}): ProposedTerms {
  return {
    principal: pence(101_200),
    count: 12,
    every: "month",
    firstDueOn: calendarDate("2026-12-20"),
    whole: false,
    agreedOn: calendarDate("2026-11-21"),
    ...terms,
  };
}

test("the shipped product has 1 to 12 instalments, 1 to 8 children, and ends within a year", () => {
  expect(CITIZENSHIP_PLAN).toEqual({
    leastCount: 1,
    mostCount: 12,
    leastChildren: 1,
    mostChildren: 8,
    yearsBeforeWhichItEnds: 1,
  });
});

test.each([
  ["2026-11-21", 12, "month", "2026-12-20", "2027-11-20"],
  ["2026-11-21", 11, "month", "2026-12-21", "2027-10-21"],
  ["2026-11-21", 12, "week", "2026-12-21", "2027-03-08"],
  ["2026-11-21", 12, "4-weeks", "2026-12-21", "2027-10-25"],
  ["2026-01-31", 3, "month", "2026-02-28", "2026-04-28"],
  ["2020-03-01", 12, "month", "2020-03-31", "2021-02-28"],
  ["2024-02-29", 12, "month", "2024-03-27", "2025-02-27"],
  ["2026-05-01", 12, "month", "2026-05-31", "2027-04-30"],
] as const)("agreed on %s, %d every %s: first %s, last %s", (agreed, count, every, first, last) => {
  const firstDueOn = defaultFirstDueOn(calendarDate(agreed), count, every);
  expect(firstDueOn).toBe(first);
  expect(dueDate(firstDueOn, every, count - 1)).toBe(last);
});

test("the latest first date is the last one whose series ends before the first anniversary", () => {
  fc.assert(
    fc.property(agreementDays, counts, rhythms, (agreedOn, count, every) => {
      const anniversary = addYears(agreedOn, 1);
      const latest = latestFirstDueOn(agreedOn, count, every);
      expect(isBefore(dueDate(latest, every, count - 1), anniversary)).toBe(true);
      expect(isBefore(dueDate(addDays(latest, 1), every, count - 1), anniversary)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("the proposed first date is always allowed, and at most the same day next month", () => {
  fc.assert(
    fc.property(agreementDays, counts, rhythms, (agreedOn, count, every) => {
      const firstDueOn = defaultFirstDueOn(agreedOn, count, every);
      expect(firstDueOn <= addMonths(agreedOn, 1)).toBe(true);
      expect(checkTerms(proposed({ agreedOn, count, every, firstDueOn })).ok).toBe(true);
    }),
  );
});

test.each([0, -1, 13, 1.5, NaN, 1_000_000_000])("%d instalments are refused: 1 to 12", (count) => {
  expect(checkTerms(proposed({ count }))).toEqual({
    ok: false,
    reason: "count-range",
    details: { leastCount: 1, mostCount: 12 },
  });
});

test("a product with 36 instalments over four years allows what the shipped one refuses", () => {
  const longer = { ...CITIZENSHIP_PLAN, mostCount: 36, yearsBeforeWhichItEnds: 4 };
  const terms = proposed({
    count: 36,
    agreedOn: calendarDate("2021-11-21"),
    firstDueOn: calendarDate("2021-12-21"),
  });
  expect(checkTerms(terms, longer).ok).toBe(true);
  expect(checkTerms(terms).ok).toBe(false);
});

test("a first date of yesterday is refused, of today accepted", () => {
  const agreedOn = calendarDate("2026-11-21");
  expect(checkTerms(proposed({ firstDueOn: addDays(agreedOn, -1) }))).toEqual({
    ok: false,
    reason: "first-date-passed",
    details: { earliestFirstOn: "2026-11-21" },
  });
  expect(checkTerms(proposed({ firstDueOn: agreedOn })).ok).toBe(true);
});

test("a last date on the anniversary is refused, with 20 December as the latest first date", () => {
  expect(checkTerms(proposed({ firstDueOn: calendarDate("2026-12-21") }))).toEqual({
    ok: false,
    reason: "last-date-too-late",
    details: { latestFirstOn: "2026-12-20", lastAllowedOn: "2027-11-20" },
  });
  expect(checkTerms(proposed({ firstDueOn: calendarDate("2200-12-31") })).ok).toBe(false);
});

test("a series that runs into 2029 is refused, since the bank holidays end with 2028", () => {
  const agreedOn = calendarDate("2028-05-10");
  const refused = {
    ok: false,
    reason: "calendar-not-known",
    details: { firstKnownYear: 2019, lastKnownYear: 2028 },
  };
  expect(checkTerms(proposed({ agreedOn, firstDueOn: agreedOn, count: 8 })).ok).toBe(true);
  expect(checkTerms(proposed({ agreedOn, firstDueOn: agreedOn, count: 9 }))).toEqual(refused);
  const weekend = calendarDate("2028-12-30");
  expect(checkTerms(proposed({ agreedOn, firstDueOn: weekend, count: 1 }))).toEqual(refused);
});

test("£50 in twelve whole pounds and 11 pence in twelve are refused, each for its reason", () => {
  expect(checkTerms(proposed({ principal: pence(5000), whole: true }))).toMatchObject({
    reason: "whole-pounds-do-not-fill",
    details: { count: 12, mostCount: 10 },
  });
  expect(checkTerms(proposed({ principal: pence(5000) })).ok).toBe(true);
  expect(checkTerms(proposed({ principal: pence(11) }))).toMatchObject({
    reason: "principal-too-small",
    details: { leastPence: 12 },
  });
});

test("an unknown rhythm is no term", () => {
  // @ts-expect-error "day" is not one of the four
  expect(() => dueDate(calendarDate("2026-01-01"), "day", 1)).toThrow("Broken promise");
});
