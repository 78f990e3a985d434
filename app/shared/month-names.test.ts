/** Months in words: every name of either language, and nothing that names none. */
import { expect, test } from "vitest";
import { calendarDate } from "./calendar-date.ts";
import { fromParts } from "./date-boxes.ts";
import { monthNumber } from "./month-names.ts";

test.each(["en-GB", "es-MX", "es-ES", "es-PE"])("each month as %s writes it is known", (locale) => {
  for (const form of ["long", "short"] as const) {
    const names = new Intl.DateTimeFormat(locale, { month: form, timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      const name = names.format(Date.UTC(2026, month - 1, 15));
      expect([name, monthNumber(name)]).toEqual([name, String(month)]);
    }
  }
});

test.each([
  ["DICIEMBRE", "12"],
  [" Díc. ", "12"],
  ["setiembre", "9"],
  ["Sept", "9"],
  ["mar", "3"],
])("%s is month %s", (name, number) => {
  expect(monthNumber(name)).toBe(number);
});

test("a date takes a month in words, and asks for its number where the word is none", () => {
  expect(fromParts("20", "diciembre", "2026")).toEqual({
    ok: true,
    value: calendarDate("2026-12-20"),
  });
  expect(fromParts("31", "abril", "2026")).toMatchObject({ reason: "date-not-real" });
  for (const word of ["diciembr", "x", "december 3", "desember"]) {
    expect(fromParts("20", word, "2026")).toEqual({
      ok: false,
      reason: "date-month-unknown",
      details: { boxes: "month" },
    });
  }
});
