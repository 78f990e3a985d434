/** What a meeting's day avoids: said where the rhythm's own day was closed, and nowhere else. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { typicalCalendar } from "#tests/setup/school-calendar.ts";
import { avoidedDay } from "./avoided-day.ts";

const SIX = { everyWeeks: 6, calendar: typicalCalendar() };

/** "2025-10-28 half-term", or null. */
function avoids(day: string, ...earlier: string[]): string | null {
  const avoided = avoidedDay(calendarDate(day), earlier.map(calendarDate), SIX);
  if (avoided === null) return null;
  return `${avoided.date} ${avoided.closures.map(({ kind }) => kind).join(" ")}`;
}

test("a week after 28 October 2025, six weeks from 16 September, avoids the half-term", () => {
  expect(avoids("2025-11-04", "2025-09-16")).toBe("2025-10-28 half-term");
});

test("six weeks after the first meeting a day avoids nothing, even where it falls on a holiday", () => {
  expect(avoids("2025-10-28", "2025-09-16")).toBeNull();
});

test("back in the rhythm after a move, 9 December avoids nothing: 16 December was open", () => {
  expect(avoids("2025-12-09", "2025-09-16", "2025-11-04")).toBeNull();
});

test("2 June 2026 avoids 26 May, counted from the first meeting after a move in between", () => {
  expect(avoids("2026-06-02", "2025-09-16", "2025-11-04", "2026-04-14")).toBe(
    "2026-05-26 half-term",
  );
});

test("the first meeting avoids nothing, and 4 weeks off the rhythm are not called avoiding", () => {
  expect(avoids("2025-11-04")).toBeNull();
  expect(avoids("2025-11-25", "2025-09-16")).toBeNull();
});
