/** The due dates that a day's reminders are about. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import { DAYS_BEFORE, reminderWindow } from "./reminder-window.ts";

const day = calendarDate;

test("on Monday 2 March 2026 what fell due by Sunday 1 March is not overdue, it is collected today", () => {
  expect(reminderWindow(day("2026-03-02"))).toEqual({
    today: "2026-03-02",
    overdueUntil: "2026-02-27",
    announceUntil: "2026-03-05",
  });
});

test("on Wednesday 1 April 2026 the Good Friday instalment of 3 April is not announced yet", () => {
  expect(reminderWindow(day("2026-04-01")).announceUntil).toBe("2026-04-02");
});

test("on Saturday 4 April 2026 all of Easter, collected on Tuesday 7 April, is announced", () => {
  expect(reminderWindow(day("2026-04-04")).announceUntil).toBe("2026-04-07");
});

test("in 2029, beyond the known calendar, every date that was ever agreed is over", () => {
  expect(reminderWindow(day("2029-02-01")).overdueUntil).toBe("2029-01-31");
});

test("a due date is overdue exactly when its collection date has passed, and announced 3 days before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -20, max: 20 }), (n, off) => {
      const today = addDays(day("2022-06-01"), n);
      const dueOn = addDays(today, off);
      const window = reminderWindow(today);
      const collectOn = collectionDate(dueOn);
      expect(dueOn <= window.overdueUntil).toBe(collectOn < today);
      expect(dueOn <= window.announceUntil).toBe(collectOn <= addDays(today, DAYS_BEFORE));
    }),
  );
});
