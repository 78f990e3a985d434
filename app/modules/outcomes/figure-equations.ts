/**
 * What a reader can say of hidden figures by solving all sums together, however small or large the
 * figures may be. A figure is known where no change of hidden figures alone, which leaves every sum
 * right, changes it: one such change is made up, as wild as can be, and what it leaves as it was is
 * known. It is reckoned in whole numbers up to a prime, so that nothing is lost by rounding; should
 * a figure stay as it was by chance (1 in 67 million), one figure too many is hidden.
 */
import { cellsOf, type Cell, type Hidden, type Net, type SumNumber } from "./figure-net.ts";

/** The largest prime below 2^26: a product of two remainders is still a whole number. */
const PRIME = 67_108_859;

/** How often each hidden figure counts in a sum that comes to nothing but what is shown. */
type Equation = Map<Cell, number>;

/** An equation that says one figure by others; those stand in later rows, or are free. */
type Row = Readonly<{ pivot: Cell; equation: Equation }>;

/** The hidden figures that these sums give away. */
export function solvedBy(net: Net, hidden: Hidden, sums: readonly SumNumber[]): Cell[] {
  const equations = sums.map((sum) => equationOf(cellsOf(net, sum), hidden));
  const { rows, rest } = peel(equations);
  const all = [...rows, ...eliminate(rest)];
  const changes = new Map<Cell, number>();
  for (const { pivot, equation } of all.toReversed()) {
    let change = 0;
    for (const [cell, times] of equation) {
      if (cell === pivot) continue;
      const other = changes.get(cell) ?? anyChange(cell);
      changes.set(cell, other);
      change = remainder(change - remainder(times * other));
    }
    changes.set(pivot, remainder(change * inverse(equation.get(pivot) ?? 1)));
  }
  return all.flatMap(({ pivot }) => (changes.get(pivot) === 0 ? [pivot] : []));
}

function equationOf(cells: readonly Cell[], hidden: Hidden): Equation {
  const equation: Equation = new Map();
  const last = cells.length - 1;
  for (const [at, cell] of cells.entries()) {
    if (hidden[cell] === 1) add(equation, cell, at === last ? -1 : 1);
  }
  return equation;
}

/**
 * Takes out, one after another, equations with a figure that stands in no other of those left: they
 * say that figure and nothing about the rest. Of sums of sums, few are left.
 */
function peel(equations: readonly Equation[]): { rows: Row[]; rest: Equation[] } {
  const standing = standingOf(equations);
  const rows: Row[] = [];
  const left = new Set(equations);
  const alone = new Set([...standing.keys()].filter((cell) => standing.get(cell)?.size === 1));
  for (const pivot of alone) {
    const [equation] = standing.get(pivot) ?? [];
    if (equation === undefined) continue;
    rows.push({ pivot, equation });
    left.delete(equation);
    for (const cell of equation.keys()) {
      const others = standing.get(cell);
      others?.delete(equation);
      if (others?.size === 1) alone.add(cell);
    }
  }
  return { rows, rest: [...left] };
}

/** The equations in which each figure stands. */
function standingOf(equations: readonly Equation[]): Map<Cell, Set<Equation>> {
  const standing = new Map<Cell, Set<Equation>>();
  for (const equation of equations) {
    for (const cell of equation.keys()) {
      const known = standing.get(cell);
      if (known === undefined) standing.set(cell, new Set([equation]));
      else known.add(equation);
    }
  }
  return standing;
}

/**
 * Short equations first, so that long ones stay as few as they are. A row never has a figure that an
 * earlier row says, so taking them out in the order in which they come into view comes to an end.
 */
function eliminate(equations: readonly Equation[]): Row[] {
  const rows = new Map<Cell, Row>();
  for (const equation of equations.toSorted((one, other) => one.size - other.size)) {
    for (const [cell, count] of equation) {
      const row = rows.get(cell);
      if (row !== undefined) subtract(equation, row, count);
    }
    const [pivot] = equation.keys();
    if (pivot !== undefined) rows.set(pivot, { pivot, equation });
  }
  return [...rows.values()];
}

function subtract(equation: Equation, { pivot, equation: known }: Row, count: number): void {
  const first = known.get(pivot) ?? 1;
  const times = first === 1 ? count : remainder(count * inverse(first));
  for (const [cell, value] of known) add(equation, cell, -remainder(times * value));
}

function add(equation: Equation, cell: Cell, count: number): void {
  const sum = remainder((equation.get(cell) ?? 0) + count);
  if (sum === 0) equation.delete(cell);
  else equation.set(cell, sum);
}

function remainder(value: number): number {
  const left = value % PRIME;
  return left < 0 ? left + PRIME : left;
}

/** What a remainder has to be taken times by to come to 1 (Fermat's little theorem). */
function inverse(value: number): number {
  let [result, base, power] = [1, value, PRIME - 2];
  while (power > 0) {
    if (power % 2 === 1) result = remainder(result * base);
    base = remainder(base * base);
    power = Math.floor(power / 2);
  }
  return result;
}

/** Always the same for a figure, and not to be told from chance (an integer hash). */
function anyChange(cell: Cell): number {
  let mixed = Math.imul(cell + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return 1 + (((mixed ^ (mixed >>> 16)) >>> 0) % (PRIME - 1));
}
