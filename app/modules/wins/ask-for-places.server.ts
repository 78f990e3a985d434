/**
 * A parent asks for places of an open offer, takes the wish back, or hands places back. Staff may do
 * so at a parent's word (write-down-request.server.ts).
 */
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

    const asked = { askedAt: context.now, writtenById: null };
    const id = await saveAsked(tx, { offerId, personId, places, fewerIsFine, ...asked });
    await recordAudit(tx, context, {
      ...{ command: "ask-for-places", subjectKind: "place-request", subjectId: id },
      fields: ["places"],
    });
    return accept();
  });
}

type OfOffer = { token: string; offerId: Id };
type GaveUp = Verdict<undefined, NotGivenUp | FormUsed>;
export type NotGivenUp = "request-not-waiting" | "no-places-to-hand-back";

export function withdrawRequest(context: SignedInContext, order: OfOffer): Promise<GaveUp> {
  return actOnce(context, "withdraw-place-request", order, (tx) =>
    giveUp(tx, context, { ...order, personId: context.actor.personId, act: "withdraw" }),
  );
}

/** The places are free at once for others. */
export function handPlacesBack(context: SignedInContext, order: OfOffer): Promise<GaveUp> {
  return actOnce(context, "hand-places-back", order, (tx) =>
    giveUp(tx, context, { ...order, personId: context.actor.personId, act: "hand-back" }),
  );
}

export type GiveUp = { offerId: Id; personId: Id; act: "withdraw" | "hand-back" };

const GIVEN_UP = {
  withdraw: {
    command: "withdraw-place-request",
    field: "places",
    refusal: "request-not-waiting",
    change: { state: "withdrawn" },
  },
  "hand-back": {
    command: "hand-places-back",
    field: "given",
    refusal: "no-places-to-hand-back",
    change: { state: "handed-back", given: 0 },
  },
} as const;

/** Whoever's request it is; a form's act calls it in its transaction. */
export async function giveUp(
  tx: Transaction,
  context: SignedInContext,
  { offerId, personId, act }: GiveUp,
): Promise<Verdict<undefined, NotGivenUp>> {
  const { command, field, refusal, change } = GIVEN_UP[act];
  await lockOffer(tx, offerId);
  const request = await findOwnRequest(tx, offerId, personId);
  if (request === null || !allows(request.state, act)) return refuse(refusal);
  await saveRequest(tx, request.id, { ...change, settledAt: context.now });
  await recordAudit(tx, context, {
    ...{ command, subjectKind: "place-request", subjectId: request.id, fields: [field] },
  });
  if (act === "hand-back") await publicPagesChange(tx, context);
  return accept();
}
