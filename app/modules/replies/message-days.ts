/**
 * When a meeting's messages go out: the invitation 14 days before the first reminder, each reminder
 * its days before the meeting, thanks on the morning after. A key names each message, so that it
 * exists once whatever is restarted; a reminder's key holds the day, so that a moved meeting is
 * reminded of anew.
 */
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

const INVITED_EARLIER_DAYS = 14;
/** Where a cohort has no reminders, its invitations go out as if the first came a week before. */
const FIRST_DAYS_WITHOUT_REMINDER = 7;
/** A register may be finished a little later: so long are thanks still said. */
const DAYS_OF_THANKS = 3;

/** The furthest day of a meeting that may be written about today: 28 days, and 14 more. */
export const FURTHEST_DAYS = 28 + INVITED_EARLIER_DAYS;

/** From this day on people are invited; who gets a place later is invited at once. */
export function invitedFrom(day: CalendarDate, remindDays: readonly number[]): CalendarDate {
  const [first = FIRST_DAYS_WITHOUT_REMINDER] = remindDays;
  return addDays(day, -(first + INVITED_EARLIER_DAYS));
}

export type Reminder = { daysBefore: number; since: CalendarDate };

/** The reminder whose turn it is: the latest that has come due. One that was missed is left out. */
export function reminderOn(
  today: CalendarDate,
  day: CalendarDate,
  remindDays: readonly number[],
): Reminder | null {
  if (today > day) return null;
  const due = remindDays
    .map((daysBefore) => ({ daysBefore, since: addDays(day, -daysBefore) }))
    .filter(({ since }) => since <= today);
  return due.at(-1) ?? null;
}

/** The first and the last day of meetings that people are thanked for today. */
export function thankedDays(today: CalendarDate): { from: CalendarDate; until: CalendarDate } {
  return { from: addDays(today, -DAYS_OF_THANKS), until: addDays(today, -1) };
}

/** Beginnings of keys; the person's id ends each. */
export function invitationKey(meetingId: Id): string {
  return `invited:${meetingId}:`;
}

export function reminderKey(
  meeting: Pick<Meeting, "id" | "startsAt">,
  { daysBefore }: Reminder,
): string {
  return `reminded:${meeting.id}:${dayOf(meeting)}:${String(daysBefore)}:`;
}

export function thanksKey(meetingId: Id): string {
  return `thanked:${meetingId}:`;
}
