/** Marks and rates: what counts as attended, which meetings count, and for whom. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import {
  attendanceRate,
  fullerMark,
  heldSince,
  isAttended,
  isMark,
  MARKS,
  type RatedMeeting,
} from "./attendance.ts";

const TODAY = calendarDate("2026-03-01");
const period = { since: calendarDate("2025-09-16"), today: TODAY };

function met(on: string, rest: Partial<RatedMeeting> = {}): RatedMeeting {
  return { on: calendarDate(on), isCancelled: false, isTaken: true, mark: null, ...rest };
}

const meeting = fc
  .record({
    day: fc.integer({ min: -200, max: 60 }),
    isCancelled: fc.boolean(),
    isTaken: fc.boolean(),
    mark: fc.option(fc.constantFrom(...MARKS)),
  })
  .map(({ day, ...rest }) => ({ on: addDays(TODAY, day), ...rest }));

test("3 of the 5 marks are attendance: present, late, online", () => {
  expect(MARKS.filter(isAttended)).toEqual(["present", "late", "online"]);
  expect([isAttended(null), isMark("late"), isMark("here"), isMark("")]).toEqual([
    ...[false, true, false, false],
  ]);
});

test("3 attended of 4 held: a cancelled one, one before joining and one to come stay out", () => {
  const meetings = [
    met("2025-09-15", { mark: "present" }),
    met("2025-09-16", { mark: "present" }),
    met("2025-10-28", { mark: "late" }),
    met("2025-12-09", { mark: "present", isCancelled: true }),
    met("2026-01-20", { mark: "online" }),
    met("2026-02-28", { mark: "excused" }),
    met("2026-03-01"),
    met("2026-04-14", { isTaken: false }),
  ];
  expect(attendanceRate(meetings, period)).toEqual({ attended: 3, held: 4 });
});

test("today's meeting counts for who has a mark; a past one without it is 0 of 1 where the register was taken, else nothing", () => {
  const today = met("2026-03-01");
  expect(attendanceRate([today], period)).toBeNull();
  expect(attendanceRate([{ ...today, mark: "present" }], period)).toEqual({
    ...{ attended: 1, held: 1 },
  });
  const past = met("2026-02-01");
  expect(attendanceRate([past], period)).toEqual({ attended: 0, held: 1 });
  expect(attendanceRate([{ ...past, isTaken: false }], period)).toBeNull();
});

test("a rate lies between 0 and all held; a cancelled meeting never changes it", () => {
  fc.assert(
    fc.property(fc.array(meeting), meeting, (meetings, other) => {
      const rate = attendanceRate(meetings, period);
      const cancelled = { ...other, isCancelled: true };
      expect(attendanceRate([...meetings, cancelled], period)).toEqual(rate);
      const taken = heldSince(meetings, period).filter(({ isTaken }) => isTaken);
      expect(rate?.held ?? 0).toBe(taken.length);
      if (rate !== null) {
        expect(rate.attended).toBeGreaterThanOrEqual(0);
        expect(rate.attended).toBeLessThanOrEqual(rate.held);
      }
    }),
  );
});

test("of 2 marks the fuller stays, whichever comes first; attended beats not attended", () => {
  const mark = fc.constantFrom(...MARKS);
  fc.assert(
    fc.property(mark, mark, (one, other) => {
      const fuller = fullerMark(one, other);
      expect(fuller).toBe(fullerMark(other, one));
      expect(isAttended(fuller)).toBe(isAttended(one) || isAttended(other));
    }),
  );
  expect(fullerMark("absent", "late")).toBe("late");
});
