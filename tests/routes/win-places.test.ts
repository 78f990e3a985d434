/** A win and its places: on its public page, on the campaign's, and on the page of who has them. */
import { expect, test } from "vitest";
import { loader as campaignPage } from "#app/routes/campaigns.$slug.tsx";
import { loader as home } from "#app/routes/my._index.tsx";
import { loader as staffCampaign } from "#app/routes/staff.campaigns.$id.tsx";
import { loader as publishPage } from "#app/routes/staff.wins.$id_.publish.tsx";
import { loader as winPage } from "#app/routes/wins.$slug.tsx";
import { openRecord } from "#app/modules/public-record/open-record.server.ts";
import { askForPlaces, handPlacesBack } from "#app/modules/wins/ask-for-places.server.ts";
import { addOffer, closeOffer } from "#app/modules/wins/change-offer.server.ts";
import { addWin } from "#app/modules/wins/change-win.server.ts";
import { givePlaces } from "#app/modules/wins/give-places.server.ts";
import type { PublicOffer } from "#app/modules/wins/public-offer-store.server.ts";
import { findWin } from "#app/modules/wins/win-store.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { addDays, todayInLondon } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { ask, campaign, target } from "#tests/setup/campaigns.ts";
import { acting, NOW, person } from "#tests/setup/people.ts";
import { recordedCampaign, recordedWin } from "#tests/setup/public-record.ts";
import { visit } from "#tests/setup/visit.ts";
import { offer, offerFacts, published, valueOf, winFacts, withLink } from "#tests/setup/wins.ts";

const today = todayInLondon(now());
const organiser = await acting(await person({ roles: ["organiser"] }), { now: now() });
const { reader } = organiser.db;

async function parentsWithPlaces(offerId: string, count: number) {
  const parents = await Promise.all(
    Array.from({ length: count }, async () => acting(await person(), { now: now() })),
  );
  for (const parent of parents) {
    const wish = { token: newId(), offerId, places: 3, fewerIsFine: false };
    valueOf(await askForPlaces(parent, wish));
  }
  valueOf(await givePlaces(organiser, { token: newId(), offerId }));
  return parents;
}

async function placesAt(winId: string): Promise<PublicOffer[]> {
  const { slug } = (await findWin(reader, winId))!;
  const { body } = await visit(winPage, { path: `/es/wins/${slug}`, params: { slug } });
  return (body as { offers: PublicOffer[] }).offers;
}

test("a win's page says 20 places and until when; how many are free once 4 families with places are 5", async () => {
  const deadlineOn = addDays(today, 10);
  const { winId, offerId } = await offer(organiser, { deadlineOn, happensOn: null });
  await parentsWithPlaces(offerId, 4);
  const [few] = await placesAt(winId);
  expect(few).toMatchObject({ offered: 20, free: null, deadlineOn, standing: "open" });
  await parentsWithPlaces(offerId, 1);
  expect(await placesAt(winId)).toMatchObject([{ offered: 20, free: 5 }]);
  expect(JSON.stringify(await placesAt(winId))).not.toContain("requests");
});

test("of 2 offers the one that ended stands after the open one, without a count of what is free", async () => {
  const { winId, offerId } = await offer(organiser, {
    deadlineOn: addDays(today, 10),
    happensOn: null,
  });
  const ended = offerFacts({ deadlineOn: addDays(today, 1), happensOn: addDays(today, 1) });
  const closed = valueOf(await addOffer(organiser, { token: newId(), winId, facts: ended }));
  valueOf(await closeOffer(organiser, { token: newId(), winId, offerId: closed, version: 1 }));
  expect(await placesAt(winId)).toMatchObject([
    { id: offerId, standing: "open", isPast: false },
    { id: closed, standing: "closed", free: null },
  ]);
});

test("the office of a win says of which body it is", async () => {
  const targetId = await target(organiser);
  const order = { token: newId(), facts: winFacts({ targetId }), writtenIn: "en" } as const;
  const winId = valueOf(await addWin(organiser, order));
  await withLink(organiser, winId);
  await published(organiser, winId);
  const { slug } = (await findWin(reader, winId))!;
  const { body } = await visit(winPage, { path: `/es/wins/${slug}`, params: { slug } });
  expect(body).toMatchObject({ win: { office: { words: "Vicerrectora Demo, Demo College" } } });
});

