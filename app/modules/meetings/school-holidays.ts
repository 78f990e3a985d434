/**
 * A borough's school holidays: rows that an organiser keeps, by school year, with their source.
 *
 * A school year runs from 1 September to 31 August. A borough and school year without a row is
 * not known: nothing is said about its days, least of all that they are free.
 */
import {
  addDays,
  calendarDate,
  dayOfWeek,
  daysBetween,
  parseCalendarDate,
  toParts,
  type CalendarDate,
} from "#app/shared/calendar-date.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { BANK_HOLIDAYS } from "#app/shared/bank-holidays.ts";

/** First and last day belong to the holiday; the name is what the organiser wrote, if anything. */
export type SchoolHoliday = Readonly<{
  borough: string;
  /** Such as "2025-26". */
  schoolYear: string;
  name: string | null;
  firstOn: CalendarDate;
  lastOn: CalendarDate;
  source: string;
}>;

/** The rows of one borough, in order of their first day, and the school years that have any. */
export type SchoolCalendar = Readonly<{
  borough: string;
  holidays: readonly SchoolHoliday[];
  knownYears: ReadonlySet<string>;
}>;

export type SchoolHolidayKind =
  "half-term" | "christmas-holiday" | "easter-holiday" | "summer-holiday" | "school-holiday";

type Stretch = Readonly<{ firstOn: CalendarDate; lastOn: CalendarDate }>;

export type Term = Stretch & Readonly<{ schoolYear: string }>;

/** A holiday of at most nine days, a week with both its weekends, interrupts a term only. */
const LONGEST_HALF_TERM_DAYS = 9;
const SEPTEMBER = 9;
const SATURDAY = 6;

function schoolYearFrom(year: number): string {
  return `${String(year)}-${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The school year of a day: 31 August 2026 still belongs to "2025-26", 1 September to "2026-27". */
export function schoolYearOf(date: CalendarDate): string {
  const { month, year } = toParts(date);
  return schoolYearFrom(month >= SEPTEMBER ? year : year - 1);
}

/** First and last day of a school year, or null where the text is none ("2025-27", "2025"). */
export function schoolYearSpan(schoolYear: string): Stretch | null {
  const [, start = ""] = /^([0-9]{4})-[0-9]{2}$/.exec(schoolYear) ?? [];
  const firstOn = parseCalendarDate(`${start}-09-01`);
  const lastOn = parseCalendarDate(`${String(Number(start) + 1)}-08-31`);
  if (firstOn === null || lastOn === null) return null;
  return schoolYear === schoolYearFrom(Number(start)) ? { firstOn, lastOn } : null;
}

type HolidayReason =
  "school-year-not-real" | "holiday-ends-before-it-begins" | "holiday-outside-school-year";

/**
 * Whether a row may be kept: it begins in its school year and ends by the end of the September
 * after it, for a summer holiday that reaches into the next year.
 */
export function checkSchoolHoliday(row: SchoolHoliday): Verdict<SchoolHoliday, HolidayReason> {
  const { schoolYear, firstOn, lastOn } = row;
  const span = schoolYearSpan(schoolYear);
  if (span === null) return refuse("school-year-not-real");
  if (lastOn < firstOn) return refuse("holiday-ends-before-it-begins");
  if (schoolYearOf(firstOn) !== schoolYear || lastOn > addDays(span.lastOn, 30)) {
    return refuse("holiday-outside-school-year", { schoolYear });
  }
  return accept(row);
}

/** The calendar of one borough; rows of other boroughs are left out. */
export function schoolCalendar(borough: string, rows: readonly SchoolHoliday[]): SchoolCalendar {
  const holidays = rows
    .filter((row) => row.borough === borough)
    .sort((one, other) => daysBetween(other.firstOn, one.firstOn));
  return { borough, holidays, knownYears: new Set(holidays.map(({ schoolYear }) => schoolYear)) };
}

/** The rows that a day falls into: usually none or one. */
export function schoolHolidaysOn(date: CalendarDate, { holidays }: SchoolCalendar) {
  return holidays.filter(({ firstOn, lastOn }) => firstOn <= date && date <= lastOn);
}

/** What a holiday is, told by its length and season: rows need not be named. */
export function kindOfHoliday({ firstOn, lastOn }: Stretch): SchoolHolidayKind {
  if (daysBetween(firstOn, lastOn) < LONGEST_HALF_TERM_DAYS) return "half-term";
  const { month } = toParts(addDays(firstOn, Math.floor(daysBetween(firstOn, lastOn) / 2)));
  if (month === 12 || month === 1) return "christmas-holiday";
  if (month === 3 || month === 4) return "easter-holiday";
  return month === 7 || month === 8 ? "summer-holiday" : "school-holiday";
}

/** True where no school day lies between: only a weekend or a bank holiday parts the two days. */
function adjoin(lastOn: CalendarDate, firstOn: CalendarDate): boolean {
  for (let day = addDays(lastOn, 1); day < firstOn; day = addDays(day, 1)) {
    if (dayOfWeek(day) < SATURDAY && !BANK_HOLIDAYS.has(day)) return false;
  }
  return true;
}

/** Rows that adjoin or overlap are one holiday, whoever wrote them in two. */
function joined(holidays: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { firstOn, lastOn } of holidays) {
    const before = stretches.at(-1);
    if (before === undefined || !adjoin(before.lastOn, firstOn)) {
      stretches.push({ firstOn, lastOn });
    } else if (lastOn > before.lastOn) {
      stretches[stretches.length - 1] = { firstOn: before.firstOn, lastOn };
    }
  }
  return stretches;
}

/**
 * The terms of a school year, in order: its stretches between holidays of more than nine days.
 * Half-terms do not part a term. Where no row is known there is no answer, and the list is empty.
 */
export function termsOf(schoolYear: string, calendar: SchoolCalendar): Term[] {
  const span = schoolYearSpan(schoolYear);
  if (span === null || !calendar.knownYears.has(schoolYear)) return [];

  const parting = joined(calendar.holidays).filter(
    ({ firstOn, lastOn }) =>
      daysBetween(firstOn, lastOn) >= LONGEST_HALF_TERM_DAYS &&
      lastOn >= span.firstOn &&
      firstOn <= span.lastOn,
  );
  const starts = [span.firstOn, ...parting.map(({ lastOn }) => addDays(lastOn, 1))];
  const ends = [...parting.map(({ firstOn }) => addDays(firstOn, -1)), span.lastOn];
  return starts.flatMap((firstOn, index) => {
    const lastOn = ends[index] ?? span.lastOn;
    // A stretch without a school day, such as the Monday after a summer holiday, is no term.
    const isTerm = lastOn >= firstOn && !adjoin(addDays(firstOn, -1), addDays(lastOn, 1));
    return isTerm ? [{ schoolYear, firstOn, lastOn }] : [];
  });
}

/** The school years that a span of days touches, in order. */
export function schoolYearsBetween(firstOn: CalendarDate, lastOn: CalendarDate): string[] {
  const firstYear = Number(schoolYearOf(firstOn).slice(0, 4));
  const lastYear = Number(schoolYearOf(lastOn).slice(0, 4));
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) =>
    schoolYearOf(calendarDate(`${String(firstYear + index)}-09-01`)),
  );
}
