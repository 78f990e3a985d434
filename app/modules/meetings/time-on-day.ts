/** The wall times of a meeting on a day; a refusal says the day in words that a page can show. */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { refuse, type Verdict } from "#app/shared/verdict.ts";
import { readMeetingTime, type MeetingTime } from "./meeting-time.ts";

type Answer = ReturnType<typeof readMeetingTime>;
export type TimeReason = Extract<Answer, { ok: false }>["reason"];

export function timeOnDay(
  date: CalendarDate,
  { start, end }: { start: string; end: string },
): Verdict<MeetingTime, TimeReason> {
  const verdict = readMeetingTime(date, start, end);
  if (verdict.ok) return verdict;
  return refuse(verdict.reason, { ...verdict.details, meetingOn: date });
}
