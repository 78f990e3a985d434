/** A parent asks for places of an open offer, takes the wish back, or hands places back. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { standingOf, type PlaceOffer } from "./place-offer.ts";
import { findShownOffer, lockOffer } from "./place-offer-store.server.ts";
import { allows } from "./place-request.ts";
import { findOwnRequest, saveAsked, saveRequest } from "./place-request-store.server.ts";

export type OfferOver = "offer-gone" | "offer-closed" | "offer-passed";

/** The offer under its lock, if parents can still ask for its places. */
export async function lockOpenOffer(
  tx: Transaction,
  context: SignedInContext,
  offerId: Id,
): Promise<Verdict<PlaceOffer, OfferOver>> {
  await lockOffer(tx, offerId);
  const offer = await findShownOffer(tx, offerId);
  if (offer === null) return refuse("offer-gone");
  const standing = standingOf(offer, context.today);
  if (standing === "open") return accept(offer);
  return refuse(standing === "closed" ? "offer-closed" : "offer-passed");
}

/** Asked again before anything was given, it changes the wish. */
export function askForPlaces(
  context: SignedInContext,
  order: { token: string; offerId: Id; places: number; fewerIsFine: boolean },
): Promise<Verdict<undefined, OfferOver | "places-given-already" | FormUsed>> {
  const { offerId, places, fewerIsFine } = order;
  const { personId } = context.actor;
  return actOnce(context, "ask-for-places", order, async (tx) => {
    const offer = await lockOpenOffer(tx, context, offerId);
    if (!offer.ok) return offer;
    const request = await findOwnRequest(tx, offerId, personId);
    if (!allows(request?.state ?? null, "ask")) return refuse("places-given-already");

    const wish = { offerId, personId, places, fewerIsFine, askedAt: context.now };
    const id = await saveAsked(tx, wish);
    await recordAudit(tx, context, {
      ...{ command: "ask-for-places", subjectKind: "place-request", subjectId: id },
      fields: ["places"],
    });
    return accept();
  });
}

type OfOffer = { token: string; offerId: Id };

export function withdrawRequest(
  context: SignedInContext,
  order: OfOffer,
): Promise<Verdict<undefined, "request-not-waiting" | FormUsed>> {
  return actOnce(context, "withdraw-place-request", order, async (tx) => {
    await lockOffer(tx, order.offerId);
    const request = await findOwnRequest(tx, order.offerId, context.actor.personId);
    if (request === null || !allows(request.state, "withdraw")) {
      return refuse("request-not-waiting");
    }
    await saveRequest(tx, request.id, { state: "withdrawn", settledAt: context.now });
    await recordAudit(tx, context, {
      ...{ command: "withdraw-place-request", subjectKind: "place-request", subjectId: request.id },
      fields: ["places"],
    });
    return accept();
  });
}

/** The places are free at once for others. */
export function handPlacesBack(
  context: SignedInContext,
  order: OfOffer,
): Promise<Verdict<undefined, "no-places-to-hand-back" | FormUsed>> {
  return actOnce(context, "hand-places-back", order, async (tx) => {
    await lockOffer(tx, order.offerId);
    const request = await findOwnRequest(tx, order.offerId, context.actor.personId);
    if (request === null || !allows(request.state, "hand-back")) {
      return refuse("no-places-to-hand-back");
    }
    const settledAt = context.now;
    await saveRequest(tx, request.id, { state: "handed-back", given: 0, settledAt });
    await recordAudit(tx, context, {
      ...{ command: "hand-places-back", subjectKind: "place-request", subjectId: request.id },
      fields: ["given"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
