/**
 * What a change of meetings does to families' days: which move, which of the new days are closed,
 * and which gaps become short or long. Whoever changes them has read it before it is done.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { closuresOf, type Closure } from "./day-closures.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import { gapWarnings, type GapWarning } from "./rhythm-warnings.ts";
import type { SchoolCalendar } from "./school-holidays.ts";

export type ChangeEffects = Readonly<{
  /** How many meetings change. */
  count: number;
  /** Each meeting that gets another day: from which, to which, and what closes that. */
  moves: readonly Readonly<{
    from: CalendarDate;
    to: CalendarDate;
    closures: readonly Closure[];
  }>[];
  /** Gaps that were not there before. */
  gaps: readonly GapWarning[];
  /** What somebody agrees to; where other days come of it they are asked anew. */
  key: string;
}>;

/** `changed` are those of the meetings that change, as they are to be. */
export function effectsOf(
  meetings: readonly Meeting[],
  changed: readonly Meeting[],
  calendar: SchoolCalendar,
): ChangeEffects {
  const after = new Map(changed.map((meeting) => [meeting.id, meeting]));
  const moves = meetings.flatMap((meeting) => {
    const to = dayOf(after.get(meeting.id) ?? meeting);
    const from = dayOf(meeting);
    return from === to ? [] : [{ from, to, closures: closuresOf(to, calendar).closures }];
  });
  const known = new Set(gapsOf(meetings).map(gapKey));
  const planned = meetings.map((meeting) => after.get(meeting.id) ?? meeting);
  return {
    ...{ count: changed.length, moves },
    gaps: gapsOf(planned).filter((gap) => !known.has(gapKey(gap))),
    key: [changed.length, ...moves.map(({ to }) => to)].join(" "),
  };
}

/** A change of one meeting to a free day, in rhythm, needs no second look. */
export function needLook({ count, moves, gaps }: ChangeEffects): boolean {
  return count > 1 || gaps.length > 0 || moves.some(({ closures }) => closures.length > 0);
}

function gapsOf(meetings: readonly Meeting[]): GapWarning[] {
  const days = meetings.filter((meeting) => !isCancelled(meeting)).map(dayOf);
  return gapWarnings(days.toSorted().map((date, index) => ({ number: index + 1, date })));
}

/** The meetings keep their order, so that their numbers tell which two a gap lies between. */
function gapKey({ weeks, from, to }: GapWarning): string {
  return [weeks, from.number, to.number].join(" ");
}
