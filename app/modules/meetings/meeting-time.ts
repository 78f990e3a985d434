/**
 * When a meeting begins and ends: wall time in London, the same on the clock all year round.
 *
 * A `WallTime` is text `YYYY-MM-DDTHH:MM` that happens exactly once in London: never in the hour
 * that spring leaves out, never in the hour that autumn has twice.
 */
import { Temporal } from "temporal-polyfill";
import { assert } from "#app/shared/assert.ts";
import {
  calendarDate,
  dayOfWeek,
  parseCalendarDate,
  toParts,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { instantInLondon, parseTimeOfDay } from "#app/shared/london-time.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

declare const kind: unique symbol;

export type WallTime = string & { readonly [kind]: "wall time in London" };

export type MeetingTime = Readonly<{ startsAt: WallTime; endsAt: WallTime }>;

type TimeReason = "time-not-real" | "time-skipped" | "time-twice" | "meeting-ends-before-it-begins";

/** A text behind every wall time of that day, and before those of the next one. */
export function dayEnd(day: CalendarDate): string {
  return `${day}U`;
}

const SUNDAY = 7;
const SHAPE = /^([0-9-]{10})T([0-9]{2}:[0-9]{2})$/;

/** The last Sundays of March and October: since 1996 the only days with an odd hour in London. */
function changesClocks(date: CalendarDate): boolean {
  const { day, month } = toParts(date);
  return (month === 3 || month === 10) && day >= 25 && dayOfWeek(date) === SUNDAY;
}

/** How often a time happens in London on a day from 1996 on: never, once or twice. */
function occurrences(date: CalendarDate, time: { hour: number; minute: number }): 0 | 1 | 2 {
  if (!changesClocks(date)) return 1;
  const wall = Temporal.PlainDateTime.from({ ...toParts(date), ...time });
  const earlier = wall.toZonedDateTime("Europe/London", { disambiguation: "earlier" });
  const later = wall.toZonedDateTime("Europe/London", { disambiguation: "later" });
  if (earlier.equals(later)) return 1;
  return earlier.toPlainDateTime().equals(wall) ? 2 : 0;
}

function readTime(
  date: CalendarDate,
  text: string,
  box: "start" | "end",
): Verdict<WallTime, TimeReason> {
  const time = parseTimeOfDay(text);
  if (time === null) return refuse("time-not-real", { box });
  const clock = [time.hour, time.minute].map((part) => String(part).padStart(2, "0")).join(":");
  switch (occurrences(date, time)) {
    case 0:
      return refuse("time-skipped", { box, date, time: clock });
    case 2:
      return refuse("time-twice", { box, date, time: clock });
    case 1:
      return accept(`${date}T${clock}` as WallTime);
  }
}

/**
 * The wall times of a meeting on one day, from times of day as typed ("18:00", "9:30"). Refusals
 * name the box at fault in `details.box`; an end that is not after its start is refused.
 */
export function readMeetingTime(
  date: CalendarDate,
  startText: string,
  endText: string,
): Verdict<MeetingTime, TimeReason> {
  const start = readTime(date, startText, "start");
  if (!start.ok) return start;
  const end = readTime(date, endText, "end");
  if (!end.ok) return end;
  if (end.value <= start.value) return refuse("meeting-ends-before-it-begins", { box: "end" });
  return accept({ startsAt: start.value, endsAt: end.value });
}

function partsOf(text: string) {
  const [, date = "", clock = ""] = SHAPE.exec(text) ?? [];
  return { date: parseCalendarDate(date), time: parseTimeOfDay(clock) };
}

/** A wall time that was checked before it was stored; any other text is a broken promise. */
export function wallTime(text: string): WallTime {
  const { date, time } = partsOf(text);
  assert(date !== null && time !== null, `${JSON.stringify(text)} is a wall time`);
  assert(occurrences(date, time) === 1, `${text} happens once in London`);
  return text as WallTime;
}

/** The moment of a wall time. */
export function instantOf(wall: WallTime): Date {
  const { time } = partsOf(wall);
  assert(time !== null, "a wall time has a time of day");
  return instantInLondon(calendarDate(wall.slice(0, 10)), time);
}
