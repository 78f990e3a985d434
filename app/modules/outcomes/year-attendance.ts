/**
 * How regularly parents came to the meetings of a school year. The rate is rule 19 of product.md
 * over everybody: meetings attended ÷ meetings held while the parent had a place, cancelled ones
 * excluded, and those whose register nobody took (attendance.ts).
 */
import { grouped } from "#app/shared/grouped.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { LEAST_PEOPLE } from "./figure-bounds.ts";
import type { Scope } from "./outcome-scope.ts";
import type { HeldMeeting, YearRows } from "./year-rows.ts";

/** Whole per cent; null where it is about fewer than 5 people, or nothing was held. */
export type Percent = number | null;

export type TrendPoint = Readonly<{
  /** The cohort's first meeting of the school year is 1. */
  number: number;
  /** The day, where one cohort is meant. */
  on: CalendarDate | null;
  cohorts: number;
  rate: Percent;
}>;

/** How many parents had a place on the day of each meeting. */
export function expectedAt({ places, meetings }: YearRows): Map<Id, number> {
  const groups = grouped(places, ({ cohortId }) => cohortId);
  return new Map(
    meetings.map(({ id, cohortId, on }) => {
      const there = (groups.get(cohortId) ?? []).filter(
        ({ since, until }) => since <= on && (until === null || until >= on),
      );
      return [id, there.reduce((people, { count }) => people + count, 0)];
    }),
  );
}

export type Expected = ReadonlyMap<Id, number>;

function totals(meetings: readonly HeldMeeting[], expected: Expected) {
  return {
    attended: meetings.reduce((sum, { attended }) => sum + attended, 0),
    places: meetings.reduce((sum, { id }) => sum + (expected.get(id) ?? 0), 0),
  };
}

export function rateOf(meetings: readonly HeldMeeting[], expected: Expected): Percent {
  const taken = meetings.filter(({ isTaken }) => isTaken);
  const { attended, places } = totals(taken, expected);
  // Of one meeting these are people; of several, people who are counted at each.
  if (attended < LEAST_PEOPLE || places < LEAST_PEOPLE) return null;
  return Math.round((attended / places) * 100);
}

export function trendOf(
  meetings: readonly HeldMeeting[],
  { kind }: Scope,
  rate: (held: readonly HeldMeeting[]) => Percent,
): TrendPoint[] {
  const byNumber: HeldMeeting[][] = [];
  const seen = new Map<Id, number>();
  for (const meeting of meetings) {
    const before = seen.get(meeting.cohortId) ?? 0;
    seen.set(meeting.cohortId, before + 1);
    (byNumber[before] ??= []).push(meeting);
  }
  return byNumber.map((held, before) => ({
    number: before + 1,
    on: kind === "cohort" ? (held[0]?.on ?? null) : null,
    cohorts: held.length,
    rate: rate(held),
  }));
}
