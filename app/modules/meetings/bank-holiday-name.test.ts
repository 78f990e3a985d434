/** Names of bank holidays: every listed day has one, and an unknown year has no answer. */
import { expect, test } from "vitest";
import { BANK_HOLIDAYS } from "#app/shared/bank-holidays.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { areBankHolidaysKnown, bankHolidayOf } from "./bank-holiday-name.ts";

const named = (text: string) => {
  const holiday = bankHolidayOf(calendarDate(text));
  return holiday === null ? null : `${holiday.name}${holiday.isSubstitute ? " (substitute)" : ""}`;
};

test("the 8 bank holidays of 2026 have their names, 28 December as a substitute day", () => {
  const days = [...BANK_HOLIDAYS].filter((date) => date.startsWith("2026"));
  expect(days.map(named)).toEqual([
    "new-years-day",
    "good-friday",
    "easter-monday",
    "early-may",
    "spring",
    "summer",
    "christmas-day",
    "boxing-day (substitute)",
  ]);
});

test.each([
  ["2020-05-08", "early-may"],
  ["2022-01-03", "new-years-day (substitute)"],
  ["2022-06-02", "spring"],
  ["2022-06-03", "platinum-jubilee"],
  ["2022-09-19", "state-funeral"],
  ["2022-12-26", "boxing-day"],
  ["2022-12-27", "christmas-day (substitute)"],
  ["2023-05-01", "early-may"],
  ["2023-05-08", "coronation"],
  ["2024-03-29", "good-friday"],
  ["2024-04-01", "easter-monday"],
  ["2027-12-27", "christmas-day (substitute)"],
  ["2027-12-28", "boxing-day (substitute)"],
  ["2026-05-26", null],
])("%s is %s", (day, name) => {
  expect(named(day)).toBe(name);
});

test("each of the 83 listed days has a name, and each year one of each yearly holiday", () => {
  const names = [...BANK_HOLIDAYS].map(
    (date) => `${date.slice(0, 4)} ${bankHolidayOf(date)!.name}`,
  );
  expect(names).toHaveLength(83);
  expect(new Set(names).size).toBe(83);
});

test("2018 and 2029 are not known, and are not free", () => {
  expect(areBankHolidaysKnown(calendarDate("2018-12-31"))).toBe(false);
  expect(areBankHolidaysKnown(calendarDate("2028-12-31"))).toBe(true);
  expect(() => bankHolidayOf(calendarDate("2029-01-01"))).toThrow("Broken promise");
});
