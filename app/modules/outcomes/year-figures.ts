/**
 * The figures of a school year: of all cohorts, of each borough and of each cohort, every one of
 * them through small-numbers.ts together, so that no choice of page shows what another hides.
 *
 * Places are counted: a parent in two cohorts counts once in each, and once in a cohort however
 * often they came back to it. The rate is rule 19 of product.md over everybody: meetings attended
 * ÷ meetings held while the parent had a place, cancelled ones excluded.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import type { Stage } from "#app/modules/cohorts/membership.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { hideSmallNumbers, LEAST_PEOPLE, type Figure, type Sum } from "./small-numbers.ts";
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
export type HeldMeeting = Readonly<{ id: Id; cohortId: Id; on: CalendarDate; attended: number }>;

export type YearRows = Readonly<{
  cohorts: readonly CountedCohort[];
  places: readonly PlaceGroup[];
  /** In the order of time. */
  meetings: readonly HeldMeeting[];
  /** How many parents attended a meeting at least, by cohort. */
  came: ReadonlyMap<Id, number>;
}>;

/** What a parent with a place has come to, in the order of a membership's life. */
export const STANDINGS = ["enrolled", "active", "completed", "withdrawn"] as const;
const LANGUAGES_WRITTEN = ["en", "es"] as const satisfies Language[];
const COUNTED = ["places", ...STANDINGS, ...LANGUAGES_WRITTEN, "came"] as const;
type Counted = (typeof COUNTED)[number];

export type PlaceFigures = Readonly<Record<Exclude<Counted, "came">, Figure>>;

/** Whole per cent; null where it is about fewer than 5 people, or nothing was held. */
export type Percent = number | null;

export type Outcome = PlaceFigures & Readonly<{ held: number; rate: Percent }>;

export type TrendPoint = Readonly<{
  /** The cohort's first meeting of the school year is 1. */
  number: number;
  /** The day, where one cohort is meant. */
  on: CalendarDate | null;
  cohorts: number;
  rate: Percent;
}>;

export type YearFigures = Readonly<{
  of: (scope: Scope) => Outcome;
  trend: (scope: Scope) => TrendPoint[];
}>;

const ALL = "all";

/** Names a figure of a node, for the sums: "all active", "<id of a cohort> es". */
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

export function yearFigures(rows: YearRows): YearFigures {
  // Where nobody has a place, nothing is hidden behind the cohort: all may know that it is empty.
  const placed = new Set(rows.places.map(({ cohortId }) => cohortId));
  const cohorts = rows.cohorts.filter(({ id }) => placed.has(id));
  const figures = hideSmallNumbers(countsOf({ ...rows, cohorts }), sumsOf(cohorts));
  const expected = expectedAt(rows);
  const figure = (scope: Scope, counted: Counted) =>
    figures.get(keyOf(nodeOf(scope), counted)) ?? "fewer";
  const meetingsOf = (scope: Scope) => {
    const inside = new Set(cohortsIn(rows.cohorts, scope).map(({ id }) => id));
    return rows.meetings.filter(({ cohortId }) => inside.has(cohortId));
  };
  const isRated = (scope: Scope) =>
    (["came", "places"] as const).every((counted) => typeof figure(scope, counted) === "number");
  return {
    of: (scope) => {
      const meetings = meetingsOf(scope);
      const shown = (counted: Exclude<Counted, "came">) => [counted, figure(scope, counted)];
      return {
        ...(Object.fromEntries(
          (["places", ...STANDINGS, ...LANGUAGES_WRITTEN] as const).map(shown),
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

/** The cohorts that a choice means. */
export function cohortsIn(cohorts: readonly CountedCohort[], scope: Scope): CountedCohort[] {
  return cohorts.filter(({ id, borough }) => {
    if (scope.kind === "borough") return borough === scope.borough;
    return scope.kind === "all" || id === scope.cohortId;
  });
}

function countsOf({ cohorts, places, came }: YearRows): Map<string, number> {
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
function sumsOf(cohorts: readonly CountedCohort[]): Sum[] {
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

/** How many parents had a place on the day of each meeting. */
function expectedAt({ places, meetings }: YearRows): Map<Id, number> {
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

type Expected = ReadonlyMap<Id, number>;

function totals(meetings: readonly HeldMeeting[], expected: Expected) {
  return {
    attended: meetings.reduce((sum, { attended }) => sum + attended, 0),
    places: meetings.reduce((sum, { id }) => sum + (expected.get(id) ?? 0), 0),
  };
}

function rateOf(meetings: readonly HeldMeeting[], expected: Expected): Percent {
  const { attended, places } = totals(meetings, expected);
  // Of one meeting these are people; of several, people who are counted at each.
  if (attended < LEAST_PEOPLE || places < LEAST_PEOPLE) return null;
  return Math.round((attended / places) * 100);
}

function trendOf(
  meetings: readonly HeldMeeting[],
  { kind }: Scope,
  rate: (held: readonly HeldMeeting[]) => Percent,
): TrendPoint[] {
  const byNumber: HeldMeeting[][] = [];
  const seen = new Map<Id, number>();
  for (const meeting of meetings) {
    const before = seen.get(meeting.cohortId) ?? 0;
    seen.set(meeting.cohortId, before + 1);
    byNumber[before] = [...(byNumber[before] ?? []), meeting];
  }
  return byNumber.map((held, before) => ({
    number: before + 1,
    on: kind === "cohort" ? (held[0]?.on ?? null) : null,
    cohorts: held.length,
    rate: rate(held),
  }));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
