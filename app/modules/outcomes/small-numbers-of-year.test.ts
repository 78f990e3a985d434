/** A school year's figures of cohorts, boroughs and all: nothing hidden follows from what is shown. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sum } from "./figure-net.ts";
import { hideSmallNumbers } from "./small-numbers.ts";

const STANDS = ["a", "b", "c", "d"];
const LANGUAGES = ["en", "es"];

type People = readonly (readonly (readonly number[])[])[];

function sumOf(total: string, names: readonly string[], key: (name: string) => string): Sum {
  return { total, parts: names.map(key) };
}

function within(nodes: ReadonlySet<string>): Sum[] {
  return [...nodes].flatMap((node) =>
    [STANDS, LANGUAGES].map((parts) => sumOf(`${node} places`, parts, (part) => `${node} ${part}`)),
  );
}

function across(boroughs: People): Sum[] {
  return ["places", ...STANDS, ...LANGUAGES].flatMap((name) => [
    sumOf(`all ${name}`, Object.keys(boroughs), (borough) => `b${borough} ${name}`),
    ...boroughs.map((cohorts, borough) => {
      const node = `b${String(borough)}`;
      return sumOf(`${node} ${name}`, Object.keys(cohorts), (at) => `${node}c${at} ${name}`);
    }),
  ]);
}

/** As a school year is counted: all, boroughs and cohorts, each with 2 ways of adding up. */
function year(boroughs: People) {
  const counts = new Map<string, number>();
  const nodes = new Set<string>(["all"]);
  for (const [borough, cohorts] of boroughs.entries()) {
    for (const [cohort, people] of cohorts.entries()) {
      const own = ["all", `b${String(borough)}`, `b${String(borough)}c${String(cohort)}`];
      for (const [at, count] of people.entries()) {
        const named = ["places", STANDS[at >> 1]!, LANGUAGES[at % 2]!];
        for (const node of own) {
          nodes.add(node);
          for (const name of named) {
            counts.set(`${node} ${name}`, (counts.get(`${node} ${name}`) ?? 0) + count);
          }
        }
      }
    }
  }
  return { counts, sums: [...within(nodes), ...across(boroughs)] };
}

const someYear = (most: number) =>
  fc.array(
    fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: 8, maxLength: 8 }), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 3 },
  );

test("in 120 school years of up to 3 boroughs and 12 cohorts, nothing hidden follows from all sums", () => {
  fc.assert(
    fc.property(fc.oneof(someYear(3), someYear(7), someYear(20)), (boroughs) => {
      const { counts, sums } = year(boroughs);
      const figures = hideSmallNumbers(counts, sums);
      const hidden = [...figures].flatMap(([key, figure]) =>
        typeof figure === "number" ? [] : [key],
      );
      expect(fixedOf(hidden, sums)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

/** The same for all figures at once: those that alone are left in a row of the solved equations. */
function fixedOf(hidden: readonly string[], sums: readonly Sum[]): string[] {
  const at = new Map(hidden.map((key, index) => [key, index]));
  const rows = sums.map(({ total, parts }) => {
    const row = hidden.map(() => 0n);
    for (const part of parts) if (at.has(part)) row[at.get(part)!]! += 1n;
    if (at.has(total)) row[at.get(total)!]! -= 1n;
    return row;
  });
  const solved: { pivot: number; row: bigint[] }[] = [];
  for (const start of rows) {
    let row = start;
    for (const known of solved) row = without(row, known);
    const pivot = row.findIndex((value) => value !== 0n);
    if (pivot === -1) continue;
    for (const known of solved) known.row = without(known.row, { pivot, row });
    solved.push({ pivot, row });
  }
  const alone = solved.filter(({ row }) => row.filter((value) => value !== 0n).length === 1);
  return alone.map(({ pivot }) => hidden[pivot]!);
}

function without(row: bigint[], known: { pivot: number; row: bigint[] }): bigint[] {
  const [lead, times] = [known.row[known.pivot]!, row[known.pivot]!];
  if (times === 0n) return row;
  const left = row.map((value, index) => value * lead - times * known.row[index]!);
  const divisor = left.reduce((one, other) => common(one, other), 0n);
  return divisor > 1n ? left.map((value) => value / divisor) : left;
}

function common(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

test("of 495 cohorts in 33 boroughs every figure is answered, and none that shows is below 5", () => {
  let seed = 7;
  const count = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const people = () => Array.from({ length: 8 }, () => count(8));
  const boroughs = Array.from({ length: 33 }, () => Array.from({ length: 15 }, people));
  const { counts, sums } = year(boroughs);
  const figures = hideSmallNumbers(counts, sums);
  expect(figures.size).toBe(counts.size);
  const shown = [...figures.values()].filter((figure) => typeof figure === "number");
  expect(shown.length).toBeGreaterThan(33);
  expect(Math.min(...shown)).toBeGreaterThanOrEqual(5);
});
