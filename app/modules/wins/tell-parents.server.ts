/**
 * Parents are told once more of an offer's free places, at a press of those who run it: at most once
 * a day for each offer. Whoever has asked already is not bothered.
 *
 * The press notes the day; the messages follow in rounds of few, outside quiet hours, while places
 * are free, so that nobody waits for them and what is said is true when it is sent.
 */
import { setImmediate } from "node:timers/promises";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { isQuiet } from "#app/modules/notifications/quiet-hours.ts";
import { inTransaction, type Context, type SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockOpenOffer, type OfferOver } from "./ask-for-places.server.ts";
import { countPlaces, type PlaceCounts } from "./place-counts.ts";
import { listToWrite, newsKey } from "./place-news-store.server.ts";
import { standingOf, type PlaceOffer } from "./place-offer.ts";
import {
  findShownOffer,
  listToldOffers,
  lockOffer,
  saveOffer,
} from "./place-offer-store.server.ts";
import { listRequests } from "./place-request-store.server.ts";

type Untold = OfferOver | "no-free-places" | "told-today" | "nobody-to-tell";

export function tellParents(
  context: SignedInContext,
  order: { token: string; offerId: Id },
): Promise<Verdict<undefined, Untold | FormUsed>> {
  const { offerId } = order;
  return actOnce(context, "tell-parents-of-places", order, async (tx) => {
    const found = await lockOpenOffer(tx, context, offerId);
    if (!found.ok) return found;
    const { offered, told } = found.value;
    if (told?.on === context.today) return refuse("told-today");
    const { free } = countPlaces(offered, await listRequests(tx, offerId));
    if (free === 0) return refuse("no-free-places");
    const key = newsKey(offerId, context.today);
    const people = await listToWrite(tx, { offerId, key });
    if (people.length === 0) return refuse("nobody-to-tell");

    await saveOffer(tx, offerId, { toldOn: context.today, toldTo: people.length });
    await recordAudit(tx, context, {
      command: "tell-parents-of-places",
      ...{ subjectKind: "place-offer", subjectId: offerId, fields: ["toldOn", "toldTo"] },
    });
    return accept();
  });
}

/** Messages of one transaction: few, so that nobody waits for 100 ms. */
const MESSAGES_AT_ONCE = 5;

/** Writes what those presses ask for; may run at any time and any number of times. */
export async function writePlaceNews(context: Context): Promise<number> {
  const { db, now, today } = context;
  if (isQuiet(now)) return 0;
  let written = 0;
  // What was asked for in the evening is written in the morning.
  for (const { offer } of await listToldOffers(db.reader, today, addDays(today, -1))) {
    if (offer.told === null) continue;
    const key = newsKey(offer.id, offer.told.on);
    const waiting = await listToWrite(db.reader, { offerId: offer.id, key });
    for (let first = 0; first < waiting.length; first += MESSAGES_AT_ONCE) {
      const among = waiting.slice(first, first + MESSAGES_AT_ONCE);
      written += await writeSome(context, { offerId: offer.id, key, among });
      // SQLite answers without a pause: requests that wait go first.
      await setImmediate();
    }
  }
  return written;
}

/** Under the offer's lock all is asked anew: somebody may just have taken the last place. */
function writeSome(
  context: Context,
  some: { offerId: Id; key: string; among: readonly Id[] },
): Promise<number> {
  const { offerId, key } = some;
  return inTransaction(context, async (tx) => {
    await lockOffer(tx, offerId);
    const offer = await findShownOffer(tx, offerId);
    if (offer === null || standingOf(offer, context.today) !== "open") return 0;
    const counts = countPlaces(offer.offered, await listRequests(tx, offerId));
    if (counts.free === 0) return 0;
    const people = await listToWrite(tx, some);
    for (const personId of people) await write(tx, context, { offer, counts, personId, key });
    return people.length;
  });
}

type News = { offer: PlaceOffer; counts: PlaceCounts; personId: Id; key: string };

function write(tx: Transaction, context: Context, news: News): Promise<void> {
  const { offer, counts, personId, key } = news;
  const { happensOn, deadlineOn } = offer;
  return queueMessage(tx, context, {
    personId,
    text: "wins:mail.free",
    dedupKey: key + personId,
    variables: ({ t, language, date, weekday }) => ({
      offer: language === "es" ? offer.titleEs : offer.titleEn,
      places: t("wins:free-places", { count: counts.free }),
      day: happensOn === null ? "" : `${t("wins:my.on", { date: weekday(happensOn) })} `,
      until: date(deadlineOn),
    }),
    link: (to) => to.myPlace(offer.id),
  });
}
