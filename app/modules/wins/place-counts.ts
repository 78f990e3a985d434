/**
 * How many places of an offer are taken and used. Those who run it work with real counts; on pages
 * for everybody else figures about fewer than five parents are hidden (product.md, rule 20).
 */
import { LEAST_PEOPLE } from "#app/modules/outcomes/figure-bounds.ts";
import type { Figure } from "#app/modules/outcomes/small-numbers.ts";
import { assert } from "#app/shared/assert.ts";
import { holdsPlaces, type PlaceRequest } from "./place-request.ts";

export type Counted = Pick<PlaceRequest, "state" | "places" | "given" | "used">;

export type PlaceCounts = Readonly<{
  offered: number;
  /** Places that parents asked for and have not been given. */
  askedFor: number;
  /** Parents who wait for an answer. */
  waiting: number;
  taken: number;
  free: number;
  used: number;
  /** Taken places of which nobody has noted yet whether they were used. */
  toNote: number;
}>;

export function countPlaces(offered: number, requests: readonly Counted[]): PlaceCounts {
  const asking = requests.filter(({ state }) => state === "asked");
  const holding = requests.filter(holdsPlaces);
  const taken = sum(holding.map(({ given }) => given));
  assert(taken <= offered, "no more places are taken than there are");
  return {
    offered,
    askedFor: sum(asking.map(({ places }) => places)),
    waiting: asking.length,
    taken,
    free: offered - taken,
    used: sum(holding.map(({ used }) => used ?? 0)),
    toNote: sum(holding.filter(({ used }) => used === null).map(({ given }) => given)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0);
}

export type ShownCounts = Readonly<{ taken: Figure; used: Figure }>;

/**
 * What everybody may see. Whether a figure shows is decided by the parents that it is about: those
 * who took places, those who used theirs, and those who did not, who follow from the two.
 */
export function shownCounts(offered: number, requests: readonly Counted[]): ShownCounts {
  const { taken, used } = countPlaces(offered, requests);
  const holding = requests.filter(holdsPlaces);
  const users = holding.filter((request) => (request.used ?? 0) > 0);
  if (holding.length < LEAST_PEOPLE) return { taken: "fewer", used: "fewer" };
  if (users.length < LEAST_PEOPLE) return { taken, used: "fewer" };
  const others = holding.length - users.length;
  return { taken, used: others < LEAST_PEOPLE ? "hidden" : used };
}
