/**
 * When something was won, as exactly as its sources say: a day, a month or a year. It is stored as
 * the first day of what is known.
 */
import { formatDate } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/languages.ts";
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import { fromParts } from "#app/shared/date-boxes.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import type { WonOnExact } from "./win.ts";

export type WonOn = Readonly<{ wonOn: CalendarDate; wonOnExact: WonOnExact }>;

type Boxes = Readonly<{ day: string; month: string; year: string }>;

/** Reads three boxes, of which the day, or the day and the month, may be left empty. */
export function readWonOn({ day, month, year }: Boxes): Verdict<WonOn> {
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

/** The boxes as they were filled in. */
export function wonOnBoxes({ wonOn, wonOnExact }: WonOn): Boxes {
  const { day, month, year } = toParts(wonOn);
  return {
    day: wonOnExact === "day" ? String(day) : "",
    month: wonOnExact === "year" ? "" : String(month),
    year: String(year),
  };
}

/** "16 June 2022", "June 2022" or "2022". */
export function wonOnWords(language: Language, { wonOn, wonOnExact }: WonOn): string {
  if (wonOnExact === "year") return String(toParts(wonOn).year);
  const words = formatDate(language, wonOn);
  // A month is stored as its first day.
  return wonOnExact === "day" ? words : words.replace(/^1\s(?:de\s)?/u, "");
}
