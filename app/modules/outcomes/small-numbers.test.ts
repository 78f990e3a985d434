/** Small numbers are hidden, and none of them can be worked out from what is shown. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LEAST_PEOPLE } from "./figure-bounds.ts";
import type { Sum } from "./figure-net.ts";
import { hideSmallNumbers, type Figure } from "./small-numbers.ts";

function shown(counts: Record<string, number>, sums: Sum[]): Record<string, Figure> {
  return Object.fromEntries(hideSmallNumbers(new Map(Object.entries(counts)), sums));
}

test("4, 1 and 0 people are fewer than 5; 5 are shown", () => {
  expect(shown({ four: 4, one: 1, none: 0, five: 5 }, [])).toEqual({
    ...{ four: "fewer", one: "fewer", none: "fewer", five: 5 },
  });
});

test("beside a total, a part of 3 takes the next smallest of 20 and 10 with it, but not a second few", () => {
  const sum = { total: "all", parts: ["many", "few", "some"] };
  expect(shown({ all: 33, many: 20, few: 3, some: 10 }, [sum])).toEqual({
    ...{ all: 33, many: 20, few: "fewer", some: "hidden" },
  });
  expect(shown({ all: 25, many: 20, few: 3, some: 2 }, [sum])).toEqual({
    ...{ all: 25, many: 20, few: "fewer", some: "fewer" },
  });
});

test("two parts of 4 in 8 are no secret with the total, so the total goes; nor are 0 and 0 in 9", () => {
  const pair = { total: "all", parts: ["one", "other"] };
  expect(shown({ all: 8, one: 4, other: 4 }, [pair])).toEqual({
    ...{ all: "hidden", one: "fewer", other: "fewer" },
  });
  const three = { total: "all", parts: ["one", "other", "rest"] };
  expect(shown({ all: 9, one: 0, other: 0, rest: 9 }, [three])).toEqual({
    ...{ all: 9, one: "fewer", other: "fewer", rest: "hidden" },
  });
});

/** Rows and columns with totals both ways; `row/column`, where "all" is the total. */
function table(cells: readonly (readonly number[])[]) {
  const counts = new Map<string, number>();
  const [rows, columns] = [
    cells.map((_, row) => String(row)),
    cells[0]!.map((_, at) => String(at)),
  ];
  const put = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const [row, line] of cells.entries()) {
    for (const [column, count] of line.entries()) {
      const names = [`${String(row)}/${String(column)}`, `${String(row)}/all`];
      for (const name of [...names, `all/${String(column)}`, "all/all"]) put(name, count);
    }
  }
  const sums = [
    ...[...rows, "all"].map((row) => sumOf(`${row}/all`, columns, (at) => `${row}/${at}`)),
    ...[...columns, "all"].map((at) => sumOf(`all/${at}`, rows, (row) => `${row}/${at}`)),
  ];
  return { counts, sums };
}

function sumOf(total: string, names: readonly string[], key: (name: string) => string): Sum {
  return { total, parts: names.map(key) };
}

const someTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));
    const line = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(line, { minLength: rows, maxLength: rows });
  });

/**
 * Another way to ask: a hidden figure is safe where some change of hidden figures alone, which
 * touches it, leaves every sum as it is. Found by Gaussian elimination on exact fractions.
 */
function isFixed(key: string, hidden: readonly string[], sums: readonly Sum[]): boolean {
  const rows = sums.map(({ total, parts }) =>
    hidden.map((name) => (parts.includes(name) ? 1n : 0n) - (name === total ? 1n : 0n)),
  );
  const target = hidden.map((name) => (name === key ? 1n : 0n));
  return rankOf(rows) === rankOf([...rows, target]);
}

function rankOf(matrix: readonly (readonly bigint[])[]): number {
  let rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (pivot === undefined) continue;
    rank += 1;
    const lead = pivot[column]!;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, at) => value * lead - pivot[at]! * row[column]!));
  }
  return rank;
}

test("in 500 tables with totals both ways, no hidden figure follows from all sums together", () => {
  fc.assert(
    fc.property(someTable, (cells) => {
      const { counts, sums } = table(cells);
      const figures = hideSmallNumbers(counts, sums);
      const hidden = [...figures].flatMap(([key, figure]) =>
        typeof figure === "number" ? [] : [key],
      );
      expect(hidden.filter((key) => isFixed(key, hidden, sums))).toEqual([]);
      for (const [key, count] of counts) {
        const figure = figures.get(key);
        expect(figure === "fewer").toBe(count < LEAST_PEOPLE);
        if (typeof figure === "number") expect(figure).toBe(count);
      }
    }),
    { numRuns: 500 },
  );
});

test("a figure that only 4 sums together give away is hidden: 2 blocks of small ones and a 3 between", () => {
  const cells = [
    [2, 2, 30, 30],
    [2, 2, 3, 30],
    [30, 30, 2, 2],
    [30, 30, 2, 2],
  ];
  const { counts, sums } = table(cells);
  const figures = hideSmallNumbers(counts, sums);
  const hidden = [...figures].flatMap(([key, figure]) => (typeof figure === "number" ? [] : [key]));
  expect(hidden.length).toBeGreaterThan(9);
  expect(hidden.filter((key) => isFixed(key, hidden, sums))).toEqual([]);
});

/** Every way in which parts could be as the reader sees them, up to `most` each. */
function waysOf(figures: readonly Figure[], most: number): number[][] {
  return figures.reduce<number[][]>(
    (ways, figure) => ways.flatMap((way) => possible(figure, most).map((count) => [...way, count])),
    [[]],
  );
}

function possible(figure: Figure, most: number): number[] {
  if (typeof figure === "number") return [figure];
  const [from, until] = figure === "fewer" ? [0, LEAST_PEOPLE - 1] : [LEAST_PEOPLE, most];
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

test("in 300 rows with their total, every hidden figure could be 2 numbers or more, tried out", () => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(row, (cells) => {
      const names = cells.map((_, at) => String(at));
      const total = cells.reduce((sum, count) => sum + count, 0);
      const counts = new Map([
        ...cells.map((count, at) => [String(at), count] as const),
        ["all", total],
      ]);
      const figures = hideSmallNumbers(counts, [{ total: "all", parts: names }]);
      const seen = names.map((name) => figures.get(name)!);
      const whole = figures.get("all")!;
      const fits = (way: number[]) => possible(whole, 60).includes(way.reduce((a, b) => a + b, 0));
      const ways = waysOf(seen, 12).filter(fits);
      for (const [at, figure] of seen.entries()) {
        if (typeof figure === "number") continue;
        expect(new Set(ways.map((way) => way[at])).size).toBeGreaterThan(1);
      }
    }),
    { numRuns: 300 },
  );
});
