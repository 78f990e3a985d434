/**
 * A parent's wish for places of an offer, and what became of it. A request is a row for good: who
 * asks again after a withdrawal keeps the same lot, so that nobody draws twice.
 */
import type { Id } from "#app/shared/id.ts";
import type { Outcome } from "./allocate-places.ts";

export const REQUEST_STATES = [
  "asked",
  "given",
  "handed-back",
  "withdrawn",
  "used",
  "not-used",
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** One family asks for its children and who goes with them. */
export const MOST_PLACES = 3;

export type PlaceRequest = Readonly<{
  id: Id;
  offerId: Id;
  personId: Id;
  places: number;
  fewerIsFine: boolean;
  state: RequestState;
  askedAt: Date;
  /** Of the staff, who wrote it down for the parent; null where the parent asked. */
  writtenById: Id | null;
  given: number;
  drawnAt: Date | null;
  /** How many places the family had been given when places were last given out. */
  earlier: number | null;
  outcome: Outcome | null;
  used: number | null;
  version: number;
}>;

type Deed = "ask" | "withdraw" | "give" | "hand-back" | "note-used";

/** What may be done with a request in each state; what is missing from a row is not allowed. */
const LIFE = {
  asked: ["ask", "withdraw", "give"],
  given: ["hand-back", "note-used"],
  "handed-back": ["ask"],
  withdrawn: ["ask"],
  used: ["note-used"],
  "not-used": ["note-used"],
} as const satisfies Record<RequestState, readonly Deed[]>;

/** A parent without a request is like one who withdrew theirs. */
export function allows(state: RequestState | null, deed: Deed): boolean {
  return (LIFE[state ?? "withdrawn"] as readonly Deed[]).includes(deed);
}

/** Whether the places of the request are taken from the offer. */
export function holdsPlaces({ state }: Pick<PlaceRequest, "state">): boolean {
  return state === "given" || state === "used" || state === "not-used";
}
