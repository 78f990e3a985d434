/**
 * What the page of outcomes is about, read from its address: a school year, and all cohorts, those
 * of a borough, or one. Nothing in an address is an error: what cannot be read narrows nothing, and
 * the page says in words what it shows.
 */
import { isBorough, type Borough } from "#app/modules/cohorts/boroughs.ts";
import { schoolYearsBetween } from "#app/modules/meetings/school-holidays.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

export type Scope =
  | Readonly<{ kind: "all" }>
  | Readonly<{ kind: "borough"; borough: Borough }>
  | Readonly<{ kind: "cohort"; cohortId: Id }>;

type Place = Readonly<{ id: Id; borough: Borough }>;

/** A cohort says more than a borough; one that is not in the borough is not meant. */
export function readScope(query: URLSearchParams, cohorts: readonly Place[]): Scope {
  const borough = query.get("borough") ?? "";
  const named = isBorough(borough) && cohorts.some((cohort) => cohort.borough === borough);
  const one = cohorts.find(({ id }) => id === query.get("cohort"));
  if (one !== undefined && (!named || one.borough === borough)) {
    return { kind: "cohort", cohortId: one.id };
  }
  return named ? { kind: "borough", borough } : { kind: "all" };
}

/** The school year of the address, where it is one of these; else the newest. */
export function readSchoolYear(query: URLSearchParams, years: readonly string[]): string {
  const asked = query.get("year") ?? "";
  return years.includes(asked) ? asked : (years[0] ?? "");
}

/** The school years from the first meeting's to today's, newest first. */
export function schoolYearsUntil(today: CalendarDate, first: CalendarDate | null): string[] {
  const from = first === null || first > today ? today : first;
  return schoolYearsBetween(from, today).toReversed();
}
