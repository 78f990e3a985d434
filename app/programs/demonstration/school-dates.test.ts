/** Invented school holidays stand in their own school year, whatever the year. */
import { expect, test } from "vitest";
import { checkSchoolHoliday, schoolYearOf } from "#app/modules/meetings/school-holidays.ts";
import { dayOfWeek, calendarDate } from "#app/shared/calendar-date.ts";
import { schoolBreaks, schoolYearsOf } from "./school-dates.ts";

test("2026-27 has 6 holidays, Easter among them, each of which the portal's own rule takes", () => {
  const breaks = schoolBreaks(2026);
  expect(breaks.map(({ firstOn }) => firstOn)).toEqual([
    ...["2026-10-26", "2026-12-21", "2027-02-15", "2027-03-22", "2027-05-31", "2027-07-26"],
  ]);
  for (const year of [2024, 2025, 2026, 2027]) {
    for (const days of schoolBreaks(year)) {
      const row = { ...days, borough: "southwark", name: null, source: "Demo" };
      const checked = checkSchoolHoliday({ ...row, schoolYear: schoolYearOf(days.firstOn) });
      expect([days.firstOn, checked.ok, dayOfWeek(days.firstOn)]).toEqual([days.firstOn, true, 1]);
    }
  }
});

test("from 1 August 2025 to 1 September 2026 are 3 school years", () => {
  const years = schoolYearsOf(calendarDate("2025-08-01"), calendarDate("2026-09-01"));
  expect(years).toEqual([2024, 2025, 2026]);
});

test("2027-28 has 6 holidays, and 2028-29, whose Easter no calendar knows yet, none", () => {
  expect(schoolBreaks(2027)).toHaveLength(6);
  expect(schoolBreaks(2028)).toEqual([]);
});
