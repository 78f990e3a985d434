/** What a parent reads of places: what can be asked for, what they asked for, and what came of it. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { shownCounts, type ShownCounts } from "./place-counts.ts";
import { standingOf, type OfferStanding, type PlaceOffer } from "./place-offer.ts";
import { findOfferFor, listOffers, listOpenOffers } from "./place-offer-store.server.ts";
import type { PlaceRequest } from "./place-request.ts";
import {
  findOwnRequest,
  listNames,
  listOwnRequests,
  listRequests,
} from "./place-request-store.server.ts";

export type MyPlace = {
  offer: PlaceOffer;
  standing: OfferStanding;
  request: PlaceRequest | null;
};

/** Open offers, and older ones that this person asked for; what ends first stands first. */
export async function readMyPlaces({ db, actor, today }: SignedInContext): Promise<MyPlace[]> {
  const own = await listOwnRequests(db.reader, actor.personId);
  const open = await listOpenOffers(db.reader, today);
  const known = new Set(open.map(({ id }) => id));
  const ids = own.map(({ offerId }) => offerId).filter((id) => !known.has(id));
  const older = await listOffers(db.reader, ids);
  return [...open, ...older].map((offer) => ({
    offer,
    standing: standingOf(offer, today),
    request: own.find(({ offerId }) => offerId === offer.id) ?? null,
  }));
}

/**
 * One of them, with what everybody may know of how many places are taken, and who of the staff wrote
 * the request down; or null.
 */
export async function readMyPlace(
  { db, actor, today }: SignedInContext,
  id: Id | undefined,
): Promise<(MyPlace & { counts: ShownCounts; writtenBy: string | null }) | null> {
  const offer = await findOfferFor(db.reader, actor.personId, id);
  if (offer === null) return null;
  const request = await findOwnRequest(db.reader, offer.id, actor.personId);
  const standing = standingOf(offer, today);
  // Who never asked finds a closed offer no more.
  if (request === null && standing !== "open") return null;
  const counts = shownCounts(offer.offered, await listRequests(db.reader, offer.id));
  const writer = request?.writtenById ?? null;
  const names = writer === null ? null : await listNames(db.reader, [writer]);
  return { offer, standing, request, counts, writtenBy: names?.get(writer ?? "") ?? null };
}
