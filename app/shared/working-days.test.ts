/** Collection dates: the next working day in England and Wales, or no answer at all. */
import fc from "fast-check";
import { expect, test } from "vitest";
import holidays from "#tests/vectors/bank-holidays-england-2019-2028.json";
import examples from "#tests/vectors/examples.json";
import { BANK_HOLIDAYS, FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR } from "./bank-holidays.ts";
import { addDays, calendarDate, daysBetween, dayOfWeek } from "./calendar-date.ts";
import { collectionDate, collectionReason, findCollectionDate } from "./working-days.ts";

const knownDays = fc
  .integer({ min: 0, max: daysBetween(calendarDate("2019-01-01"), calendarDate("2028-12-29")) })
  .map((days) => addDays(calendarDate("2019-01-01"), days));

const notKnown = {
  ok: false,
  reason: "calendar-not-known",
  details: { firstKnownYear: 2019, lastKnownYear: 2028 },
};

test("the 83 bank holidays of 2019 to 2028 are those of the official list, none at a weekend", () => {
  expect([...BANK_HOLIDAYS]).toEqual(Object.values(holidays).flat());
  expect([FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR]).toEqual([2019, 2028]);
  expect([...BANK_HOLIDAYS].filter((date) => dayOfWeek(date) > 5)).toEqual([]);
});

test.each(examples.collect)("what is due on $due: $collect", ({ due, collect }) => {
  const expected = collect.startsWith("error") ? notKnown : { ok: true, value: collect };
  expect(findCollectionDate(calendarDate(due))).toEqual(expected);
});

test("Saturday, Sunday and bank-holiday Monday of May 2026 are all collected on Tuesday 26 May", () => {
  const dueDates = ["2026-05-23", "2026-05-24", "2026-05-25", "2026-05-26"].map(calendarDate);
  expect(dueDates.map(collectionDate)).toEqual(Array(4).fill("2026-05-26"));
  expect(dueDates.map(collectionReason)).toEqual([
    ...["weekend-and-bank-holiday", "weekend-and-bank-holiday", "bank-holiday", null],
  ]);
});

test.each([
  ["2026-12-26", "2026-12-29", "weekend-and-bank-holiday"],
  ["2027-05-30", "2027-06-01", "weekend-and-bank-holiday"],
  ["2027-03-26", "2027-03-30", "weekend-and-bank-holiday"],
  ["2027-03-29", "2027-03-30", "bank-holiday"],
  ["2026-12-20", "2026-12-21", "weekend"],
  ["2026-12-21", "2026-12-21", null],
])("what is due on %s is collected on %s: %s", (due, collectedOn, reason) => {
  expect(collectionDate(calendarDate(due))).toBe(collectedOn);
  expect(collectionReason(calendarDate(due))).toBe(reason);
});

test("the Queen's funeral, 19 September 2022, was no working day", () => {
  expect(collectionDate(calendarDate("2022-09-17"))).toBe("2022-09-20");
});

test("29 December 2028 is known; Saturday the 30th rolls into 2029 and is not", () => {
  expect(collectionDate(calendarDate("2028-12-29"))).toBe("2028-12-29");
  for (const day of ["2028-12-30", "2028-12-31", "2029-01-02", "2018-12-31", "1900-01-01"]) {
    expect(findCollectionDate(calendarDate(day))).toEqual(notKnown);
    expect(() => collectionDate(calendarDate(day))).toThrow("Broken promise");
  }
  expect(() => collectionReason(calendarDate("2029-01-01"))).toThrow("Broken promise");
});

test("every collection date is the first day from the due date with no reason against it", () => {
  fc.assert(
    fc.property(knownDays, (dueOn) => {
      const collectOn = collectionDate(dueOn);
      const waited = daysBetween(dueOn, collectOn);
      expect(waited).toBeGreaterThanOrEqual(0);
      expect(waited).toBeLessThanOrEqual(4);
      expect(collectionReason(collectOn)).toBeNull();
      for (let days = 0; days < waited; days += 1) {
        expect(collectionReason(addDays(dueOn, days))).not.toBeNull();
      }
    }),
  );
});
