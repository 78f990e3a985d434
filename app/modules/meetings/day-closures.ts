/**
 * What closes a day to a meeting: England's bank holidays and the borough's school holidays.
 *
 * What is not known is said beside what is: an answer without closures is a free day only when
 * it has no gaps in its knowledge either.
 */
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import { areBankHolidaysKnown, bankHolidayOf, type BankHolidayName } from "./bank-holiday-name.ts";
import {
  kindOfHoliday,
  schoolHolidaysOn,
  schoolYearOf,
  type SchoolCalendar,
  type SchoolHolidayKind,
} from "./school-holidays.ts";

export type Closure =
  | Readonly<{ kind: "bank-holiday"; name: BankHolidayName; isSubstitute: boolean }>
  | Readonly<{
      kind: SchoolHolidayKind;
      /** What the organiser called the row, in the language they wrote it in. */
      name: string | null;
      firstOn: CalendarDate;
      lastOn: CalendarDate;
      source: string;
    }>;

/** No rows are known for that borough's school year; no bank holidays for that year. */
export type NotKnown =
  | Readonly<{ kind: "school-holidays-not-known"; borough: string; schoolYear: string }>
  | Readonly<{ kind: "bank-holidays-not-known"; year: number }>;

export type DayClosures = Readonly<{
  closures: readonly Closure[];
  notKnown: readonly NotKnown[];
}>;

/** Everything that closes the day, bank holiday first, and everything that could not be told. */
export function closuresOf(date: CalendarDate, calendar: SchoolCalendar): DayClosures {
  const closures: Closure[] = [];
  const notKnown: NotKnown[] = [];

  if (areBankHolidaysKnown(date)) {
    const holiday = bankHolidayOf(date);
    if (holiday !== null) closures.push({ kind: "bank-holiday", ...holiday });
  } else {
    notKnown.push({ kind: "bank-holidays-not-known", year: toParts(date).year });
  }

  for (const holiday of schoolHolidaysOn(date, calendar)) {
    const { name, firstOn, lastOn, source } = holiday;
    closures.push({ kind: kindOfHoliday(holiday), name, firstOn, lastOn, source });
  }
  const schoolYear = schoolYearOf(date);
  if (!calendar.knownYears.has(schoolYear)) {
    notKnown.push({ kind: "school-holidays-not-known", borough: calendar.borough, schoolYear });
  }
  return { closures, notKnown };
}
