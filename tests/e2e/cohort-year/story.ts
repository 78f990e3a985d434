/** Who and what the year of a cohort is about, and the days on which it happens. */
import { formatDate, formatDay, formatWeekday } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/languages.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";

/** The portal's clock when the year begins: nine in the morning. */
export const BEGINS = "2025-09-01";

export const COHORT = "Demo Cohort Brockwell";

/** Days of the story, by what happens on them. */
export const DAYS = {
  first: calendarDate("2025-09-16"),
  invited: calendarDate("2025-09-02"),
  reminded: calendarDate("2025-09-09"),
  /** In the autumn half-term, and the Tuesday a week later. */
  halfTerm: calendarDate("2025-10-28"),
  second: calendarDate("2025-11-04"),
  /** In the summer half-term, and the Tuesday a week earlier. */
  whitsun: calendarDate("2026-05-26"),
  beforeWhitsun: calendarDate("2026-05-19"),
  summer: calendarDate("2026-08-18"),
  /** Changed once they stand in calendars. */
  moved: calendarDate("2025-12-09"),
  movedTo: calendarDate("2025-12-10"),
  christmas: calendarDate("2025-12-25"),
  cancelled: calendarDate("2026-03-03"),
} as const;

/** Every six weeks from 16 September 2025 until a year later. */
export const PROPOSED = [
  ...["2025-09-16", "2025-10-28", "2025-12-09", "2026-01-20", "2026-03-03"],
  ...["2026-04-14", "2026-05-26", "2026-07-07", "2026-08-18"],
].map(calendarDate);

export const CLASHES = [DAYS.halfTerm, DAYS.whitsun, DAYS.summer];

export type Parent = Readonly<{ fullName: string; address: string; language: Language }>;

/** Three parents: two of the page's language, the third of the other one. */
export function parentsOf(language: Language): { stays: Parent; leaves: Parent; waits: Parent } {
  const other = language === "en" ? "es" : "en";
  return {
    stays: { fullName: "Amara Demo Bello", address: "amara@example.org", language },
    leaves: { fullName: "Bilal Demo Chaudhry", address: "bilal@example.org", language },
    waits: { fullName: "Celia Demo Ñahui Peña", address: "celia@example.org", language: other },
  };
}

type Format = (language: Language, date: CalendarDate) => string;

/** With the plain spaces that a test compares. */
function plain(format: Format): Format {
  return (language, date) => format(language, date).replaceAll("\u00a0", " ");
}

/** "Tuesday 4 November 2025", "4 November 2025", "4 November". */
export const weekday = plain(formatWeekday);
export const plainDate = plain(formatDate);
export const plainDay = plain(formatDay);
