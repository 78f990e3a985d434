/**
 * When a demonstration begins, where it does not begin today: a day, or a wall time in London
 * (`2025-09-01T09:00`). A day alone begins at nine in the morning.
 *
 * Its invented past is some fifteen months long and needs bank holidays that are known.
 */
import { addDays, parseCalendarDate } from "#app/shared/calendar-date.ts";
import { instantInLondon, parseTimeOfDay } from "#app/shared/london-time.ts";
import { findCollectionDate } from "#app/shared/working-days.ts";

const DAYS_OF_PAST = 500;

/** The moment, or null where the text names none that a demonstration can begin at. */
export function readStartingMoment(text: string): Date | null {
  const [, dayText = "", , timeText = "09:00"] = /^(\S{10})(T(\d\d:\d\d))?$/.exec(text) ?? [];
  const day = parseCalendarDate(dayText);
  const time = parseTimeOfDay(timeText);
  if (day === null || time === null) return null;
  const isKnown = [day, addDays(day, -DAYS_OF_PAST)].every((date) => findCollectionDate(date).ok);
  return isKnown ? instantInLondon(day, time) : null;
}
