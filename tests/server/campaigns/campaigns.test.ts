/** Campaigns: drafts with an address of their own, found by folded words, published in both languages. */
import { expect, test } from "vitest";
import { translationState } from "#app/i18n/two-texts.ts";
import { findCampaign, listCampaigns } from "#app/modules/campaigns/campaign-store.server.ts";
import { listThemesOf } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import {
  answerThemes,
  changeCampaign,
  confirmCampaignTranslation,
  moveCampaign,
} from "#app/modules/campaigns/change-campaign.server.ts";
import { openCampaign } from "#app/modules/campaigns/open-campaign.server.ts";
import {
  publishCampaign,
  withdrawCampaign,
} from "#app/modules/campaigns/publish-campaign.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { ask, CAMPAIGN, campaign } from "#tests/setup/campaigns.ts";
import { actingAs, NOW, person } from "#tests/setup/people.ts";

const ALL = { skip: 0, take: 100 };
const ANY = { typed: "", step: null, isPublished: null };

async function now(context: SignedInContext, campaignId: string) {
  return (await findCampaign(context.db.reader, campaignId))!;
}

async function of(context: SignedInContext, campaignId: string) {
  return { token: newId(), campaignId, version: (await now(context, campaignId)).version };
}

test("1 form sent twice opens 1 campaign; the next of that title gets an address with -2", async () => {
  const organiser = await actingAs(["organiser"]);
  const facts = { ...CAMPAIGN, titleEn: "Twice the same" };
  const order = { token: newId(), facts, writtenIn: "en" } as const;
  const [one, two] = [await openCampaign(organiser, order), await openCampaign(organiser, order)];
  expect(one).toEqual(two);
  const other = await openCampaign(organiser, { ...order, token: newId() });
  const slugs = [one, other].map(async (made) =>
    made.ok ? (await now(organiser, made.value)).slug : "",
  );
  expect(await Promise.all(slugs)).toEqual(["twice-the-same", "twice-the-same-2"]);
});

