/**
 * Who came to a meeting: the marks of its register, and the rate that follows from them.
 *
 * Rate = attended ÷ meetings held since joining, cancelled ones excluded (product.md, rule 19). A
 * meeting is held once its day has passed; on its day it counts for who has a mark. In a register
 * that was taken, a member without a mark counts as not attended: the rule divides by meetings, not
 * by marks. A meeting whose register nobody took says of nobody whether they came: it is in no rate,
 * here and in the figures of a year (year-attendance.ts), and is told apart.
 */
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";

/** From the fullest attendance to none. */
export const MARKS = ["present", "late", "online", "excused", "absent"] as const;
export type Mark = (typeof MARKS)[number];

const ATTENDED: readonly Mark[] = ["present", "late", "online"];

export function isMark(text: string): text is Mark {
  return (MARKS as readonly string[]).includes(text);
}

/** Whether who has that mark was there, in the room or online. */
export function isAttended(mark: Mark | null): boolean {
  return mark !== null && ATTENDED.includes(mark);
}

/** Of two marks for one person, the one that attended more fully. */
export function fullerMark(one: Mark, other: Mark): Mark {
  return MARKS.indexOf(one) <= MARKS.indexOf(other) ? one : other;
}

/** A meeting of a member's cohort, with the member's own mark. */
export type AttendedMeeting = Readonly<{
  on: CalendarDate;
  isCancelled: boolean;
  /** Whether a leader wrote anything into its register. */
  isKept: boolean;
  mark: Mark | null;
}>;

type Period = {
  /** The day in London on which the place was given. */
  since: CalendarDate;
  today: CalendarDate;
};

/** The meetings that count for a member: held, on or after the day the place was given. */
export function heldSince<Meeting extends Omit<AttendedMeeting, "isKept">>(
  meetings: readonly Meeting[],
  { since, today }: Period,
): Meeting[] {
  return meetings.filter(({ on, isCancelled, mark }) => {
    return !isCancelled && on >= since && (on < today || (on === today && mark !== null));
  });
}

export type Rate = Readonly<{ attended: number; held: number }>;

export type RatedMeeting = Omit<AttendedMeeting, "isKept"> &
  Readonly<{
    /** Whether its register holds any mark, a leader's or one made at the door. */
    isTaken: boolean;
  }>;

/** As two whole numbers, "3 of 4"; null where no register was taken since the place was given. */
export function attendanceRate(meetings: readonly RatedMeeting[], period: Period): Rate | null {
  const held = heldSince(meetings, period).filter(({ isTaken }) => isTaken);
  if (held.length === 0) return null;
  const attended = held.filter(({ mark }) => isAttended(mark)).length;
  assert(attended <= held.length, "nobody attends more meetings than were held");
  return { attended, held: held.length };
}