test("before it is published a win says that its campaign is a draft, and its ask leads to the win", async () => {
  const id = await campaign(organiser);
  const askId = await ask(organiser, id);
  const order = { token: newId(), facts: winFacts(), writtenIn: "en", askId } as const;
  const winId = valueOf(await addWin(organiser, order));
  const as = organiser.actor.personId;
  const at = { path: `/en/staff/wins/${winId}/publish`, params: { id: winId }, as };
  expect(await visit(publishPage, at)).toMatchObject({ body: { drafts: [{ id }] } });
  const there = { path: `/en/staff/campaigns/${id}`, params: { id }, as };
  const { body } = await visit(staffCampaign, there);
  expect(body).toMatchObject({ asks: [{ ask: { id: askId }, wins: [{ id: winId }] }] });

  const shown = await recordedCampaign();
  const won = await recordedWin(shown.askIds, false);
  const of = { path: `/en/staff/wins/${won.id}/publish`, params: { id: won.id }, as };
  expect(await visit(publishPage, of)).toMatchObject({ body: { drafts: [] } });
});

test("who has 3 places in 20 days reads so on their own page, and no more once they are handed back", async () => {
  const days = { deadlineOn: addDays(today, 10), happensOn: addDays(today, 20) };
  const { offerId } = await offer(organiser, days);
  const [parent] = await parentsWithPlaces(offerId, 1);
  const at = { path: "/es/my", as: parent!.actor.personId };
  const held = { id: offerId, given: 3, happensOn: days.happensOn };
  expect(await visit(home, at)).toMatchObject({ body: { held: [held] } });
  valueOf(await handPlacesBack(parent!, { token: newId(), offerId }));
  expect(await visit(home, at)).toMatchObject({ body: { held: [] } });
});

test("3 answers noted as 1, 3, 2 stand as 1, 2, 3", async () => {
  const { id, slug, askIds } = await recordedCampaign({ asks: 3 });
  const [first, second, third] = askIds;
  const said = [
    { askId: first!, answer: "yes" },
    { askId: third!, answer: "no" },
    { askId: second!, answer: "yes-with-conditions" },
  ];
  await organiser.db.inTransaction((tx) =>
    tx.action.create({
      data: {
        ...{ id: newId(), titleEn: "Assembly", titleEs: "Asamblea", kind: "assembly" },
        ...{ sourceLanguage: "en", sourceRevision: 1, translatedRevision: 1 },
        ...{ on: "2026-11-01", place: "Hall", publishedAt: NOW, createdAt: NOW },
        campaigns: { create: { campaignId: id } },
        asks: { create: said.map((one, index) => ({ id: newId(), position: index + 1, ...one })) },
      },
    }),
  );
  const { body } = await visit(campaignPage, { path: `/en/campaigns/${slug}`, params: { slug } });
  const { actions } = (body as { campaign: { actions: { answers: { position: number }[] }[] } })
    .campaign;
  expect(actions[0]!.answers.map(({ position }) => position)).toEqual([1, 2, 3]);
});

test("in a demonstration what an organiser opens is invented, in the open record too; public record is not", async () => {
  const id = await campaign(organiser);
  const row = await reader.campaign.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ invented: true, publicRecord: false });
  const data = { publishedAt: NOW, startedOn: "2099-01-01" };
  await organiser.db.inTransaction((tx) => tx.campaign.update({ where: { id }, data }));
  const said = await openRecord(organiser, 1);
  const { campaigns } = JSON.parse(said) as { campaigns: { id: string }[] };
  expect(campaigns.find((one) => one.id === id)).toMatchObject({ invented: true });
  const winId = valueOf(
    await addWin(organiser, { token: newId(), facts: winFacts(), writtenIn: "en" }),
  );
  expect(await findWin(reader, winId)).toMatchObject({ invented: true });
});
