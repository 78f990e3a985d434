/**
 * How many people institutions said that they would bring to an action, and how many came.
 *
 * People are counted a few at a time, by several leaders at once: each press is a row that stays,
 * and what is taken back is a row below zero. What came of it is their sum.
 */
import type { Id } from "#app/shared/id.ts";

/** What one press adds, on buttons a thumb wide; and what it takes back. */
export const STEPS = [1, 5, 10, -1] as const;
export type Step = (typeof STEPS)[number];

/** For people of no member institution. */
export const OTHERS = "others";

export type TurnoutLine = {
  /** Null for people of no member institution. */
  institutionId: Id | null;
  name: string | null;
  pledged: number | null;
  counted: number;
};

export type Turnout = {
  lines: TurnoutLine[];
  /** What institutions pledged together; what was expected where none did; null for neither. */
  expected: number | null;
  /** Who was counted; where nobody was, who came as somebody said; null for neither. */
  came: number | null;
  /** The institution that most of those who were counted came from; null where two brought as many. */
  most: { name: string; counted: number } | null;
};

type Facts = {
  action: { expected: number | null; came: number | null };
  institutions: readonly { id: Id; name: string }[];
  pledged: ReadonlyMap<Id, number>;
  /** By institution; null for people of none. */
  counted: ReadonlyMap<Id | null, number>;
};

export function turnoutOf({ action, institutions, pledged, counted }: Facts): Turnout {
  const lines: TurnoutLine[] = institutions.map(({ id, name }) => ({
    ...{ institutionId: id, name, pledged: pledged.get(id) ?? null, counted: counted.get(id) ?? 0 },
  }));
  lines.push({ institutionId: null, name: null, pledged: null, counted: counted.get(null) ?? 0 });
  const named = lines.flatMap(({ name, counted: people }) =>
    name === null || people === 0 ? [] : [{ name, counted: people }],
  );
  const [most = null, next] = named.toSorted((one, other) => other.counted - one.counted);
  return {
    lines,
    expected: pledged.size > 0 ? sum([...pledged.values()]) : action.expected,
    came: counted.size > 0 ? sum([...counted.values()]) : action.came,
    most: most?.counted === next?.counted ? null : most,
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

export type Press = Readonly<{ key: string; institutionId: Id | null; people: Step }>;

/**
 * Which presses are written, in their order: those that are new, about somebody known, and take
 * back nobody who was not counted. `refused` is how many would have.
 */
export function newPresses(
  presses: readonly Press[],
  {
    written,
    known,
    counted,
  }: {
    written: ReadonlySet<string>;
    known: ReadonlySet<Id>;
    counted: ReadonlyMap<Id | null, number>;
  },
): { fresh: Press[]; refused: number } {
  const sums = new Map(counted);
  const keys = new Set(written);
  const fresh: Press[] = [];
  let refused = 0;
  for (const press of presses) {
    const { key, institutionId, people } = press;
    if (keys.has(key) || (institutionId !== null && !known.has(institutionId))) continue;
    const now = (sums.get(institutionId) ?? 0) + people;
    if (now < 0) refused += 1;
    else {
      keys.add(key);
      sums.set(institutionId, now);
      fresh.push(press);
    }
  }
  return { fresh, refused };
}
