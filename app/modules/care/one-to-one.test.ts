import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, daysBetween } from "#app/shared/calendar-date.ts";
import { changedWords, lastDayOfLine, mayWrite } from "./one-to-one.ts";

const TODAY = calendarDate("2025-11-05");

test("a conversation of today may be written down, one of tomorrow not", () => {
  expect(mayWrite({ metOn: TODAY, dueOn: null }, TODAY).ok).toBe(true);
  expect(mayWrite({ metOn: addDays(TODAY, 1), dueOn: null }, TODAY)).toMatchObject({
    reason: "met-later-than-today",
  });
});

test("for any days, a next step is refused exactly where it lies before the conversation", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: -400, max: 400 }),
      (ago, to) => {
        const metOn = addDays(TODAY, -ago);
        expect(mayWrite({ metOn, dueOn: addDays(metOn, to) }, TODAY).ok).toBe(to >= 0);
      },
    ),
  );
});

test("a private line of 5 November is there until 3 February, 90 days later", () => {
  expect(lastDayOfLine(TODAY)).toBe("2026-02-03");
  expect(daysBetween(TODAY, lastDayOfLine(TODAY))).toBe(90);
});

test("of 4 words of a conversation, those that differ are named", () => {
  const before = { metOn: TODAY, nextStep: "Call", stepBy: "writer", dueOn: null } as const;
  expect(changedWords(before, { ...before })).toEqual([]);
  expect(changedWords(before, { ...before, stepBy: "member", dueOn: TODAY })).toEqual([
    ...["stepBy", "dueOn"],
  ]);
});
