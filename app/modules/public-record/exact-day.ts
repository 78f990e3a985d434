/**
 * A day of the record with how exactly the sources say it: the day itself, only its month or year,
 * or no later than that day, on which a source reports it. Nothing else of the day is ever shown.
 */
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";

export const EXACTNESS = ["day", "month", "year", "by"] as const;
export type Exactness = (typeof EXACTNESS)[number];

export type ExactDay = Readonly<{ on: CalendarDate; exact: Exactness }>;

/** From columns; a word that is none counts as the day itself. */
export function exactDay(on: string, exact: string): ExactDay {
  return { on: calendarDate(on), exact: EXACTNESS.find((known) => known === exact) ?? "day" };
}

/** As much of it as is known, as structured data writes it: "2018", "2017-12", "2018-10-04". */
export function knownPart({ on, exact }: ExactDay): string {
  if (exact === "year") return on.slice(0, 4);
  return exact === "month" ? on.slice(0, 7) : on;
}
