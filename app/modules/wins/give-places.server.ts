/**
 * Gives the free places of an offer to the parents who ask, as allocate-places.ts says, and tells
 * each of them in their language what came of it and why. One giving at a time: what one offer
 * gives counts for the next.
 */
import type { Text } from "#app/i18n/portal-context.tsx";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { allocatePlaces, type Allocated } from "./allocate-places.ts";
import { lockOpenOffer, type OfferOver } from "./ask-for-places.server.ts";
import { countPlaces } from "./place-counts.ts";
import { listFamilies } from "./place-family-store.server.ts";
import type { PlaceOffer } from "./place-offer.ts";
import type { PlaceRequest } from "./place-request.ts";
import { listRequests, saveRequest } from "./place-request-store.server.ts";

export function givePlaces(
  context: SignedInContext,
  order: { token: string; offerId: Id },
): Promise<Verdict<undefined, OfferOver | "nobody-asks" | "no-free-places" | FormUsed>> {
  return actOnce(context, "give-places", order, async (tx) => {
    await lockWord(tx, "give-places");
    const found = await lockOpenOffer(tx, context, order.offerId);
    if (!found.ok) return found;
    const offer = found.value;
    const requests = await listRequests(tx, offer.id);
    const { free, waiting } = countPlaces(offer.offered, requests);
    if (waiting === 0) return refuse("nobody-asks");
    if (free === 0) return refuse("no-free-places");

    const asking = requests.filter(({ state }) => state === "asked");
    const allocated = await allocate(tx, context, { offer, free, asking });
    for (const request of asking) {
      const one = allocated.get(request.id);
      assert(one !== undefined, "every wish has an answer");
      await answer(tx, context, { offer, request, one });
    }
    await recordAudit(tx, context, {
      ...{ command: "give-places", subjectKind: "place-offer", subjectId: offer.id },
      fields: ["given"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

type Asking = { offer: PlaceOffer; free: number; asking: readonly PlaceRequest[] };

async function allocate(
  tx: Transaction,
  context: SignedInContext,
  { offer, free, asking }: Asking,
): Promise<ReadonlyMap<Id, Allocated>> {
  const people = asking.map(({ personId }) => personId);
  const families = await listFamilies(tx, context, people);
  const wishes = asking.map(({ id, personId, places, fewerIsFine }) => {
    const family = families.get(personId);
    assert(family !== undefined, "everybody has a family");
    return { id, places, fewerIsFine, ...family };
  });
  const allocated = allocatePlaces(offer.drawSeed, free, wishes);
  return new Map(allocated.map((one) => [one.id, one]));
}

type Answered = { offer: PlaceOffer; request: PlaceRequest; one: Allocated };

async function answer(
  tx: Transaction,
  context: SignedInContext,
  { offer, request, one }: Answered,
): Promise<void> {
  const { given, outcome, earlier } = one;
  const drawn = { drawnAt: context.now, earlier, outcome };
  const taken = { state: "given", given, givenAt: context.now } as const;
  await saveRequest(tx, request.id, given > 0 ? { ...drawn, ...taken } : drawn);
  await queueMessage(tx, context, {
    personId: request.personId,
    text: given > 0 ? "wins:mail.given" : "wins:mail.not-yet",
    // Who waits on hears it once for each time of asking; the rest stands on their page.
    dedupKey: `places-${given > 0 ? "given" : "not-yet"}:${request.id}:${request.askedAt.toISOString()}`,
    variables: ({ t, language, date, weekday }) => ({
      offer: language === "es" ? offer.titleEs : offer.titleEn,
      places: t("wins:places", { count: given }),
      on: offer.happensOn === null ? "" : dayLine(t, weekday(offer.happensOn)),
      why: t(`wins:why.${outcome}`),
      until: date(offer.deadlineOn),
    }),
    link: (to) => to.myPlace(offer.id),
  });
}

function dayLine(t: Text["t"], day: string): string {
  return `${t("wins:mail.on", { day })}\n\n`;
}
