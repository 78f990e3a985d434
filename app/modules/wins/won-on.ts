/**
 * When something was won, as exactly as its sources say: a day, a month, a year, or only that it was
 * won by then. It is stored as the first day of what is known; of "by then" as the last. Nothing was
 * won on a day that is still to come.
 */
import {
  addMonths,
  endOfMonth,
  isAfter,
  toParts,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { fromParts } from "#app/shared/date-boxes.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { WonOnExact } from "./win.ts";

export type WonOn = Readonly<{ wonOn: CalendarDate; wonOnExact: WonOnExact }>;

type Boxes = Readonly<{ day: string; month: string; year: string }>;

/**
 * Reads three boxes, of which the day, or the day and the month, may be left empty. "By March 2024"
 * is by the last day of that month; in March 2024 it is by today.
 */
export function readWonOn(
  { isBy = false, ...boxes }: Boxes & { isBy?: boolean },
  today: CalendarDate,
): Verdict<WonOn> {
  const read = readKnown(boxes);
  if (!read.ok) return read;
  const { wonOn, wonOnExact } = read.value;
  if (isAfter(wonOn, today)) return refuse("won-in-future");
  if (!isBy) return read;
  const last = LAST[wonOnExact](wonOn);
  return accept({ wonOn: isAfter(last, today) ? today : last, wonOnExact: "by" });
}

/** The last day of what is known, from its first. */
const LAST = {
  day: (first) => first,
  month: endOfMonth,
  year: (first) => endOfMonth(addMonths(first, 11)),
  by: (first) => first,
} as const satisfies Record<WonOnExact, (first: CalendarDate) => CalendarDate>;

function readKnown({ day, month, year }: Boxes): Verdict<WonOn> {
  const isEmpty = (text: string) => text.trim() === "";
  const exact = !isEmpty(day) ? "day" : !isEmpty(month) ? "month" : "year";
  const read =
    exact === "year" && isEmpty(year)
      ? fromParts(day, month, year)
      : fromParts(
          exact === "day" ? day : "1",
          // A day without its month is a date with a hole in it.
          exact === "year" ? "1" : month,
          year,
        );
  return read.ok ? accept({ wonOn: read.value, wonOnExact: exact }) : read;
}

/** The boxes as they were filled in; of "by then" with the whole day. */
export function wonOnBoxes({ wonOn, wonOnExact }: WonOn): Boxes {
  const { day, month, year } = toParts(wonOn);
  return {
    day: wonOnExact === "day" || wonOnExact === "by" ? String(day) : "",
    month: wonOnExact === "year" ? "" : String(month),
    year: String(year),
  };
}
