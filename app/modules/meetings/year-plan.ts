/**
 * The plan of a cohort's year: the days of its rhythm beside the meetings that stand already.
 *
 * A day of the rhythm that has its meeting (on it, or moved by at most a week) is there and is
 * never proposed again. Every other day is new; one that is closed waits for a choice.
 */
import { assert } from "#app/shared/assert.ts";
import { daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import {
  applyChoices,
  proposeMeetings,
  type OrderReason,
  type PlannedMeeting,
  type Rhythm,
} from "./meeting-rhythm.ts";
import { findClashes, type Choice, type Clash } from "./rhythm-clash.ts";
import { warnAbout, type RhythmWarning } from "./rhythm-warnings.ts";
import type { SchoolCalendar } from "./school-holidays.ts";

/** A meeting of the plan: there already, or to be created. */
export type PlanLine = PlannedMeeting & Readonly<{ isThere: boolean }>;

export type YearPlan = Readonly<{
  rhythm: Rhythm;
  /** Meetings that stand and new ones, numbered together in the order of their days. */
  lines: readonly PlanLine[];
  /** Of new days only. */
  clashes: readonly Clash[];
  warnings: readonly RhythmWarning[];
}>;

type Known = Readonly<{
  meetings: readonly Pick<Meeting, "startsAt" | "cancelledAt">[];
  calendar: SchoolCalendar;
  today: CalendarDate;
}>;

type Proposed = ReturnType<typeof proposeMeetings>;
export type RhythmReason = Extract<Proposed, { ok: false }>["reason"];

/** The plan as the rhythm proposes it, before any choice. */
export function planYear(rhythm: Rhythm, known: Known): Verdict<YearPlan, RhythmReason> {
  const proposed = proposeMeetings(rhythm);
  if (!proposed.ok) return proposed;

  const taken = known.meetings.map((meeting) => dayOf(meeting));
  const fresh = proposed.value
    .map(({ date }) => date)
    .filter((date) => !taken.some((day) => isServed(date, day, rhythm.everyWeeks)));
  const lines = lined(fresh, known.meetings);
  const isFresh = (number: number) => lines[number - 1]?.isThere === false;
  const clashes = findClashes(lines, known.calendar).filter(({ number }) => isFresh(number));
  return accept({ rhythm, lines, clashes, warnings: warningsOf(rhythm, lines, known) });
}

/** Whether a meeting on `day` is the one that the rhythm wants on `date`. */
function isServed(date: CalendarDate, day: CalendarDate, everyWeeks: number): boolean {
  const reach = Math.min(7, Math.floor((everyWeeks * 7 - 1) / 2));
  return Math.abs(daysBetween(date, day)) <= reach;
}

function lined(fresh: readonly CalendarDate[], meetings: Known["meetings"]): PlanLine[] {
  const there = meetings
    .filter((meeting) => !isCancelled(meeting))
    .map((meeting) => dayOf(meeting));
  const days = [
    ...[...new Set(there)].map((date) => ({ date, isThere: true })),
    ...fresh.map((date) => ({ date, isThere: false })),
  ].sort((one, other) => (one.date < other.date ? -1 : 1));
  return days.map((day, index) => ({ number: index + 1, ...day }));
}

/** About what is new: its own days, and the gaps and terms that it leaves in the whole. */
function warningsOf(
  { firstOn, untilOn }: Rhythm,
  lines: readonly PlanLine[],
  { calendar, today }: Known,
): RhythmWarning[] {
  const span = { firstOn, untilOn };
  const isNew = ({ number }: PlannedMeeting) => lines[number - 1]?.isThere === false;
  const fresh = warnAbout(lines.filter(isNew), span, calendar, today);
  const whole = warnAbout(lines, span, calendar, today);
  return [
    ...fresh.filter(({ kind }) => kind === "in-the-past" || kind.endsWith("-not-known")),
    ...whole.filter((warning) => {
      if (warning.kind === "term-without-meeting") return true;
      return "from" in warning && (isNew(warning.from) || isNew(warning.to));
    }),
  ];
}

/** The choices that are open for a clash: those that meet and pass no other meeting. */
export function openChoices({ choices }: Clash): Choice[] {
  return choices.filter(({ refusal, takenBy }) => refusal === null && takenBy === null);
}

export type ChosenPlan = Readonly<{
  /** The days on which meetings are to be created, in order. */
  days: readonly CalendarDate[];
  lines: readonly PlanLine[];
  warnings: readonly RhythmWarning[];
}>;

/** What somebody chose: for the day that clashes, the day on which the meeting is to be. */
export type Chosen = ReadonlyMap<CalendarDate, CalendarDate>;

type ChoiceReason = "clash-not-decided" | "changed-meanwhile" | OrderReason;

/** The plan with a choice for every clash. A choice that is not offered was made from an old page. */
export function choosePlan(
  plan: YearPlan,
  chosen: Chosen,
  known: Known,
): Verdict<ChosenPlan, ChoiceReason> {
  const byNumber = new Map<number, CalendarDate>();
  for (const clash of plan.clashes) {
    const day = chosen.get(clash.date);
    if (day === undefined) return refuse("clash-not-decided", { clashOn: clash.date });
    if (!clash.choices.some(({ date }) => date === day)) return refuse("changed-meanwhile");
    byNumber.set(clash.number, day);
  }
  const applied = applyChoices(plan.lines, byNumber);
  if (!applied.ok) {
    const { reason, details = {} } = applied;
    assert(reason !== "meeting-not-planned", "a clash is one of the planned meetings");
    return refuse(reason, { oneOn: details["date"] ?? "", otherOn: details["otherDate"] ?? "" });
  }
  const lines = applied.value.map((meeting) => ({
    ...meeting,
    isThere: plan.lines[meeting.number - 1]?.isThere === true,
  }));
  const days = lines.filter(({ isThere }) => !isThere).map(({ date }) => date);
  return accept({ days, lines, warnings: warningsOf(plan.rhythm, lines, known) });
}

/** One word for a warning, the same while it says the same: to know which were on a page. */
export function warningWord(warning: RhythmWarning): string {
  switch (warning.kind) {
    case "gap-short":
    case "gap-long":
      return `${warning.kind}:${warning.from.date}:${warning.to.date}`;
    case "term-without-meeting":
      return `${warning.kind}:${warning.firstOn}`;
    case "in-the-past":
      return `${warning.kind}:${String(warning.count)}`;
    case "school-holidays-not-known":
      return `${warning.kind}:${warning.schoolYear}`;
    case "bank-holidays-not-known":
      return `${warning.kind}:${String(warning.year)}`;
  }
}
