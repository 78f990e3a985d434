/**
 * The name of a bank holiday in England: a word that the locale files translate.
 *
 * Which days are bank holidays is listed in app/shared and never computed; only the name of a
 * listed day is read off its place in the year. One-off holidays are named one by one.
 * Source of names and substitute days: https://www.gov.uk/bank-holidays.
 */
import { assert } from "#app/shared/assert.ts";
import { BANK_HOLIDAYS, FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR } from "#app/shared/bank-holidays.ts";
import { dayOfWeek, toParts, type CalendarDate } from "#app/shared/calendar-date.ts";

export type BankHolidayName =
  | "new-years-day"
  | "good-friday"
  | "easter-monday"
  | "early-may"
  | "spring"
  | "summer"
  | "christmas-day"
  | "boxing-day"
  | "platinum-jubilee"
  | "state-funeral"
  | "coronation";

/** `isSubstitute`: the holiday itself fell on a weekend, and this day is given for it. */
export type BankHoliday = Readonly<{ name: BankHolidayName; isSubstitute: boolean }>;

const ONE_OFF: Readonly<Record<string, BankHolidayName>> = {
  "2022-06-02": "spring",
  "2022-06-03": "platinum-jubilee",
  "2022-09-19": "state-funeral",
  "2023-05-08": "coronation",
};

const FRIDAY = 5;

function springName(date: CalendarDate): BankHolidayName {
  if (toParts(date).month === 5) return toParts(date).day <= 8 ? "early-may" : "spring";
  return dayOfWeek(date) === FRIDAY ? "good-friday" : "easter-monday";
}

function nameOf(date: CalendarDate): BankHoliday {
  const oneOff = ONE_OFF[date];
  if (oneOff !== undefined) return { name: oneOff, isSubstitute: false };

  const { day, month } = toParts(date);
  if (month === 1) return { name: "new-years-day", isSubstitute: day > 1 };
  if (month <= 5) return { name: springName(date), isSubstitute: false };
  if (month === 8) return { name: "summer", isSubstitute: false };
  assert(month === 12 && day >= 25 && day <= 28, `the bank holiday ${date} has a name`);
  // 27 December stands for Christmas Day even after a Boxing Day on Monday the 26th.
  const name = day === 25 || day === 27 ? "christmas-day" : "boxing-day";
  return { name, isSubstitute: day > 26 };
}

/** False beyond the list (2019 to 2028): there a day is unknown, not free. */
export function areBankHolidaysKnown(date: CalendarDate): boolean {
  const { year } = toParts(date);
  return year >= FIRST_KNOWN_YEAR && year <= LAST_KNOWN_YEAR;
}

/** The bank holiday of a day in a known year, or null; an unknown year is a broken promise. */
export function bankHolidayOf(date: CalendarDate): BankHoliday | null {
  assert(areBankHolidaysKnown(date), `the bank holidays around ${date} are known`);
  return BANK_HOLIDAYS.has(date) ? nameOf(date) : null;
}
