/**
 * Staff write down what a parent said: that they ask for places, ask no more, or hand them back. The
 * request is one like any other in the same giving out; who wrote it down is kept, and a parent
 * with an address is told in their language.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  giveUp,
  lockOpenOffer,
  type GiveUp,
  type NotGivenUp,
  type OfferOver,
} from "./ask-for-places.server.ts";
import type { PlaceOffer } from "./place-offer.ts";
import { isMember } from "./place-parent-store.server.ts";
import { holdsPlaces } from "./place-request.ts";
import { findOwnRequest, saveAsked } from "./place-request-store.server.ts";

type Written = OfferOver | "asker-missing" | "own-place-request";
type Twice = "parent-asks-already" | "parent-has-places";

export type Wish = {
  token: string;
  offerId: Id;
  /** Whose wish it is: a member of a cohort. */
  personId: Id;
  places: number;
  fewerIsFine: boolean;
};

/** Refuses somebody who asks already or has places of the offer: nobody's own words are replaced. */
export function writeDownRequest(
  context: SignedInContext,
  order: Wish,
): Promise<Verdict<undefined, Written | Twice | FormUsed>> {
  const { token, offerId, personId, places, fewerIsFine } = order;
  const writtenById = context.actor.personId;
  return actOnce(context, "write-down-place-request", order, async (tx) => {
    const offer = await lockOpenOffer(tx, context, offerId);
    if (!offer.ok) return offer;
    if (personId === writtenById) return refuse("own-place-request");
    if (!(await isMember(tx, personId))) return refuse("asker-missing");
    const known = await findOwnRequest(tx, offerId, personId);
    if (known?.state === "asked") return refuse("parent-asks-already");
    if (known !== null && holdsPlaces(known)) return refuse("parent-has-places");

    const asked = { askedAt: context.now, writtenById };
    const id = await saveAsked(tx, { offerId, personId, places, fewerIsFine, ...asked });
    await recordAudit(tx, context, {
      ...{ command: "write-down-place-request", subjectKind: "place-request", subjectId: id },
      fields: ["places"],
    });
    await tell(tx, context, { token, offer: offer.value, personId, act: "ask", places });
    return accept();
  });
}

export function giveUpForParent(
  context: SignedInContext,
  order: GiveUp & { token: string; offer: PlaceOffer },
): Promise<Verdict<undefined, NotGivenUp | FormUsed>> {
  const { offer, ...form } = order;
  return actOnce(context, "give-up-for-parent", form, async (tx) => {
    const verdict = await giveUp(tx, context, form);
    if (!verdict.ok) return verdict;
    await tell(tx, context, { ...form, offer, places: 0 });
    return accept();
  });
}

type News = {
  token: string;
  offer: PlaceOffer;
  personId: Id;
  act: "ask" | "withdraw" | "hand-back";
  places: number;
};

function tell(tx: Transaction, context: SignedInContext, news: News): Promise<void> {
  const { token, offer, personId, act, places } = news;
  return queueMessage(tx, context, {
    personId,
    text: "wins:mail.for-you",
    dedupKey: `places-for-you:${token}`,
    variables: ({ t, language }) => ({
      offer: language === "es" ? offer.titleEs : offer.titleEn,
      who: context.actor.fullName,
      what: t(`wins:mail.noted.${act}`, { places: t("wins:places", { count: places }) }),
    }),
    link: (to) => to.myPlace(offer.id),
  });
}
