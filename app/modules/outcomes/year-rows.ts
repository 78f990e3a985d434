/**
 * What is read of a school year before anything is hidden: cohorts, places, meetings; no names of
 * parents.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import type { Stage } from "#app/modules/cohorts/membership.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Scope } from "./outcome-scope.ts";

export type CountedCohort = Readonly<{ id: Id; name: string; borough: Borough }>;

/** So many parents of a cohort who had a place in the same days, with the same stage. */
export type PlaceGroup = Readonly<{
  cohortId: Id;
  stage: Stage;
  language: Language;
  since: CalendarDate;
  until: CalendarDate | null;
  /** A place that somebody had before the one that they have, or had last. */
  isEarlier: boolean;
  count: number;
}>;

/** A meeting that was held, with how many of those who had a place attended. */
export type HeldMeeting = Readonly<{
  id: Id;
  cohortId: Id;
  on: CalendarDate;
  attended: number;
  /** Whether its register holds any mark. */
  isTaken: boolean;
}>;

export type YearRows = Readonly<{
  cohorts: readonly CountedCohort[];
  places: readonly PlaceGroup[];
  /** In the order of time. */
  meetings: readonly HeldMeeting[];
  /** How many parents attended a meeting at least, by cohort. */
  came: ReadonlyMap<Id, number>;
}>;

/** The cohorts that a choice means. */
export function cohortsIn(cohorts: readonly CountedCohort[], scope: Scope): CountedCohort[] {
  return cohorts.filter(({ id, borough }) => {
    if (scope.kind === "borough") return borough === scope.borough;
    return scope.kind === "all" || id === scope.cohortId;
  });
}
