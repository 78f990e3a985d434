/**
 * Figures about few people, hidden so that nobody can work them out (product.md, rule 20).
 *
 * A figure about fewer than 5 people is "fewer than 5"; nobody at all is fewer than 5 as well, and
 * is said no differently (domain.md 5: suppression below 5). Where figures add up, others are
 * hidden too until no hidden one follows from what is shown, from what the words "fewer than 5"
 * and their absence say, or from several sums taken together.
 */
import { assert } from "#app/shared/assert.ts";

/** The smallest number of people that a figure may be about. */
export const LEAST_PEOPLE = 5;

/** A number; "fewer" than 5; or "hidden" because another could be worked out from it. */
export type Figure = number | "fewer" | "hidden";

/** Figures that add up: the total is the sum of its parts. Each is named by a key. */
export type Sum = Readonly<{ total: string; parts: readonly string[] }>;

type Counts = ReadonlyMap<string, number>;

/** How many a hidden figure may be, as a reader knows it. */
type Bounds = { least: number; most: number };

/** What may be shown of each count; `sums` are all the ways in which the counts add up. */
export function hideSmallNumbers(counts: Counts, sums: readonly Sum[]): Map<string, Figure> {
  for (const { total, parts } of sums) {
    const sum = parts.reduce((people, part) => people + countOf(counts, part), 0);
    assert(sum === countOf(counts, total), `the parts of ${total} add up to it`);
  }
  const hidden = new Set([...counts].flatMap(([key, count]) => (isFew(count) ? [key] : [])));
  for (let leaking = leaks(counts, hidden, sums); leaking.length > 0;) {
    const before = hidden.size;
    for (const sum of leaking) hideNext(counts, hidden, sum);
    assert(hidden.size > before, "beside what can be worked out stands something to hide");
    leaking = leaks(counts, hidden, sums);
  }
  return new Map([...counts].map(([key, count]) => [key, figureOf(count, hidden.has(key))]));
}

function figureOf(count: number, isHidden: boolean): Figure {
  if (isFew(count)) return "fewer";
  return isHidden ? "hidden" : count;
}

function isFew(count: number): boolean {
  return count < LEAST_PEOPLE;
}

function countOf(counts: Counts, key: string): number {
  const count = counts.get(key);
  assert(count !== undefined, `${key} is counted`);
  return count;
}

function cellsOf({ total, parts }: Sum): string[] {
  return [...parts, total];
}

/**
 * Where one figure more has to be hidden: in each sum that gives a hidden one away by itself; once
 * there is none, in one of those that do so together, a sum whose parts still show before others.
 */
function leaks(counts: Counts, hidden: ReadonlySet<string>, sums: readonly Sum[]): Sum[] {
  const alone = sums.filter((sum) => boundedBy(counts, hidden, [sum]).size > 0);
  if (alone.length > 0) return alone;
  const known = computable(counts, hidden, sums);
  const together = sums.filter((sum) => cellsOf(sum).some((key) => known.has(key)));
  const open = together
    .map((sum) => ({ sum, next: nextOf(counts, hidden, sum) }))
    .filter(({ next }) => next !== null)
    .sort((one, other) => countOf(counts, one.next ?? "") - countOf(counts, other.next ?? ""));
  const closed = together.filter(({ total }) => !hidden.has(total));
  return [...open.map(({ sum }) => sum), ...closed].slice(0, 1);
}

/** The smallest part that still shows; null where no part does. */
function nextOf(counts: Counts, hidden: ReadonlySet<string>, { parts }: Sum): string | null {
  const shown = parts.filter((key) => !hidden.has(key));
  return shown.reduce<string | null>((least, key) => {
    return least === null || countOf(counts, key) < countOf(counts, least) ? key : least;
  }, null);
}

function hideNext(counts: Counts, hidden: Set<string>, sum: Sum): void {
  hidden.add(nextOf(counts, hidden, sum) ?? sum.total);
}

/** The hidden figures that a reader could work out. */
function computable(
  counts: Counts,
  hidden: ReadonlySet<string>,
  sums: readonly Sum[],
): Set<string> {
  const touched = sums.filter((sum) => cellsOf(sum).some((key) => hidden.has(key)));
  const bounded = boundedBy(counts, hidden, touched);
  return bounded.size > 0 ? bounded : solvedBy(hidden, touched);
}

