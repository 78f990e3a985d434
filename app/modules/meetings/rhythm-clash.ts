/**
 * Clashes of planned meetings with holidays, and what may be chosen for each.
 *
 * Every choice tells the whole of its effect before it is made: what the new day clashes with,
 * whether another meeting stands there, and how long the weeks before and after it become.
 */
import { addDays, dayOfWeek, daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import { closuresOf, type DayClosures } from "./day-closures.ts";
import { orderRefusal, type OrderReason, type PlannedMeeting } from "./meeting-rhythm.ts";
import type { SchoolCalendar } from "./school-holidays.ts";

export type ChoiceKind = "week-earlier" | "week-later" | "other-day" | "keep";

export type Choice = DayClosures &
  Readonly<{
    kind: ChoiceKind;
    date: CalendarDate;
    /** 1 for Monday to 7 for Sunday. */
    weekday: number;
    /** The number of the other meeting that stands on this day already. */
    takenBy: number | null;
    /** Why `applyChoices` would refuse this day as the plan stands, or null. */
    refusal: OrderReason | null;
    /** Weeks, in sevenths, from the meeting before and to the meeting after; null at the ends. */
    weeksBefore: number | null;
    weeksAfter: number | null;
  }>;

export type Clash = PlannedMeeting & DayClosures & Readonly<{ choices: readonly Choice[] }>;

const MONDAY_TO_SUNDAY = [1, 2, 3, 4, 5, 6, 7];

function offeredDays(date: CalendarDate): { kind: ChoiceKind; date: CalendarDate }[] {
  const today = dayOfWeek(date);
  return [
    { kind: "week-earlier", date: addDays(date, -7) },
    { kind: "week-later", date: addDays(date, 7) },
    ...MONDAY_TO_SUNDAY.filter((weekday) => weekday !== today).map((weekday) => ({
      kind: "other-day" as const,
      date: addDays(date, weekday - today),
    })),
    { kind: "keep", date },
  ];
}

/**
 * The nine choices of a meeting, in this order: a week earlier, a week later, the six other days
 * of its week from Monday to Sunday, keep. Counted against the plan as it stands.
 */
export function choicesFor(
  meeting: PlannedMeeting,
  meetings: readonly PlannedMeeting[],
  calendar: SchoolCalendar,
): Choice[] {
  const before = meetings[meeting.number - 2]?.date;
  const after = meetings[meeting.number]?.date;
  return offeredDays(meeting.date).map(({ kind, date }) => {
    const taken = meetings.find((other) => other.date === date && other.number !== meeting.number);
    return {
      kind,
      date,
      weekday: dayOfWeek(date),
      ...closuresOf(date, calendar),
      takenBy: taken?.number ?? null,
      refusal: orderRefusal(before, date) ?? orderRefusal(date, after),
      weeksBefore: before === undefined ? null : daysBetween(before, date) / 7,
      weeksAfter: after === undefined ? null : daysBetween(date, after) / 7,
    };
  });
}

/** The meetings that fall on a closed day, in order, each with what closes it and its choices. */
export function findClashes(
  meetings: readonly PlannedMeeting[],
  calendar: SchoolCalendar,
): Clash[] {
  return meetings.flatMap((meeting) => {
    const closed = closuresOf(meeting.date, calendar);
    if (closed.closures.length === 0) return [];
    return [{ ...meeting, ...closed, choices: choicesFor(meeting, meetings, calendar) }];
  });
}
