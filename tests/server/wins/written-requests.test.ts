/** Requests that staff write down for a parent: like any other, said so, once, and told. */
import { expect, test } from "vitest";
import { askForPlaces } from "#app/modules/wins/ask-for-places.server.ts";
import { closeOffer } from "#app/modules/wins/change-offer.server.ts";
import { givePlaces } from "#app/modules/wins/give-places.server.ts";
import { listParentsToAsk } from "#app/modules/wins/place-parent-store.server.ts";
import { findOffer } from "#app/modules/wins/place-offer-store.server.ts";
import { findOwnRequest, listRequests } from "#app/modules/wins/place-request-store.server.ts";
import { readMyPlace } from "#app/modules/wins/read-my-places.server.ts";
import { readRequests } from "#app/modules/wins/read-requests.server.ts";
import { giveUpForParent, writeDownRequest } from "#app/modules/wins/write-down-request.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort } from "#tests/setup/cohorts.ts";
import { enrolled, withPhone } from "#tests/setup/members.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { offer, offerVersion, valueOf } from "#tests/setup/wins.ts";

const organiser = await actingAs(["organiser"]);
const { reader } = organiser.db;

const write = (personId: string, offerId: string, places = 2) =>
  writeDownRequest(organiser, { token: newId(), offerId, personId, places, fewerIsFine: false });
const give = (offerId: string) => givePlaces(organiser, { token: newId(), offerId });
const own = (personId: string, offerId: string) => findOwnRequest(reader, offerId, personId);
const mailsTo = (personId: string) =>
  reader.outboxMessage.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });

/** A member of a cohort. */
async function member(details: Parameters<typeof person>[0] = {}): Promise<string> {
  const id = await person(details);
  await enrolled(await cohort(organiser), [id]);
  return id;
}

test("a mother without e-mail gets 2 places by the same giving out, and the list says who wrote it and her number", async () => {
  const rosa = await member({ fullName: "Rosa Ñandú", email: null });
  await withPhone(rosa, "020 7946 0001");
  const ben = await acting(await person({}));
  const { offerId } = await offer(organiser);
  valueOf(await write(rosa, offerId));
  const wish = { token: newId(), offerId, places: 1, fewerIsFine: false };
  valueOf(await askForPlaces(ben, wish));
  valueOf(await give(offerId));
  expect(await own(rosa, offerId)).toMatchObject({ state: "given", given: 2 });
  const named = await readRequests(reader, await listRequests(reader, offerId));
  const of = (id: string) => named.find(({ request }) => request.personId === id);
  const writtenBy = organiser.actor.fullName;
  expect(of(rosa)).toMatchObject({ name: "Rosa Ñandú", writtenBy, ring: "020 7946 0001" });
  expect(of(ben.actor.personId)).toMatchObject({ writtenBy: null, ring: null });
  expect(await mailsTo(rosa)).toEqual([]);
});

test("nobody is written down twice, nor over their own words, nor who is no member, nor oneself", async () => {
  const ana = await member();
  const { offerId } = await offer(organiser);
  valueOf(await write(ana, offerId, 1));
  expect(await write(ana, offerId, 3)).toMatchObject({ reason: "parent-asks-already" });
  expect(await own(ana, offerId)).toMatchObject({ places: 1, version: 1 });
  valueOf(await give(offerId));
  expect(await write(ana, offerId)).toMatchObject({ reason: "parent-has-places" });
  expect(await write(await person({}), offerId)).toMatchObject({ reason: "asker-missing" });
  expect(await write(newId(), offerId)).toMatchObject({ reason: "asker-missing" });
  const self = organiser.actor.personId;
  expect(await write(self, offerId)).toMatchObject({ reason: "own-place-request" });
});

test("of 10 presses at once for 1 parent 1 makes a request", async () => {
  const ana = await member();
  const { offerId } = await offer(organiser);
  const pressed = await Promise.all(Array.from({ length: 10 }, () => write(ana, offerId)));
  expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listRequests(reader, offerId)).toHaveLength(1);
});

test("a parent with e-mail is told in their language, sees who wrote it, and changes it themselves", async () => {
  const luz = await member({ language: "es" });
  const { offerId } = await offer(organiser);
  valueOf(await write(luz, offerId));
  const [mail] = await mailsTo(luz);
  expect(mail).toMatchObject({
    language: "es",
    subject: "Lo anotamos por usted: Cupos en la jornada",
  });
  expect(mail!.body).toContain("Usted pide 2 cupos.");
  const as: SignedInContext = await acting(luz, { language: "es" });
  expect(await readMyPlace(as, offerId)).toMatchObject({ writtenBy: organiser.actor.fullName });
  valueOf(await askForPlaces(as, { token: newId(), offerId, places: 3, fewerIsFine: false }));
  expect(await own(luz, offerId)).toMatchObject({ places: 3, writtenById: null });
});

test("at a parent's word staff withdraw what waits and hand back what was given, and nothing else", async () => {
  const ana = await member();
  const of = await offer(organiser);
  const one = (await findOffer(reader, of.winId, of.offerId))!;
  const giveUp = (act: "withdraw" | "hand-back") =>
    giveUpForParent(organiser, {
      ...{ token: newId(), offer: one, offerId: one.id, personId: ana, act },
    });
  expect(await giveUp("withdraw")).toMatchObject({ reason: "request-not-waiting" });
  valueOf(await write(ana, of.offerId));
  expect(await giveUp("hand-back")).toMatchObject({ reason: "no-places-to-hand-back" });
  valueOf(await giveUp("withdraw"));
  expect(await own(ana, of.offerId)).toMatchObject({ state: "withdrawn" });
  valueOf(await write(ana, of.offerId));
  valueOf(await give(of.offerId));
  valueOf(await giveUp("hand-back"));
  expect(await own(ana, of.offerId)).toMatchObject({ state: "handed-back", given: 0 });
  const subjects = (await mailsTo(ana)).map(({ kind }) => kind);
  expect(subjects.filter((kind) => kind === "wins:mail.for-you")).toHaveLength(4);
});

test("of a closed offer nothing is written down, and the list to choose from leaves out who asked", async () => {
  const name = `Zoila Ñuñez ${newId()}`;
  const zoila = await member({ fullName: name });
  const of = await offer(organiser);
  const { offerId } = of;
  const find = (words: string) =>
    listParentsToAsk(reader, { offerId, words, but: organiser.actor.personId });
  expect(await find(name.replace("Ñuñez", "nunez"))).toMatchObject([
    { id: zoila, appliedAt: expect.any(Date) },
  ]);
  valueOf(await write(zoila, offerId));
  expect(await find(name)).toEqual([]);
  const version = await offerVersion(organiser, of);
  valueOf(await closeOffer(organiser, { ...of, token: newId(), version }));
  expect(await write(await member(), offerId)).toMatchObject({ reason: "offer-closed" });
});
