/** Three boxes of a date: every real day is read, anything else says which boxes are wrong. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, parseCalendarDate, toParts } from "./calendar-date.ts";
import { fromParts } from "./date-boxes.ts";

test("three boxes with 5, 3 and 2026 are 5 March 2026, and go back into the boxes so", () => {
  expect(fromParts("5", "3", "2026")).toEqual({ ok: true, value: "2026-03-05" });
  expect(fromParts(" 05", "03 ", "2026")).toEqual({ ok: true, value: "2026-03-05" });
  expect(toParts(calendarDate("2026-03-05"))).toEqual({ day: 5, month: 3, year: 2026 });
});

test.each([
  ["", "", "", "date-missing", "day month year"],
  [" ", "", "", "date-missing", "day month year"],
  ["5", "", "2026", "date-incomplete", "month"],
  ["", "3", "", "date-incomplete", "day year"],
  ["5", "3", "26", "date-year-four-digits", "year"],
  ["5", "3", "20261", "date-year-four-digits", "year"],
  ["30", "2", "2026", "date-not-real", "day"],
  ["29", "2", "2026", "date-not-real", "day"],
  ["0", "3", "2026", "date-not-real", "day"],
  ["5", "13", "2026", "date-not-real", "month"],
  ["32", "13", "2026", "date-not-real", "day month"],
  ["5", "3", "1899", "date-not-real", "year"],
  ["5", "3", "2201", "date-not-real", "year"],
  ["cinco", "marzo", "2026", "date-not-real", "day"],
  ["5", "3", "dos mil", "date-not-real", "year"],
  ["5.0", "3", "2026", "date-not-real", "day"],
  ["-5", "3", "2026", "date-not-real", "day"],
  ["５", "3", "2026", "date-not-real", "day"],
  ["5", "3", "２０２６", "date-not-real", "year"],
  ["\u200f5", "3", "2026", "date-not-real", "day"],
  ["5e0", "0x3", "2026", "date-month-unknown", "day month"],
])("the boxes %j, %j and %j are refused: %s in %s", (day, month, year, reason, boxes) => {
  expect(fromParts(day, month, year)).toEqual({ ok: false, reason, details: { boxes } });
});

test("every date goes into the boxes and comes back the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 73_000 }), (days) => {
      const date = addDays(calendarDate("1950-01-01"), days);
      const { day, month, year } = toParts(date);
      expect(fromParts(String(day), String(month), String(year))).toEqual({
        ok: true,
        value: date,
      });
    }),
  );
});

test("whatever is typed in the boxes is a real date or a refusal", () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.integer({ min: -2, max: 2300 }).map(String),
  );
  fc.assert(
    fc.property(typed, typed, typed, (day, month, year) => {
      const read = fromParts(day, month, year);
      expect(read.ok ? parseCalendarDate(read.value) : read.details?.["boxes"]).toBeTruthy();
    }),
  );
});
