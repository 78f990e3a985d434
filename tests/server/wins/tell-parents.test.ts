/** Parents told of free places: once a day, in their language, and nobody who has asked. */
import { expect, test } from "vitest";
import { askForPlaces } from "#app/modules/wins/ask-for-places.server.ts";
import { closeOffer } from "#app/modules/wins/change-offer.server.ts";
import { listToRing } from "#app/modules/wins/place-news-store.server.ts";
import { tellParents, writePlaceNews } from "#app/modules/wins/tell-parents.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort } from "#tests/setup/cohorts.ts";
import { enrolled, withPhone } from "#tests/setup/members.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { offer, offerVersion, valueOf } from "#tests/setup/wins.ts";

const organiser = await actingAs(["organiser"]);
const { reader } = organiser.db;
const cohortId = await cohort(organiser);

const at = (moment: string): Promise<SignedInContext> =>
  acting(organiser.actor.personId, { now: new Date(moment) });
const tell = (who: SignedInContext, offerId: string) =>
  tellParents(who, { token: newId(), offerId });

async function member(details: Parameters<typeof person>[0] = {}): Promise<string> {
  const id = await person(details);
  await enrolled(cohortId, [id]);
  return id;
}

const told = (personId: string, offerId: string) =>
  reader.outboxMessage.findMany({
    where: { personId, dedupKey: { startsWith: `places-free:${offerId}` } },
  });

test("a press tells 1 parent in Spanish, nobody who asked, nobody without e-mail or with their wish to hear no more; the second press of the day is refused", async () => {
  const luz = await member({ language: "es" });
  const asked = await member();
  const stopped = await member();
  const rosa = await member({ email: null });
  await withPhone(rosa, "020 7946 0002");
  await organiser.db.inTransaction((tx) =>
    tx.unsubscription.create({
      data: { id: newId(), personId: stopped, topic: "meetings", since: organiser.now },
    }),
  );
  const { offerId } = await offer(organiser);
  const wish = { token: newId(), offerId, places: 1, fewerIsFine: false };
  valueOf(await askForPlaces(await acting(asked), wish));
  const day = await at("2026-11-24T12:00:00Z");
  valueOf(await tell(day, offerId));
  expect(await tell(day, offerId)).toMatchObject({ reason: "told-today" });
  await writePlaceNews(day);
  await writePlaceNews(day);
  const [mail, ...more] = await told(luz, offerId);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    language: "es",
    subject: "Hay 20 cupos libres: Cupos en la jornada",
  });
  expect(mail!.body.replaceAll("\u00a0", " ")).toContain(
    "Es el jueves 10 de diciembre de 2026. Puede pedir hasta el 5 de",
  );
  expect(mail!.body).toContain("/unsubscribe/");
  for (const id of [asked, stopped, rosa]) expect(await told(id, offerId)).toEqual([]);
  const toRing = await listToRing(reader, offerId);
  expect(toRing.map(({ id }) => id)).toContain(rosa);

  const nextDay = await at("2026-11-25T12:00:00Z");
  valueOf(await tell(nextDay, offerId));
  await writePlaceNews(nextDay);
  expect(await told(luz, offerId)).toHaveLength(2);
});

test("who sits with somebody of their party who asked is not told", async () => {
  const [mother, father] = [await person({}), await person({})];
  await enrolled(cohortId, [mother, father]);
  const { offerId } = await offer(organiser);
  const wish = { token: newId(), offerId, places: 1, fewerIsFine: false };
  valueOf(await askForPlaces(await acting(mother), wish));
  await member();
  const day = await at("2026-11-24T12:00:00Z");
  valueOf(await tell(day, offerId));
  await writePlaceNews(day);
  expect(await told(father, offerId)).toEqual([]);
});

test("at 22:00 nothing is written, at 8:00 it is; of an offer closed meanwhile nothing is", async () => {
  const ana = await member();
  const [open, closed] = [await offer(organiser), await offer(organiser)];
  const evening = await at("2026-11-24T22:00:00Z");
  valueOf(await tell(evening, open.offerId));
  valueOf(await tell(evening, closed.offerId));
  await writePlaceNews(evening);
  expect(await told(ana, open.offerId)).toEqual([]);
  const version = await offerVersion(organiser, closed);
  valueOf(await closeOffer(organiser, { ...closed, token: newId(), version }));
  await writePlaceNews(await at("2026-11-25T08:00:00Z"));
  expect(await told(ana, open.offerId)).toHaveLength(1);
  expect(await told(ana, closed.offerId)).toEqual([]);
});

test("of places whose last day has passed nobody is told", async () => {
  await member();
  const { offerId } = await offer(organiser);
  const late = await at("2026-12-06T12:00:00Z");
  expect(await tell(late, offerId)).toMatchObject({ reason: "offer-passed" });
});
