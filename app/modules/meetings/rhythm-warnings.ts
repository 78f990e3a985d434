/**
 * Warnings about a whole plan of meetings: what its dates do to families over the year.
 *
 * A warning never stops a plan; it says what an organiser should have seen before agreeing. What
 * is not known about holidays is a warning too, once for each school year and each year.
 */
import { daysBetween, maxDate, minDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { closuresOf, type NotKnown } from "./day-closures.ts";
import type { PlannedMeeting } from "./meeting-rhythm.ts";
import { schoolYearsBetween, termsOf, type SchoolCalendar, type Term } from "./school-holidays.ts";

/** The gaps that pass without a word: from four weeks to eight, both included. */
export const SHORTEST_GAP_WEEKS = 4;
export const LONGEST_GAP_WEEKS = 8;

type Gap = Readonly<{ weeks: number; from: PlannedMeeting; to: PlannedMeeting }>;

export type GapWarning = Gap & Readonly<{ kind: "gap-short" | "gap-long" }>;

export type RhythmWarning =
  | GapWarning
  | (Term & Readonly<{ kind: "term-without-meeting" }>)
  | Readonly<{ kind: "in-the-past"; count: number; of: number; lastPastOn: CalendarDate }>
  | NotKnown;

/** The days that the plan is for: terms beyond them are not its concern. */
export type PlannedSpan = Readonly<{ firstOn: CalendarDate; untilOn: CalendarDate }>;

/** Gaps of under 4 and of over 8 weeks, in order. */
export function gapWarnings(meetings: readonly PlannedMeeting[]): GapWarning[] {
  return meetings.flatMap((to, index): GapWarning[] => {
    const from = meetings[index - 1];
    if (from === undefined) return [];
    const weeks = daysBetween(from.date, to.date) / 7;
    if (weeks < SHORTEST_GAP_WEEKS) return [{ kind: "gap-short", weeks, from, to }];
    return weeks > LONGEST_GAP_WEEKS ? [{ kind: "gap-long", weeks, from, to }] : [];
  });
}

/** A term concerns the plan when the plan covers all of it, or more of it than the longest gap. */
function isConcerned(term: Term, { firstOn, untilOn }: PlannedSpan): boolean {
  if (firstOn <= term.firstOn && term.lastOn <= untilOn) return true;
  const days = daysBetween(maxDate(term.firstOn, firstOn), minDate(term.lastOn, untilOn)) + 1;
  return days > LONGEST_GAP_WEEKS * 7;
}

function termWarnings(
  meetings: readonly PlannedMeeting[],
  span: PlannedSpan,
  calendar: SchoolCalendar,
): RhythmWarning[] {
  return schoolYearsBetween(span.firstOn, span.untilOn)
    .flatMap((schoolYear) => termsOf(schoolYear, calendar))
    .filter((term) => isConcerned(term, span))
    .filter(
      ({ firstOn, lastOn }) => !meetings.some(({ date }) => firstOn <= date && date <= lastOn),
    )
    .map((term) => ({ kind: "term-without-meeting" as const, ...term }));
}

function pastWarnings(meetings: readonly PlannedMeeting[], today: CalendarDate): RhythmWarning[] {
  const past = meetings.filter(({ date }) => date < today);
  const last = past.at(-1);
  if (last === undefined) return [];
  const count = past.length;
  return [{ kind: "in-the-past", count, of: meetings.length, lastPastOn: last.date }];
}

function notKnownWarnings(
  meetings: readonly PlannedMeeting[],
  calendar: SchoolCalendar,
): RhythmWarning[] {
  const once = new Map<string, NotKnown>();
  for (const { date } of meetings) {
    for (const gap of closuresOf(date, calendar).notKnown) {
      once.set(gap.kind === "bank-holidays-not-known" ? String(gap.year) : gap.schoolYear, gap);
    }
  }
  return [...once.values()];
}

/** Every warning: what lies in the past, what is not known, gaps in order, terms in order. */
export function warnAbout(
  meetings: readonly PlannedMeeting[],
  span: PlannedSpan,
  calendar: SchoolCalendar,
  today: CalendarDate,
): RhythmWarning[] {
  return [
    ...pastWarnings(meetings, today),
    ...notKnownWarnings(meetings, calendar),
    ...gapWarnings(meetings),
    ...termWarnings(meetings, span, calendar),
  ];
}

/** A plan that reaches into the past is made for the record only, once somebody has said so. */
export function needsConfirmation(warnings: readonly RhythmWarning[]): boolean {
  return warnings.some(({ kind }) => kind === "in-the-past");
}
