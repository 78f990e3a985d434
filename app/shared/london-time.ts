/** A wall time in London as an instant: what a person types when setting the demonstration's clock. */
import { Temporal } from "temporal-polyfill";
import { toParts, type CalendarDate } from "./calendar-date.ts";

/** A time of day such as "09:30", or null where the text is none. */
export function parseTimeOfDay(text: string): { hour: number; minute: number } | null {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  return hour === undefined || minute === undefined
    ? null
    : { hour: Number(hour), minute: Number(minute) };
}

/** In the spring gap the time moves on an hour; of the autumn's two, the first is meant. */
export function instantInLondon(
  date: CalendarDate,
  { hour, minute }: { hour: number; minute: number },
): Date {
  const wall = Temporal.PlainDateTime.from({ ...toParts(date), hour, minute });
  return new Date(wall.toZonedDateTime("Europe/London").epochMilliseconds);
}

/** What London's clock shows at that instant. */
export function clockInLondon(instant: Date): { hour: number; minute: number } {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime());
  const { hour, minute } = at.toZonedDateTimeISO("Europe/London");
  return { hour, minute };
}
