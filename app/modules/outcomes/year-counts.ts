/**
 * How many parents a school year counts, of all cohorts, of each borough and of each cohort, and
 * all the ways in which these counts add up.
 *
 * Places are counted: a parent in two cohorts counts once in each, and once in a cohort however
 * often they came back to it.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { Id } from "#app/shared/id.ts";
import { grouped } from "#app/shared/grouped.ts";
import type { Sum } from "./figure-net.ts";
import type { Scope } from "./outcome-scope.ts";
import type { CountedCohort, YearRows } from "./year-rows.ts";

/** What a parent with a place has come to, in the order of a membership's life. */
export const STANDINGS = ["enrolled", "active", "completed", "withdrawn"] as const;
export const LANGUAGES_WRITTEN = ["en", "es"] as const satisfies Language[];
const COUNTED = ["places", ...STANDINGS, ...LANGUAGES_WRITTEN, "came"] as const;
export type Counted = (typeof COUNTED)[number];

const ALL = "all";

/** Names a figure, for the sums: "all active", "<id of a cohort> es". */
export function figureKey(scope: Scope, counted: Counted): string {
  return keyOf(nodeOf(scope), counted);
}

function keyOf(node: string, counted: Counted): string {
  return `${node} ${counted}`;
}

function nodeOf(scope: Scope): string {
  switch (scope.kind) {
    case "all":
      return ALL;
    case "borough":
      return scope.borough;
    case "cohort":
      return scope.cohortId;
  }
}

/** `cohorts` are those with a place in the year, and no others. */
export function countsOf({ cohorts, places, came }: YearRows): Map<string, number> {
  const counts = new Map<string, number>();
  const nodes = new Map(cohorts.map(({ id, borough }) => [id, [id, borough, ALL]]));
  for (const node of new Set([...nodes.values()].flat())) {
    for (const counted of COUNTED) counts.set(keyOf(node, counted), 0);
  }
  const add = (cohortId: Id, counted: Counted, people: number) => {
    for (const node of nodes.get(cohortId) ?? []) {
      const key = keyOf(node, counted);
      counts.set(key, (counts.get(key) ?? 0) + people);
    }
  };
  for (const { cohortId, stage, language, isEarlier, count } of places) {
    const standing = STANDINGS.find((known) => known === stage);
    if (isEarlier || standing === undefined) continue;
    for (const counted of ["places", standing, language] as const) add(cohortId, counted, count);
  }
  for (const [cohortId, people] of came) add(cohortId, "came", people);
  return counts;
}

/** Standings and languages add up to places; cohorts to their borough, boroughs to all. */
export function sumsOf(cohorts: readonly CountedCohort[]): Sum[] {
  const boroughs = grouped(cohorts, ({ borough }) => borough);
  const nodes = [ALL, ...boroughs.keys(), ...cohorts.map(({ id }) => id)];
  const within = nodes.flatMap((node) =>
    [STANDINGS, LANGUAGES_WRITTEN].map((parts) => ({
      total: keyOf(node, "places"),
      parts: parts.map((part) => keyOf(node, part)),
    })),
  );
  const across = COUNTED.flatMap((counted) => [
    { total: keyOf(ALL, counted), parts: [...boroughs.keys()].map((node) => keyOf(node, counted)) },
    ...[...boroughs].map(([borough, inside]) => ({
      total: keyOf(borough, counted),
      parts: inside.map(({ id }) => keyOf(id, counted)),
    })),
  ]);
  return cohorts.length === 0 ? [] : [...within, ...across];
}
