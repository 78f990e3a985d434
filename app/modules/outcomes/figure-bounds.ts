/**
 * What a reader can say of hidden figures from how small or large they may be: "fewer than 5" is 0
 * to 4, any other hidden one at least 5, and each sum narrows what the others then say.
 */
import { cellsOf, type Cell, type Hidden, type Net, type SumNumber } from "./figure-net.ts";

/** The smallest number of people that a figure may be about. */
export const LEAST_PEOPLE = 5;

/** How often a sum is looked at: two that narrow each other by ones would take very long. */
const MOST_LOOKS = 30;

type Bounds = Readonly<{ least: Float64Array; most: Float64Array }>;

/** The hidden figures that these sums leave one number for. */
export type BoundedBy = (hidden: Hidden, sums: readonly SumNumber[]) => Cell[];

/** Asked of one net again and again: its room to reckon in is kept. */
export function boundsOf(net: Net): BoundedBy {
  const { length } = net.counts;
  const bounds = { least: new Float64Array(length), most: new Float64Array(length) };
  return (hidden, sums) => {
    for (const sum of sums) begin(net, hidden, sum, bounds);
    settle(net, sums, bounds);
    const cells = new Set(sums.flatMap((sum) => [...cellsOf(net, sum)]));
    const { least, most } = bounds;
    return [...cells].filter((cell) => hidden[cell] === 1 && least[cell] === most[cell]);
  };
}

function begin(net: Net, hidden: Hidden, sum: SumNumber, { least, most }: Bounds): void {
  for (const cell of cellsOf(net, sum)) {
    const count = net.counts[cell] ?? 0;
    const isFew = count < LEAST_PEOPLE;
    least[cell] = hidden[cell] !== 1 ? count : isFew ? 0 : LEAST_PEOPLE;
    most[cell] = hidden[cell] !== 1 ? count : isFew ? LEAST_PEOPLE - 1 : Infinity;
  }
}

/** Each sum is looked at, and again where another said something new about one of its figures. */
function settle(net: Net, sums: readonly SumNumber[], bounds: Bounds): void {
  const looks = new Map(sums.map((sum) => [sum, 0]));
  const waiting = new Set(sums);
  for (const sum of waiting) {
    waiting.delete(sum);
    looks.set(sum, (looks.get(sum) ?? 0) + 1);
    for (const cell of narrow(cellsOf(net, sum), bounds)) {
      for (const other of net.sumsOf[cell] ?? []) {
        if ((looks.get(other) ?? MOST_LOOKS) < MOST_LOOKS) waiting.add(other);
      }
    }
  }
}

/** The figures of the sum about which it said something new; its last cell is the total. */
function narrow(cells: readonly Cell[], bounds: Bounds): Cell[] {
  const { least, most } = bounds;
  const parts = cells.slice(0, -1);
  const total = cells.at(-1) ?? 0;
  const all = addUp(parts, bounds);
  const found = tighten(bounds, total, all.least, all.open > 0 ? Infinity : all.most)
    ? [total]
    : [];
  const [atLeast, atMost] = [at(least, total), at(most, total)];
  for (const part of parts) {
    const from = atLeast - mostOfOthers(all, at(most, part));
    const until = atMost - (all.least - at(least, part));
    if (tighten(bounds, part, from, until)) found.push(part);
  }
  return found;
}

/** `most` is of the parts with an upper bound; `open` is how many have none. */
type Added = { least: number; most: number; open: number };

function addUp(parts: readonly Cell[], { least, most }: Bounds): Added {
  const all = { least: 0, most: 0, open: 0 };
  for (const part of parts) {
    all.least += at(least, part);
    if (at(most, part) === Infinity) all.open += 1;
    else all.most += at(most, part);
  }
  return all;
}

/** Of parts without an upper bound, none bounds another from below unless it is the only one. */
function mostOfOthers({ most, open }: Added, own: number): number {
  const isOpen = own === Infinity;
  if (open > (isOpen ? 1 : 0)) return Infinity;
  return isOpen ? most : most - own;
}

function tighten({ least, most }: Bounds, cell: Cell, from: number, until: number): boolean {
  const isNew = from > at(least, cell) || until < at(most, cell);
  if (from > at(least, cell)) least[cell] = from;
  if (until < at(most, cell)) most[cell] = until;
  return isNew;
}

function at(list: Float64Array, cell: Cell): number {
  return list[cell] ?? 0;
}
