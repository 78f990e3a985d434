/**
 * The day that a meeting avoids: where the rhythm would have had it, had that day not been closed.
 *
 * The rhythm is counted from the meeting before, and from the first one: after a move the dates go
 * on as before it. A day that nothing closes was moved for another reason, which is not told here.
 */
import { addDays, daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import { closuresOf, type Closure } from "./day-closures.ts";
import type { SchoolCalendar } from "./school-holidays.ts";

export type AvoidedDay = Readonly<{ date: CalendarDate; closures: readonly Closure[] }>;

/** `earlier` are the days of the meetings before, in order; the cadence is in weeks. */
export function avoidedDay(
  day: CalendarDate,
  earlier: readonly CalendarDate[],
  { everyWeeks, calendar }: { everyWeeks: number; calendar: SchoolCalendar },
): AvoidedDay | null {
  const cadence = everyWeeks * 7;
  const [first, last] = [earlier[0], earlier.at(-1)];
  if (first === undefined || last === undefined) return null;
  const turns = Math.max(1, Math.round(daysBetween(first, day) / cadence));
  for (const date of [addDays(last, cadence), addDays(first, turns * cadence)]) {
    // Further away than half a turn, it would have been another meeting.
    if (date === day || Math.abs(daysBetween(date, day)) * 2 > cadence) continue;
    const { closures } = closuresOf(date, calendar);
    if (closures.length > 0) return { date, closures };
  }
  return null;
}
