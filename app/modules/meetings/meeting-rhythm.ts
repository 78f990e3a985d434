/**
 * The rhythm of a cohort: the days of its meetings, every so many weeks, and changes to them.
 *
 * Meetings are numbered from 1 in the order of their days, no two on one day. A change keeps
 * number and order of every meeting; one that would not is refused, never put right in silence.
 */
import { assert } from "#app/shared/assert.ts";
import { addDays, daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse, type Refused, type Verdict } from "#app/shared/verdict.ts";

export const LEAST_WEEKS = 1;
export const MOST_WEEKS = 26;

/** Two years with a leap day: a plan is made for a year, at most for the next one too. */
const LONGEST_PLAN_DAYS = 731;

export type Rhythm = Readonly<{
  firstOn: CalendarDate;
  /** From one meeting to the next: a whole number from 1 to 26. */
  everyWeeks: number;
  /** The last day on which a meeting may fall. */
  untilOn: CalendarDate;
}>;

export type PlannedMeeting = Readonly<{ number: number; date: CalendarDate }>;

type RhythmReason = "cadence-out-of-range" | "rhythm-ends-before-it-begins" | "rhythm-too-long";

/** The days of a rhythm, each counted from the first. */
export function proposeMeetings(rhythm: Rhythm): Verdict<PlannedMeeting[], RhythmReason> {
  const { firstOn, everyWeeks, untilOn } = rhythm;
  if (!Number.isInteger(everyWeeks) || everyWeeks < LEAST_WEEKS || everyWeeks > MOST_WEEKS) {
    return refuse("cadence-out-of-range", { least: LEAST_WEEKS, most: MOST_WEEKS });
  }
  const days = daysBetween(firstOn, untilOn);
  if (days < 0) return refuse("rhythm-ends-before-it-begins");
  if (days > LONGEST_PLAN_DAYS) return refuse("rhythm-too-long", { years: 2 });

  const step = everyWeeks * 7;
  const meetings = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => ({
    number: index + 1,
    date: addDays(firstOn, index * step),
  }));
  assertOrdered(meetings);
  const last = meetings.at(-1);
  assert(last !== undefined && last.date <= untilOn, "a rhythm ends by its last day");
  assert(daysBetween(last.date, untilOn) < step, "a rhythm leaves out no meeting");
  return accept(meetings);
}

function assertOrdered(meetings: readonly PlannedMeeting[]): void {
  for (const [index, { number, date }] of meetings.entries()) {
    const before = meetings[index - 1];
    assert(number === index + 1, "meetings are numbered from 1 without a gap");
    assert(before === undefined || before.date < date, "meetings follow one another by day");
  }
}

export type OrderReason = "meeting-on-that-day" | "meeting-passes-neighbour";

/** Why two neighbours could not stand on these days in this order, or null where they can. */
export function orderRefusal(
  before: CalendarDate | undefined,
  after: CalendarDate | undefined,
): OrderReason | null {
  if (before === undefined || after === undefined || before < after) return null;
  return before === after ? "meeting-on-that-day" : "meeting-passes-neighbour";
}

/**
 * The meetings with the chosen days in the place of their own; the others stay. All choices are
 * taken together, so that neighbours may move the same way. A refusal names the two numbers and
 * days that would meet or cross.
 */
export function applyChoices(
  meetings: readonly PlannedMeeting[],
  choices: ReadonlyMap<number, CalendarDate>,
): Verdict<PlannedMeeting[], OrderReason | "meeting-not-planned"> {
  assertOrdered(meetings);
  for (const number of choices.keys()) {
    if (meetings[number - 1] === undefined) return refuse("meeting-not-planned", { number });
  }
  const chosen = meetings.map(({ number, date }) => ({
    number,
    date: choices.get(number) ?? date,
  }));
  const refused = firstDisorder(chosen);
  if (refused !== null) return refused;

  assertOrdered(chosen);
  assert(chosen.length === meetings.length, "choices lose and double no meeting");
  return accept(chosen);
}

function firstDisorder(meetings: readonly PlannedMeeting[]): Refused<OrderReason> | null {
  for (const [index, after] of meetings.entries()) {
    const before = meetings[index - 1];
    const reason = orderRefusal(before?.date, after.date);
    if (before === undefined || reason === null) continue;
    const details = { number: before.number, date: before.date };
    return refuse(reason, { ...details, otherNumber: after.number, otherDate: after.date });
  }
  return null;
}
