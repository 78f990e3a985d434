import fc from "fast-check";
import { expect, test } from "vitest";
import { wallTime } from "#app/modules/meetings/meeting-time.ts";
import { addDays, calendarDate, daysBetween } from "#app/shared/calendar-date.ts";
import {
  FURTHEST_DAYS,
  invitedFrom,
  reminderKey,
  reminderOn,
  thankedDays,
} from "./message-days.ts";

const day = calendarDate("2025-10-28");
const on = (text: string) => calendarDate(text);

test("with reminders 7 and 1 days before, invitations begin 21 days before; without any, too", () => {
  expect(invitedFrom(day, [7, 1])).toBe("2025-10-07");
  expect(invitedFrom(day, [])).toBe("2025-10-07");
  expect(invitedFrom(day, [28])).toBe(addDays(day, -FURTHEST_DAYS));
});

test("the 7-day reminder has its turn for 6 days, then the 1-day one until the meeting's day", () => {
  expect(reminderOn(on("2025-10-20"), day, [7, 1])).toBeNull();
  expect(reminderOn(on("2025-10-21"), day, [7, 1])).toEqual({ daysBefore: 7, since: "2025-10-21" });
  expect(reminderOn(on("2025-10-26"), day, [7, 1])?.daysBefore).toBe(7);
  expect(reminderOn(on("2025-10-27"), day, [7, 1])).toEqual({ daysBefore: 1, since: "2025-10-27" });
  expect(reminderOn(day, day, [7, 1])?.daysBefore).toBe(1);
  expect(reminderOn(on("2025-10-29"), day, [7, 1])).toBeNull();
  expect(reminderOn(day, day, [])).toBeNull();
});

test("over the days before a meeting each reminder has its turn once, in order, none before its day", () => {
  const lists = fc.uniqueArray(fc.integer({ min: 0, max: 28 }), { maxLength: 4 });
  fc.assert(
    fc.property(lists, (list) => {
      const remindDays = list.toSorted((one, other) => other - one);
      const turns = Array.from({ length: FURTHEST_DAYS + 1 }, (_, index) => {
        const today = addDays(day, index - FURTHEST_DAYS);
        const reminder = reminderOn(today, day, remindDays);
        if (reminder !== null) {
          expect(daysBetween(today, day)).toBeLessThanOrEqual(reminder.daysBefore);
          expect(invitedFrom(day, remindDays) < reminder.since).toBe(true);
        }
        return reminder?.daysBefore;
      });
      const seen = turns.filter((turn, index) => turn !== undefined && turn !== turns[index - 1]);
      expect(seen).toEqual(remindDays);
    }),
  );
});

test("a meeting moved by 1 day has another key for the same reminder", () => {
  const reminder = { daysBefore: 7, since: day };
  const at = (text: string) => reminderKey({ id: "m", startsAt: wallTime(text) }, reminder);
  expect(at("2025-10-28T18:00")).not.toBe(at("2025-10-29T18:00"));
  expect(at("2025-10-28T18:00")).toBe(at("2025-10-28T19:00"));
});

test("thanks are said on the 3 days after a meeting, never on its own day", () => {
  expect(thankedDays(day)).toEqual({ from: "2025-10-25", until: "2025-10-27" });
});
