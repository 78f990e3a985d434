/**
 * Who gets the places of an offer. Families who were given fewest places over the last twelve
 * months come first; among equal ones a lot decides, drawn from the offer's seed, so that anybody
 * can draw it again and find the same. It does not matter who asked first.
 *
 * Never more than there are; a wish is granted whole or not at all, unless fewer places help too.
 */
import { createHash } from "node:crypto";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";

/** How far back places count that a family was given already. */
export const MONTHS_THAT_COUNT = 12;

export type Wish = Readonly<{
  id: Id;
  /** Whoever belongs together bears the same word: two parents of a family have one turn each. */
  family: string;
  places: number;
  fewerIsFine: boolean;
  /** How many places the family was given over the last twelve months. */
  earlier: number;
}>;

/**
 * What came of a wish. Granted, because there was enough for all, because the family had had fewer,
 * or because the lot said so. Not yet, because others had had fewer, because the lot said so, or
 * because too few were left for the whole wish.
 */
export const OUTCOMES = [
  ...(["enough-for-all", "had-fewer", "lot-won"] as const),
  ...(["others-had-fewer", "lot-lost", "too-few-left"] as const),
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Allocated = Readonly<{ id: Id; given: number; outcome: Outcome; earlier: number }>;

/** The lot of a wish: nobody chooses it, and it stays the same however often it is drawn. */
export function lotOf(seed: string, id: Id): string {
  return createHash("sha256").update(`${seed}\n${id}`).digest("hex");
}

type Turn = { wish: Wish; standing: number; given: number; left: number };

/** What each wish gets of the free places, in the order of the turns. */
export function allocatePlaces(seed: string, free: number, wishes: readonly Wish[]): Allocated[] {
  assert(Number.isInteger(free) && free >= 0, "places are counted whole");
  const turns = takeTurns(seed, free, wishes);
  const given = turns.reduce((sum, turn) => sum + turn.given, 0);
  assert(given <= free, "never more places than there are");
  const isEnough = turns.every((turn) => turn.given === turn.wish.places);
  return turns.map((turn) => ({
    id: turn.wish.id,
    given: turn.given,
    outcome: outcomeOf(turn, turns, isEnough),
    earlier: turn.wish.earlier,
  }));
}

function takeTurns(seed: string, free: number, wishes: readonly Wish[]): Turn[] {
  const lots = new Map(wishes.map(({ id }) => [id, lotOf(seed, id)]));
  const more = new Map<string, number>();
  const standingOf = ({ family, earlier }: Wish) => earlier + (more.get(family) ?? 0);
  const isBefore = (one: Wish, other: Wish) => {
    const [first, second] = [standingOf(one), standingOf(other)];
    return first === second ? lotIn(lots, one) < lotIn(lots, other) : first < second;
  };
  const waiting = new Set(wishes);
  const turns: Turn[] = [];
  for (let left = free; waiting.size > 0;) {
    const wish = [...waiting].reduce((first, next) => (isBefore(next, first) ? next : first));
    waiting.delete(wish);
    const standing = standingOf(wish);
    const given = grantOf(wish, left);
    turns.push({ wish, standing, given, left });
    more.set(wish.family, (more.get(wish.family) ?? 0) + given);
    left -= given;
  }
  return turns;
}

function lotIn(lots: ReadonlyMap<Id, string>, { id }: Wish): string {
  const lot = lots.get(id);
  assert(lot !== undefined, "every wish has a lot");
  return lot;
}

function grantOf({ places, fewerIsFine }: Wish, left: number): number {
  if (places <= left) return places;
  return fewerIsFine ? left : 0;
}

/** The reason that a parent reads. */
function outcomeOf(turn: Turn, turns: readonly Turn[], isEnough: boolean): Outcome {
  if (isEnough) return "enough-for-all";
  const equals = turns.filter(({ standing }) => standing === turn.standing);
  if (turn.given > 0) {
    return equals.some((other) => other.given < other.wish.places && other !== turn)
      ? "lot-won"
      : "had-fewer";
  }
  // Whoever asked for more than there were at all did not lose by the lot.
  const free = turns[0]?.left ?? 0;
  if (turn.left > 0 || turn.wish.places > free) return "too-few-left";
  return equals.some(({ given }) => given > 0) ? "lot-lost" : "others-had-fewer";
}
