/**
 * The figures of a school year: of all cohorts, of each borough and of each cohort, every one of
 * them through small-numbers.ts together, so that no choice of page shows what another hides.
 */
import { grouped } from "#app/shared/grouped.ts";
import type { Scope } from "./outcome-scope.ts";
import { hideSmallNumbers, type Figure } from "./small-numbers.ts";
import { expectedAt, rateOf, trendOf, type Percent, type TrendPoint } from "./year-attendance.ts";
import {
  countsOf,
  figureKey,
  LANGUAGES_WRITTEN,
  STANDINGS,
  sumsOf,
  type Counted,
} from "./year-counts.ts";
import { cohortsIn, type HeldMeeting, type YearRows } from "./year-rows.ts";

export type PlaceFigures = Readonly<Record<Exclude<Counted, "came">, Figure>>;

export type Outcome = PlaceFigures & Readonly<{ held: number; rate: Percent }>;

export type YearFigures = Readonly<{
  of: (scope: Scope) => Outcome;
  trend: (scope: Scope) => TrendPoint[];
}>;

const SHOWN = ["places", ...STANDINGS, ...LANGUAGES_WRITTEN] as const;

export function yearFigures(rows: YearRows): YearFigures {
  // Where nobody has a place, nothing is hidden behind the cohort: all may know that it is empty.
  const placed = new Set(rows.places.map(({ cohortId }) => cohortId));
  const cohorts = rows.cohorts.filter(({ id }) => placed.has(id));
  const figures = hideSmallNumbers(countsOf({ ...rows, cohorts }), sumsOf(cohorts));
  const figure = (scope: Scope, counted: Counted) =>
    figures.get(figureKey(scope, counted)) ?? "fewer";

  const expected = expectedAt(rows);
  const meetingsOf = meetingsByScope(rows);
  const isRated = (scope: Scope) =>
    (["came", "places"] as const).every((counted) => typeof figure(scope, counted) === "number");
  return {
    of: (scope) => {
      const meetings = meetingsOf(scope);
      return {
        ...(Object.fromEntries(
          SHOWN.map((counted) => [counted, figure(scope, counted)]),
        ) as PlaceFigures),
        held: meetings.length,
        rate: isRated(scope) ? rateOf(meetings, expected) : null,
      };
    },
    trend: (scope) =>
      trendOf(meetingsOf(scope), scope, (meetings) =>
        isRated(scope) ? rateOf(meetings, expected) : null,
      ),
  };
}

/** The meetings of a choice, in the order of time. */
function meetingsByScope({
  cohorts,
  meetings,
}: YearRows): (scope: Scope) => readonly HeldMeeting[] {
  const byCohort = grouped(meetings, ({ cohortId }) => cohortId);
  return (scope) => {
    if (scope.kind === "all") return meetings;
    if (scope.kind === "cohort") return byCohort.get(scope.cohortId) ?? [];
    const inside = new Set(cohortsIn(cohorts, scope).map(({ id }) => id));
    return meetings.filter(({ cohortId }) => inside.has(cohortId));
  };
}