const MOST_ROUNDS = 30;

/** Those that the sums leave one number for, each sum narrowing what the others then say. */
function boundedBy(counts: Counts, hidden: ReadonlySet<string>, sums: readonly Sum[]) {
  const bounds = new Map<string, Bounds>();
  for (const key of sums.flatMap(cellsOf)) {
    bounds.set(key, boundsOf(countOf(counts, key), hidden.has(key)));
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const narrowed = sums.map((sum) => narrow(bounds, sum));
    if (!narrowed.includes(true)) break;
  }
  return new Set(
    [...bounds].flatMap(([key, bound]) => (hidden.has(key) && isOne(bound) ? [key] : [])),
  );
}

function boundsOf(count: number, isHidden: boolean): Bounds {
  if (!isHidden) return { least: count, most: count };
  return isFew(count)
    ? { least: 0, most: LEAST_PEOPLE - 1 }
    : { least: LEAST_PEOPLE, most: Infinity };
}

function isOne({ least, most }: Bounds): boolean {
  return least === most;
}

function at(bounds: ReadonlyMap<string, Bounds>, key: string): Bounds {
  const found = bounds.get(key);
  assert(found !== undefined, `${key} is counted`);
  return found;
}

/** Whether the sum said something new about one of its figures. */
function narrow(bounds: Map<string, Bounds>, { total, parts }: Sum): boolean {
  const whole = at(bounds, total);
  const all = parts.map((key) => at(bounds, key));
  const least = all.reduce((sum, part) => sum + part.least, 0);
  const most = all.reduce((sum, part) => sum + part.most, 0);
  // Of parts without an upper bound, none bounds another from below unless it is the only one.
  const open = all.filter((part) => part.most === Infinity).length;
  const closed = all.reduce((sum, part) => sum + (part.most === Infinity ? 0 : part.most), 0);
  let isNew = tighten(whole, { least, most });
  for (const part of all) {
    const othersOpen = open - (part.most === Infinity ? 1 : 0);
    const othersMost =
      othersOpen > 0 ? Infinity : closed - (part.most === Infinity ? 0 : part.most);
    const by = { least: whole.least - othersMost, most: whole.most - (least - part.least) };
    if (tighten(part, by)) isNew = true;
  }
  return isNew;
}

function tighten(bounds: Bounds, by: Bounds): boolean {
  const [least, most] = [Math.max(bounds.least, by.least), Math.min(bounds.most, by.most)];
  const isNew = least !== bounds.least || most !== bounds.most;
  bounds.least = least;
  bounds.most = most;
  return isNew;
}

/** A sum over hidden figures only: how often each counts in it. */
type Equation = Map<string, number>;

/** Those that have one value only once the sums are solved together, whatever their bounds. */
function solvedBy(hidden: ReadonlySet<string>, sums: readonly Sum[]): Set<string> {
  const solved = new Map<string, Equation>();
  for (const sum of sums) {
    const equation = equationOf(sum, hidden);
    for (const [pivot, known] of solved) subtract(equation, known, equation.get(pivot) ?? 0);
    const [first] = equation;
    if (first === undefined) continue;
    const [pivot, factor] = first;
    for (const [key, value] of equation) equation.set(key, value / factor);
    for (const known of solved.values()) subtract(known, equation, known.get(pivot) ?? 0);
    solved.set(pivot, equation);
  }
  return new Set([...solved].flatMap(([pivot, known]) => (known.size === 1 ? [pivot] : [])));
}

function equationOf({ total, parts }: Sum, hidden: ReadonlySet<string>): Equation {
  const equation: Equation = new Map();
  for (const key of parts) if (hidden.has(key)) add(equation, key, 1);
  if (hidden.has(total)) add(equation, total, -1);
  return equation;
}

function subtract(equation: Equation, other: Equation, times: number): void {
  if (times === 0) return;
  for (const [key, value] of other) add(equation, key, -value * times);
}

/** Sums of sums have small whole factors; a remainder of rounding is none. */
function add(equation: Equation, key: string, value: number): void {
  const sum = (equation.get(key) ?? 0) + value;
  if (Math.abs(sum) < 1e-9) equation.delete(key);
  else equation.set(key, sum);
}