test("a typed address that exists is refused with a free one; 2 at once get 2 addresses", async () => {
  const organiser = await actingAs(["organiser"]);
  await campaign(organiser, { slug: "free-coaches" });
  const open = (slug: string) =>
    openCampaign(organiser, { token: newId(), facts: { ...CAMPAIGN, slug }, writtenIn: "en" });
  expect(await open("free-coaches")).toMatchObject({
    reason: "slug-taken",
    details: { typed: "free-coaches", proposal: "free-coaches-2" },
  });
  const both = await Promise.all([open("at-once"), open("at-once")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const title = { titleEn: "Made at the same moment", slug: "" };
  const ids = await Promise.all([campaign(organiser, title), campaign(organiser, title)]);
  const slugs = await Promise.all(ids.map(async (id) => (await now(organiser, id)).slug));
  expect(slugs.toSorted()).toEqual(["made-at-the-same-moment", "made-at-the-same-moment-2"]);
});

test("begun tomorrow is refused at its day, for a new campaign and for an old one; begun today is not", async () => {
  const organiser = await actingAs(["organiser"]);
  const { today } = organiser;
  const facts = { ...CAMPAIGN, titleEn: "Begun today", startedOn: today };
  const tomorrow = { ...facts, startedOn: addDays(today, 1) };
  const order = { token: newId(), writtenIn: "en" } as const;
  const refused = { ok: false, reason: "begun-in-future", details: { todayOn: today } };
  expect(await openCampaign(organiser, { ...order, facts: tomorrow })).toEqual(refused);
  const campaignId = await campaign(organiser, facts);
  const change = { ...(await of(organiser, campaignId)), facts: tomorrow };
  expect(await changeCampaign(organiser, change)).toEqual(refused);
});

test("educacion finds Educación in either language; every word is needed; steps and drafts narrow", async () => {
  const organiser = await actingAs(["organiser"]);
  const id = await campaign(organiser, { titleEs: "Educación sin DEUDAS", titleEn: "No debts" });
  const found = async (typed: string, more = {}) =>
    (await listCampaigns(organiser.db.reader, { ...ANY, typed, ...more }, ALL)).map(
      (one) => one.id,
    );
  expect(await found("educacion")).toEqual([id]);
  expect(await found("Deúdas EDUCA")).toEqual([id]);
  expect(await found("educacion nothing")).toEqual([]);
  expect(await found("educacion", { step: "act" })).toEqual([]);
  expect(await found("educacion", { isPublished: true })).toEqual([]);
  expect(await found("educacion", { isPublished: false })).toEqual([id]);
});

test("of 2 who change it at once 1 is heard; 1 language changed leaves the other owed", async () => {
  const organiser = await actingAs(["organiser"]);
  const id = await campaign(organiser);
  const order = await of(organiser, id);
  const facts = { ...(await now(organiser, id)) };
  const change = (titleEn: string) =>
    changeCampaign(organiser, { ...order, token: newId(), facts: { ...facts, titleEn } });
  const verdicts = await Promise.all([change("A"), change("B")]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  expect(translationState(await now(organiser, id))).toBe("out-of-date");
  const right = await confirmCampaignTranslation(organiser, await of(organiser, id));
  expect(right.ok).toBe(true);
  expect(translationState(await now(organiser, id))).toBe("current");
});

test("a draft with 1 empty language and an ask without Spanish lacks 2 texts; then it is published", async () => {
  const organiser = await actingAs(["organiser"]);
  const id = await campaign(organiser, { summaryEs: "" });
  await ask(organiser, id, { titleEs: "" });
  expect(await publishCampaign(organiser, await of(organiser, id))).toMatchObject({
    reason: "texts-missing",
    details: { count: 2 },
  });
  const whole = await campaign(organiser);
  await ask(organiser, whole);
  const before = await findPublicRevision(organiser.db.reader);
  expect(await publishCampaign(organiser, await of(organiser, whole))).toMatchObject({ ok: true });
  expect((await now(organiser, whole)).publishedAt).toEqual(NOW);
  expect(await findPublicRevision(organiser.db.reader)).not.toBe(before);
  const back = await withdrawCampaign(organiser, await of(organiser, whole));
  expect(back.ok).toBe(true);
  expect((await now(organiser, whole)).publishedAt).toBeNull();
});

test("what is published keeps its address and both languages, at the field that is empty", async () => {
  const organiser = await actingAs(["organiser"]);
  const id = await campaign(organiser, { titleEn: "Kept in 2 languages" });
  await publishCampaign(organiser, await of(organiser, id));
  const facts = await now(organiser, id);
  const order = await of(organiser, id);
  const change = (parts: object) =>
    changeCampaign(organiser, { ...order, token: newId(), facts: { ...facts, ...parts } });
  expect(await change({ summaryEs: "" })).toMatchObject({
    reason: "published-needs-both",
    details: { field: "summaryEs" },
  });
  expect(await change({ slug: "other" })).toMatchObject({ reason: "slug-of-published" });
  expect(await change({})).toMatchObject({ reason: "nothing-changed" });
  expect(await change({ leadId: await person() })).toMatchObject({ reason: "lead-missing" });
  expect(await change({ leadId: organiser.actor.personId })).toMatchObject({ ok: true });
});

test("a campaign goes to step 4 and back, answers 1 of 2 themes, and the log has each", async () => {
  const organiser = await actingAs(["organiser"]);
  const id = await campaign(organiser);
  const { db } = organiser;
  const [one, two] = [newId(), newId()];
  const words = { nameEn: "Cost", nameEs: "Costo", sourceLanguage: "en", createdAt: NOW };
  await db.inTransaction((tx) =>
    tx.theme.createMany({ data: [one, two].map((themeId) => ({ id: themeId, ...words })) }),
  );
  for (const step of ["act", "listen"] as const) {
    expect((await moveCampaign(organiser, { ...(await of(organiser, id)), step })).ok).toBe(true);
  }
  const answer = async (themeIds: string[]) =>
    answerThemes(organiser, { ...(await of(organiser, id)), themeIds });
  expect((await answer([one, newId()])).ok).toBe(true);
  expect((await listThemesOf(db.reader, id)).map((theme) => theme.id)).toEqual([one]);
  expect(await answer([one])).toMatchObject({ reason: "nothing-changed" });
  expect((await answer([two])).ok).toBe(true);
  expect((await listThemesOf(db.reader, id)).map((theme) => theme.id)).toEqual([two]);
  expect((await now(organiser, id)).step).toBe("listen");
  const log = await db.reader.auditEntry.findMany({ where: { subjectId: id } });
  const commands = log.map(({ command }) => command).toSorted();
  const expected = ["answer-themes", "answer-themes", "move-campaign", "move-campaign"];
  expect(commands).toEqual([...expected, "open-campaign"]);
});
