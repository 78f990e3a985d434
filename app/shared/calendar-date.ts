/**
 * Days of the calendar, without time and without zone, as text `YYYY-MM-DD` from 1900 to 2200.
 *
 * Arithmetic runs on whole day numbers, so no machine's time zone can move a date; text order is
 * date order. A `CalendarDate` is always a day that exists.
 */
import { assert } from "./assert.ts";
import { remembered } from "./remembered.ts";

declare const kind: unique symbol;

export type CalendarDate = string & { readonly [kind]: "calendar date" };

type Civil = { year: number; month: number; day: number };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const SHAPE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; the month from 1. */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
}

/** Whether a year is one that the portal reckons with: 1900 to 2200. */
export function isKnownYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isReal({ year, month, day }: Civil): boolean {
  return isKnownYear(year) && day >= 1 && day <= lengthOfMonth(year, month);
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

function read(text: string): Civil {
  return {
    year: digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3),
    month: digit(text, 5) * 10 + digit(text, 6),
    day: digit(text, 8) * 10 + digit(text, 9),
  };
}

function write(year: number, month: number, day: number): CalendarDate {
  assert(isKnownYear(year), "a calendar date lies between 1900 and 2200");
  return `${String(year)}-${TWO_DIGITS[month] ?? ""}-${TWO_DIGITS[day] ?? ""}` as CalendarDate;
}

/** Days since 1 March of the year 0: with February last, leap days fall at the end of a year. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = read(date);
  const shifted = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((shifted * 153 + 2) / 5) + day - 1;
}

function fromDayNumber(number: number): CalendarDate {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const leapDaysBefore = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearOfEra * 365 - leapDaysBefore;
  const shifted = Math.floor((dayOfYear * 5 + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((shifted * 153 + 2) / 5) + 1;
  return write(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

/** The date that a text in exactly the shape `YYYY-MM-DD` names, or null. */
export function parseCalendarDate(text: string): CalendarDate | null {
  return SHAPE.test(text) && isReal(read(text)) ? (text as CalendarDate) : null;
}

/** A date that the code itself wrote; a text that is none is a broken promise. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  assert(date !== null, `${JSON.stringify(text)} is a calendar date`);
  return date;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day `months` later or earlier, or the last day of a month that is too short. Counted
 * from an anchor each time, a series recovers: 31 January, 28 February, 31 March.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = read(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return write(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth)));
}

/** The anniversary; of 29 February it is 28 February in other years. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** The day on which a person reaches an age; who was born on 29 February does so on the 28th. */
export function birthday(bornOn: CalendarDate, age: number): CalendarDate {
  return addYears(bornOn, age);
}

export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = read(date);
  return write(year, month, lengthOfMonth(year, month));
}

export function compareDates(first: CalendarDate, second: CalendarDate): -1 | 0 | 1 {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  return date < other;
}

export function isAfter(date: CalendarDate, other: CalendarDate): boolean {
  return date > other;
}

export function minDate(first: CalendarDate, second: CalendarDate): CalendarDate {
  return first < second ? first : second;
}

export function maxDate(first: CalendarDate, second: CalendarDate): CalendarDate {
  return first > second ? first : second;
}

/** Whole days from one date to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function dayOfWeek(date: CalendarDate): number {
  // 1 March of the year 0 is a Wednesday.
  return ((dayNumber(date) + 2) % 7) + 1;
}

const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

const HOUR_IN_MILLISECONDS = 3_600_000;

/** The date on the calendar in London at that moment: "today" wherever the portal says it. */
export function todayInLondon(now: Date): CalendarDate {
  return dateOfHour(Math.floor(now.getTime() / HOUR_IN_MILLISECONDS));
}

/** London is whole hours from universal time, so an hour of that lies within one date. */
const dateOfHour = remembered((hour: number) => {
  const start = new Date(hour * HOUR_IN_MILLISECONDS);
  const [day = "", month = "", year = ""] = LONDON.format(start).split("/");
  return calendarDate(`${year}-${month}-${day}`);
});

/** The numbers of a date: the month from 1, the year in full. */
export function toParts(date: CalendarDate): { day: number; month: number; year: number } {
  return read(date);
}
