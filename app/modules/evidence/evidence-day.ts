/** The day that a piece of evidence bears: none, or one that has begun. */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export type DayRefusal = "evidence-in-future";

export function checkDay(
  on: CalendarDate | null,
  today: CalendarDate,
): Verdict<undefined, DayRefusal> {
  return on !== null && on > today ? refuse("evidence-in-future", { todayOn: today }) : accept();
}
