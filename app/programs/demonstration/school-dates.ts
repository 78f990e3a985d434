/**
 * Invented school holidays of any school year, shaped like those of London's boroughs: three
 * half-terms, two weeks at Christmas and at Easter, and the summer. Each begins on a Monday.
 */
import {
  addDays,
  calendarDate,
  dayOfWeek,
  toParts,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { LAST_KNOWN_YEAR } from "#app/shared/bank-holidays.ts";
import { bankHolidayOf } from "#app/modules/meetings/bank-holiday-name.ts";

export type SchoolBreak = Readonly<{ firstOn: CalendarDate; lastOn: CalendarDate }>;

const WEEK = 4;
const FORTNIGHT = 11;

/** The school year that begins in September of that year; none where its Easter is not known. */
export function schoolBreaks(year: number): SchoolBreak[] {
  const next = year + 1;
  if (next > LAST_KNOWN_YEAR) return [];
  return [
    breakFrom(mondayFrom(`${String(year)}-10-24`), WEEK),
    breakFrom(mondayFrom(`${String(year)}-12-18`), FORTNIGHT),
    breakFrom(mondayFrom(`${String(next)}-02-13`), WEEK),
    breakFrom(addDays(goodFriday(next), -WEEK), FORTNIGHT),
    breakFrom(mondayFrom(`${String(next)}-05-25`), WEEK),
    { firstOn: mondayFrom(`${String(next)}-07-21`), lastOn: calendarDate(`${String(next)}-08-31`) },
  ];
}

/** The years in which the school years of these days begin. */
export function schoolYearsOf(from: CalendarDate, until: CalendarDate): number[] {
  const startOf = (date: CalendarDate) => {
    const { year, month } = toParts(date);
    return month >= 9 ? year : year - 1;
  };
  const [first, last] = [startOf(from), startOf(until)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function breakFrom(firstOn: CalendarDate, days: number): SchoolBreak {
  return { firstOn, lastOn: addDays(firstOn, days) };
}

function mondayFrom(text: string): CalendarDate {
  const date = calendarDate(text);
  return addDays(date, (8 - dayOfWeek(date)) % 7);
}

function goodFriday(year: number): CalendarDate {
  let date = calendarDate(`${String(year)}-03-20`);
  while (bankHolidayOf(date)?.name !== "good-friday") date = addDays(date, 1);
  return date;
}
