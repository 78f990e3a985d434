/** School years, rows of holidays, and the terms between them. */
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { holidayRows, typicalCalendar } from "#tests/setup/school-calendar.ts";
import {
  checkSchoolHoliday,
  kindOfHoliday,
  schoolCalendar,
  schoolHolidaysOn,
  schoolYearOf,
  schoolYearsBetween,
  schoolYearSpan,
  termsOf,
  type SchoolHoliday,
} from "./school-holidays.ts";

function holiday(changed: Partial<SchoolHoliday> = {}): SchoolHoliday {
  return {
    borough: "Southwark",
    schoolYear: "2025-26",
    name: null,
    firstOn: calendarDate("2025-10-27"),
    lastOn: calendarDate("2025-10-31"),
    source: "the borough's page",
    ...changed,
  };
}

const stretch = (first: string, last: string) => ({
  firstOn: calendarDate(first),
  lastOn: calendarDate(last),
});

const spans = (terms: { firstOn: string; lastOn: string }[]) =>
  terms.map(({ firstOn, lastOn }) => `${firstOn} to ${lastOn}`);

test("31 August 2026 belongs to 2025-26 and 1 September to 2026-27", () => {
  expect(schoolYearOf(calendarDate("2026-08-31"))).toBe("2025-26");
  expect(schoolYearOf(calendarDate("2026-09-01"))).toBe("2026-27");
  expect(schoolYearOf(calendarDate("2026-01-01"))).toBe("2025-26");
  expect(schoolYearOf(calendarDate("2099-12-31"))).toBe("2099-00");
});

test("2025-26 runs from 1 September 2025 to 31 August 2026; 2025-27 and 2025 are no years", () => {
  expect(schoolYearSpan("2025-26")).toEqual(stretch("2025-09-01", "2026-08-31"));
  expect(schoolYearSpan("2099-00")).toEqual(stretch("2099-09-01", "2100-08-31"));
  for (const text of ["2025-27", "2025", "25-26", "2025-2026", "", "9999-00"]) {
    expect(schoolYearSpan(text)).toBeNull();
  }
});

test("a row ends after it begins and lies in its school year, at most 30 September after it", () => {
  expect(checkSchoolHoliday(holiday())).toMatchObject({ ok: true });
  const summer = stretch("2026-07-22", "2026-09-02");
  expect(checkSchoolHoliday(holiday(summer))).toMatchObject({ ok: true });
  const reason = (changed: Partial<SchoolHoliday>) => checkSchoolHoliday(holiday(changed));
  expect(reason({ schoolYear: "2025" })).toMatchObject({ reason: "school-year-not-real" });
  expect(reason(stretch("2025-10-31", "2025-10-27"))).toMatchObject({
    reason: "holiday-ends-before-it-begins",
  });
  for (const wrong of [stretch("2026-10-26", "2026-10-30"), stretch("2026-07-22", "2026-10-01")]) {
    expect(reason(wrong)).toMatchObject({
      reason: "holiday-outside-school-year",
      details: { schoolYear: "2025-26" },
    });
  }
});

test("first and last day of a holiday belong to it, the days around it do not", () => {
  const calendar = typicalCalendar();
  const count = (text: string) => schoolHolidaysOn(calendarDate(text), calendar).length;
  expect(["2025-10-26", "2025-10-27", "2025-10-31", "2025-11-01"].map(count)).toEqual([0, 1, 1, 0]);
});

test("a calendar has the rows of its borough only, in order, and knows the years that have rows", () => {
  const rows = [...holidayRows("Lambeth"), ...holidayRows("Southwark").reverse()];
  const calendar = schoolCalendar("Southwark", rows);
  expect(calendar.holidays).toEqual(typicalCalendar().holidays);
  expect([...calendar.knownYears]).toEqual(["2025-26"]);
  expect(schoolCalendar("Southwark", holidayRows("Lambeth")).knownYears.size).toBe(0);
});

test("nine days are a half-term, ten are a holiday named by its season", () => {
  expect(kindOfHoliday(stretch("2025-10-25", "2025-11-02"))).toBe("half-term");
  expect(kindOfHoliday(stretch("2025-10-24", "2025-11-02"))).toBe("school-holiday");
  expect(typicalCalendar().holidays.map(kindOfHoliday)).toEqual([
    "half-term",
    "christmas-holiday",
    "half-term",
    "easter-holiday",
    "half-term",
    "summer-holiday",
  ]);
});

test("2025-26 has 3 terms: half-terms and the days after the summer part none", () => {
  expect(spans(termsOf("2025-26", typicalCalendar()))).toEqual([
    "2025-09-01 to 2025-12-21",
    "2026-01-03 to 2026-03-29",
    "2026-04-11 to 2026-07-21",
  ]);
});

test("a holiday written in two rows around a weekend parts a term as one", () => {
  const rows = [
    holiday(stretch("2025-12-22", "2025-12-26")),
    holiday(stretch("2025-12-29", "2026-01-02")),
    holiday(stretch("2026-07-22", "2026-08-30")),
  ];
  expect(spans(termsOf("2025-26", schoolCalendar("Southwark", rows)))).toEqual([
    "2025-09-01 to 2025-12-21",
    "2026-01-03 to 2026-07-21",
  ]);
});

test("a summer holiday that reaches into September shortens the autumn term of the next year", () => {
  const rows = [
    holiday(stretch("2026-07-22", "2026-09-02")),
    holiday({ schoolYear: "2026-27", ...stretch("2026-12-21", "2027-01-01") }),
  ];
  const calendar = schoolCalendar("Southwark", rows);
  expect(spans(termsOf("2026-27", calendar))[0]).toBe("2026-09-03 to 2026-12-20");
});

test("a school year without rows has no terms to tell of", () => {
  expect(termsOf("2026-27", typicalCalendar())).toEqual([]);
  expect(termsOf("nonsense", typicalCalendar())).toEqual([]);
});

test("16 September 2025 to 1 September 2026 touches 2 school years, a day earlier 1", () => {
  const from = calendarDate("2025-09-16");
  const until = calendarDate("2026-09-01");
  expect(schoolYearsBetween(from, until)).toEqual(["2025-26", "2026-27"]);
  expect(schoolYearsBetween(from, addDays(until, -1))).toEqual(["2025-26"]);
});
