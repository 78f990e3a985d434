/**
 * Which meetings a member has missed in a row, up to the latest one that was held.
 *
 * A miss is "absent", or no mark at all in a register that somebody kept and whose day has passed:
 * a leader who taps only those who came has said who did not. A register that nobody kept says
 * nothing, and neither does today's while it is being taken. Who is excused has sent word, so it is
 * no miss; it does not end the row either, because nobody has seen them yet: absent, excused,
 * absent are 2. Only attending ends a row. No source decides the last two; both choices make sure
 * that nobody is quietly lost.
 */
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { heldSince, isAttended, type AttendedMeeting } from "./attendance.ts";

type Period = { since: CalendarDate; today: CalendarDate };

/**
 * The meetings missed in that row, the first first; none for who came to the latest held meeting.
 * `since` is the day the place was given.
 */
export function missesInARow<Meeting extends AttendedMeeting>(
  meetings: readonly Meeting[],
  { since, today }: Period,
): Meeting[] {
  const held = heldSince(meetings, { since, today });
  const latestFirst = held.toSorted((one, other) => (one.on < other.on ? 1 : -1));
  const came = latestFirst.findIndex(({ mark }) => isAttended(mark));
  const row = came === -1 ? latestFirst : latestFirst.slice(0, came);
  const missed = row.filter((meeting) => isMissed(meeting, today)).reverse();
  assert(missed.length <= held.length, "no more missed than held");
  return missed;
}

function isMissed({ mark, isKept, on }: AttendedMeeting, today: CalendarDate): boolean {
  return mark === null ? isKept && on < today : mark === "absent";
}
