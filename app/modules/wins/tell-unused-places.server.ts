/**
 * Writes once of each offer whose free places can still be saved: to those who lead the campaigns
 * that it came of, else to every organiser. May run at any time and any number of times.
 */
import { listHolders } from "#app/modules/identity/role-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { heldUntil } from "#app/modules/notifications/quiet-hours.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { listOffersToSave, type CountedOffer } from "./place-offer-store.server.ts";
import { listLeadsOfWin } from "./win-origin-store.server.ts";

/** Answers of how many offers. */
export async function tellUnusedPlaces(context: Context): Promise<number> {
  const offers = await listOffersToSave(context.db.reader, context.today);
  for (const offer of offers) await inTransaction(context, (tx) => tell(tx, context, offer));
  return offers.length;
}

async function tell(tx: Transaction, context: Context, { offer, counts }: CountedOffer) {
  const leads = await listLeadsOfWin(tx, offer.winId);
  const people = leads.length > 0 ? leads : await listHolders(tx, "organiser");
  for (const personId of people) {
    await queueMessage(tx, context, {
      personId,
      text: "wins:mail.to-save",
      // A new deadline is a new occasion.
      dedupKey: `places-to-save:${offer.id}:${offer.deadlineOn}:${personId}`,
      notBefore: heldUntil(context.now),
      variables: ({ t, language, date }) => ({
        offer: language === "es" ? offer.titleEs : offer.titleEn,
        places: t("wins:free-places", { count: counts.free }),
        until: date(offer.deadlineOn),
      }),
      link: (to) => to.staffOffer(offer.winId, offer.id),
    });
  }
}
