/** Reads what the page of outcomes and its file show: the choice, and the figures of its year. */
import { listKept } from "#app/modules/meetings/attendance-store.server.ts";
import { schoolYearSpan } from "#app/modules/meetings/school-holidays.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { minDate } from "#app/shared/calendar-date.ts";
import { readSchoolYear, readScope, schoolYearsUntil, type Scope } from "./outcome-scope.ts";
import {
  countAttended,
  countCame,
  countPlaces,
  findFirstDay,
  listCountedCohorts,
  listMeetingDays,
  type Span,
} from "./outcome-store.server.ts";
import type { TrendPoint } from "./year-attendance.ts";
import { yearFigures, type Outcome } from "./year-figures.ts";
import { cohortsIn, type CountedCohort, type YearRows } from "./year-rows.ts";

export type OutcomesRead = {
  year: string;
  /** Newest first. */
  years: string[];
  scope: Scope;
  /** Those that the choice of a cohort offers. */
  cohorts: CountedCohort[];
  boroughs: CountedCohort["borough"][];
  outcome: Outcome;
  /** Boroughs of all, or cohorts of a borough. */
  parts: { scope: Scope; outcome: Outcome }[];
  trend: TrendPoint[];
};

export async function readOutcomes(
  { db, today }: SignedInContext,
  query: URLSearchParams,
): Promise<OutcomesRead> {
  const { reader } = db;
  const cohorts = await listCountedCohorts(reader);
  const years = schoolYearsUntil(today, await findFirstDay(reader));
  const year = readSchoolYear(query, years);
  const scope = readScope(query, cohorts);
  const span = spanUntil(year, today);
  const figures = yearFigures(await readYear({ db, today }, cohorts, span));
  const boroughs = [...new Set(cohorts.map(({ borough }) => borough))].toSorted();
  return {
    ...{ year, years, scope, boroughs },
    cohorts: scope.kind === "borough" ? cohortsIn(cohorts, scope) : cohorts,
    outcome: figures.of(scope),
    parts: partsOf(scope, boroughs, cohorts).map((part) => ({
      ...{ scope: part, outcome: figures.of(part) },
    })),
    trend: figures.trend(scope),
  };
}

function partsOf(
  scope: Scope,
  boroughs: readonly CountedCohort["borough"][],
  cohorts: readonly CountedCohort[],
): Scope[] {
  if (scope.kind === "cohort") return [];
  return scope.kind === "all"
    ? boroughs.map((borough) => ({ kind: "borough", borough }))
    : cohortsIn(cohorts, scope).map(({ id }) => ({ kind: "cohort", cohortId: id }));
}

/** The days of a school year that have come. */
export function spanUntil(year: string, today: Span["lastOn"]): Span {
  const span = schoolYearSpan(year);
  assert(span !== null, `${year} is a school year`);
  return { firstOn: span.firstOn, lastOn: minDate(span.lastOn, today) };
}

async function readYear(
  { db, today }: Pick<SignedInContext, "db" | "today">,
  cohorts: readonly CountedCohort[],
  span: Span,
): Promise<YearRows> {
  const { reader } = db;
  const days = await listMeetingDays(reader, span);
  const todays = days.filter(({ on }) => on === today).map(({ id }) => id);
  // A past meeting is held whether its register is kept or not: only today's has to be looked at.
  const kept = await listKept(reader, todays);
  const attended = await countAttended(reader, span);
  return {
    cohorts,
    places: await countPlaces(reader, span),
    meetings: days
      .filter(({ id, on }) => on < today || kept.has(id))
      .map((meeting) => ({ ...meeting, attended: attended.get(meeting.id) ?? 0 })),
    came: await countCame(reader, span),
  };
}
