/** Meetings missed in a row: what is a miss, and what ends the row. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { MARKS, type AttendedMeeting, type Mark } from "./attendance.ts";
import { missesInARow } from "./missed-in-a-row.ts";

const TODAY = calendarDate("2026-03-01");
const period = { since: calendarDate("2025-01-01"), today: TODAY };

/** Meetings six weeks apart, the last one yesterday; oldest first. */
function marked(...marks: (Mark | null)[]): AttendedMeeting[] {
  return marks.map((mark, index) => ({
    on: addDays(TODAY, -1 - 42 * (marks.length - 1 - index)),
    ...{ isCancelled: false, isKept: true, mark },
  }));
}

/** How many. */
const missedInARow = (...given: Parameters<typeof missesInARow>) => missesInARow(...given).length;

const row = (...marks: (Mark | null)[]) => missedInARow(marked(...marks), period);

test("2 absences after coming are 2; coming late or online ends the row", () => {
  expect(row("present", "absent", "absent")).toBe(2);
  expect(row("absent", "absent", "late")).toBe(0);
  expect(row("absent", "online", "absent")).toBe(1);
  expect(row()).toBe(0);
});

test("excused is no miss and ends no row: absent, excused, absent are 2", () => {
  expect(row("absent", "excused", "absent")).toBe(2);
  expect(row("excused", "excused", "excused")).toBe(0);
});

test("no mark in a kept register is a miss; in one that nobody kept, or of today, it is none", () => {
  expect(row("present", null, null)).toBe(2);
  const unkept = marked("present", null, null).map((one) => ({ ...one, isKept: false }));
  expect(missedInARow(unkept, period)).toBe(0);
  const today = { ...marked(null)[0]!, on: TODAY };
  expect(missedInARow([...marked("absent"), today], period)).toBe(1);
  expect(missedInARow([...marked("absent"), { ...today, mark: "absent" }], period)).toBe(2);
});

test("meetings before the place was given and cancelled ones are no misses", () => {
  const meetings = marked("absent", "absent", "absent");
  expect(missedInARow(meetings, { ...period, since: meetings[1]!.on })).toBe(2);
  const [first, ...rest] = meetings;
  expect(missedInARow([...rest, { ...first!, isCancelled: true }], period)).toBe(2);
});

test("one more absence adds 1, one more attendance makes 0, in whatever order they are given", () => {
  const mark = fc.option(fc.constantFrom(...MARKS));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const before = row(...marks);
      expect(row(...marks, "absent")).toBe(before + 1);
      expect(row(...marks, "excused")).toBe(before);
      expect(row(...marks, "present")).toBe(0);
      expect(missedInARow(marked(...marks).toReversed(), period)).toBe(before);
    }),
  );
});
