/**
 * Counts and the sums that they make, by number instead of by name: what hiding small numbers looks
 * at thousands of times. The last cell of a sum is its total, the others are its parts.
 */
import { assert } from "#app/shared/assert.ts";

/** Figures that add up: the total is the sum of its parts. Each is named by a key. */
export type Sum = Readonly<{ total: string; parts: readonly string[] }>;

/** The number of a figure, and of a sum: its place in the net's lists. */
export type Cell = number;
export type SumNumber = number;

export type Net = Readonly<{
  counts: readonly number[];
  sums: readonly (readonly Cell[])[];
  /** The sums in which each figure stands. */
  sumsOf: readonly (readonly SumNumber[])[];
}>;

/** What a reader is not shown, by the number of the figure. */
export type Hidden = Uint8Array;

/** Every sum must be right: what does not add up would give itself away. */
export function netOf(counts: ReadonlyMap<string, number>, sums: readonly Sum[]): Net {
  const keys = new Map([...counts.keys()].map((key, cell) => [key, cell]));
  const cellOf = (key: string) => {
    const cell = keys.get(key);
    assert(cell !== undefined, `${key} is counted`);
    return cell;
  };
  const values = [...counts.values()];
  const sumsOf: SumNumber[][] = values.map(() => []);
  const cells = sums.map(({ total, parts }, sum) => {
    const all = [...parts, total].map(cellOf);
    for (const cell of all) sumsOf[cell]?.push(sum);
    const added = all.slice(0, -1).reduce((people, cell) => people + (values[cell] ?? 0), 0);
    assert(added === values[all.at(-1) ?? 0], `the parts of ${total} add up to it`);
    return all;
  });
  return { counts: values, sums: cells, sumsOf };
}

export function cellsOf({ sums }: Net, sum: SumNumber): readonly Cell[] {
  return sums[sum] ?? [];
}

/** The sums in which something is hidden. */
export function touchedSums(net: Net, hidden: Hidden): SumNumber[] {
  return [...net.sums.keys()].filter((sum) => cellsOf(net, sum).some((cell) => hidden[cell] === 1));
}
