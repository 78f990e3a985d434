/**
 * Figures about few people, hidden so that nobody can work them out (product.md, rule 20).
 *
 * A figure about fewer than 5 people is "fewer than 5"; nobody at all is fewer than 5 as well, and
 * is said no differently (domain.md 5: suppression below 5). Where figures add up, others are
 * hidden too until no hidden one follows from what is shown, from what the words "fewer than 5"
 * and their absence say, or from several sums taken together.
 */
import { assert } from "#app/shared/assert.ts";
import { boundsOf, LEAST_PEOPLE, type BoundedBy } from "./figure-bounds.ts";
import { solvedBy } from "./figure-equations.ts";
import {
  cellsOf,
  netOf,
  touchedSums,
  type Cell,
  type Hidden,
  type Net,
  type Sum,
  type SumNumber,
} from "./figure-net.ts";

/** A number; "fewer" than 5; or "hidden" because another could be worked out from it. */
export type Figure = number | "fewer" | "hidden";

/** What may be shown of each count; `sums` are all the ways in which the counts add up. */
export function hideSmallNumbers(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
): Map<string, Figure> {
  const net = netOf(counts, sums);
  const hidden = Uint8Array.from(net.counts, (count) => (isFew(count) ? 1 : 0));
  const boundedBy = boundsOf(net);
  let unsure: readonly SumNumber[] = [...net.sums.keys()];
  while (unsure.length > 0) {
    hideAlone(net, hidden, boundedBy, unsure);
    unsure = hideTogether(net, hidden, boundedBy);
  }
  return new Map(
    [...counts].map(([key, count], cell) => [key, figureOf(count, hidden[cell] === 1)]),
  );
}

function figureOf(count: number, isHidden: boolean): Figure {
  if (isFew(count)) return "fewer";
  return isHidden ? "hidden" : count;
}

function isFew(count: number): boolean {
  return count < LEAST_PEOPLE;
}

/** Hides one figure more in each sum that gives a hidden one away by itself, until none does. */
function hideAlone(
  net: Net,
  hidden: Hidden,
  boundedBy: BoundedBy,
  sums: readonly SumNumber[],
): void {
  const waiting = new Set(sums);
  for (const sum of waiting) {
    waiting.delete(sum);
    if (boundedBy(hidden, [sum]).length === 0) continue;
    const cell = nextOf(net, hidden, sum);
    assert(cell !== null, "beside what can be worked out stands something to hide");
    hidden[cell] = 1;
    for (const other of net.sumsOf[cell] ?? []) waiting.add(other);
  }
}

/**
 * Where no sum gives anything away by itself: for each hidden figure that several give away
 * together, hides one figure more beside it. Answers the sums in which something was hidden.
 */
function hideTogether(net: Net, hidden: Hidden, boundedBy: BoundedBy): SumNumber[] {
  const touched = touchedSums(net, hidden);
  const bounded = boundedBy(hidden, touched);
  const known = new Set(bounded.length > 0 ? bounded : solvedBy(net, hidden, touched));
  const changed: SumNumber[] = [];
  for (const { sum, next } of sumsToHideIn(net, hidden, known)) {
    const given = cellsOf(net, sum).filter((cell) => known.has(cell));
    if (given.length === 0 && changed.length > 0) continue;
    for (const cell of given) known.delete(cell);
    hidden[next] = 1;
    changed.push(...(net.sumsOf[next] ?? []));
  }
  return changed;
}

type Place = { sum: SumNumber; next: Cell };

/**
 * The sums around known figures that show something to hide, the smallest part first and totals
 * last. Where all of a figure's own sums are hidden, those are meant which share a figure with them.
 */
function sumsToHideIn(net: Net, hidden: Hidden, known: ReadonlySet<Cell>): Place[] {
  const near = new Set([...known].flatMap((cell) => net.sumsOf[cell] ?? []));
  for (let before = 0; before < near.size;) {
    const places = [...near].flatMap((sum) => {
      const next = nextOf(net, hidden, sum);
      return next === null ? [] : [{ sum, next }];
    });
    if (places.length > 0) return places.toSorted((one, other) => order(net, one, other));
    before = near.size;
    for (const sum of [...near]) {
      for (const cell of cellsOf(net, sum)) net.sumsOf[cell]?.forEach((other) => near.add(other));
    }
  }
  return [];
}

function order(net: Net, one: Place, other: Place): number {
  const isTotal = ({ sum, next }: Place) => (cellsOf(net, sum).at(-1) === next ? 1 : 0);
  const count = ({ next }: Place) => net.counts[next] ?? 0;
  return isTotal(one) - isTotal(other) || count(one) - count(other);
}

/** The smallest part that still shows; the total where no part does; null where nothing does. */
function nextOf(net: Net, hidden: Hidden, sum: SumNumber): Cell | null {
  const cells = cellsOf(net, sum);
  const count = (cell: Cell) => net.counts[cell] ?? 0;
  let least: Cell | null = null;
  for (const cell of cells.slice(0, -1)) {
    if (hidden[cell] !== 1 && (least === null || count(cell) < count(least))) least = cell;
  }
  const total = cells.at(-1);
  return least ?? (total === undefined || hidden[total] === 1 ? null : total);
}
