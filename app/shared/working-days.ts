/**
 * Working days in England and Wales, and the day on which an instalment is collected.
 *
 * A due date never moves; its collection date is the same day or the next working day. A date
 * beyond the known bank holidays has no answer: it is refused, never guessed.
 */
import { assert } from "./assert.ts";
import { BANK_HOLIDAYS, FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR } from "./bank-holidays.ts";
import { addDays, dayOfWeek, type CalendarDate } from "./calendar-date.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

const SATURDAY = 6;

const FIRST_KNOWN_DAY = `${String(FIRST_KNOWN_YEAR)}-01-01`;
const LAST_KNOWN_DAY = `${String(LAST_KNOWN_YEAR)}-12-31`;

function isKnown(date: CalendarDate): boolean {
  return date >= FIRST_KNOWN_DAY && date <= LAST_KNOWN_DAY;
}

function isWeekend(date: CalendarDate): boolean {
  return dayOfWeek(date) >= SATURDAY;
}

/** The collection date, or a refusal where the calendar is not known (Saturday 30 December 2028). */
export function findCollectionDate(
  dueOn: CalendarDate,
): Verdict<CalendarDate, "calendar-not-known"> {
  let date = dueOn;
  while (isKnown(date)) {
    if (!isWeekend(date) && !BANK_HOLIDAYS.has(date)) return accept(date);
    date = addDays(date, 1);
  }
  return refuse("calendar-not-known", {
    firstKnownYear: FIRST_KNOWN_YEAR,
    lastKnownYear: LAST_KNOWN_YEAR,
  });
}

/** The collection date of a due date that was agreed, and so was known to the calendar. */
export function collectionDate(dueOn: CalendarDate): CalendarDate {
  const found = findCollectionDate(dueOn);
  assert(found.ok, `the working days around ${dueOn} are known`);
  return found.value;
}

export type CollectionReason = "weekend" | "bank-holiday" | "weekend-and-bank-holiday";

/** Why it is collected on a later day than it falls due, or null where it is due on a working day. */
export function collectionReason(dueOn: CalendarDate): CollectionReason | null {
  const days: CalendarDate[] = [];
  const end = collectionDate(dueOn);
  for (let date = dueOn; date < end; date = addDays(date, 1)) days.push(date);
  if (days.length === 0) return null;
  const overWeekend = days.some(isWeekend);
  const overHoliday = days.some((date) => BANK_HOLIDAYS.has(date));
  if (overWeekend && overHoliday) return "weekend-and-bank-holiday";
  return overWeekend ? "weekend" : "bank-holiday";
}
