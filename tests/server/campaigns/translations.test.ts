/**
 * The list of owed translations: campaigns, asks, themes, actions, wins and offers, public ones
 * first.
 */
import { expect, test } from "vitest";
import { listDebts, listDebtsOf } from "#app/modules/campaigns/translation-debt-store.server.ts";
import { publishCampaign } from "#app/modules/campaigns/publish-campaign.server.ts";
import { changeCampaign } from "#app/modules/campaigns/change-campaign.server.ts";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { newId } from "#app/shared/id.ts";
import { ask, campaign } from "#tests/setup/campaigns.ts";
import { actingAs, NOW } from "#tests/setup/people.ts";

test("6 kinds of text are owed; what both languages say alike is not", async () => {
  const organiser = await actingAs(["organiser"]);
  const { db } = organiser;
  const whole = await campaign(organiser);
  await ask(organiser, whole);
  expect(await listDebts(db.reader)).toEqual([]);

  const draft = await campaign(organiser, { titleEn: "", summaryEn: "" });
  const askId = await ask(organiser, draft, { titleEn: "Only English", titleEs: "" });
  await publishCampaign(organiser, { token: newId(), campaignId: whole, version: 1 });
  const facts = (await findCampaign(db.reader, whole))!;
  const order = { token: newId(), campaignId: whole, version: facts.version };
  await changeCampaign(organiser, { ...order, facts: { ...facts, titleEn: "Newer" } });
  const [theme, action, win, offer] = [newId(), newId(), newId(), newId()];
  const of = { sourceLanguage: "es", createdAt: NOW };
  await db.inTransaction(async (tx) => {
    await tx.theme.create({ data: { id: theme, nameEn: "", nameEs: "Costos", ...of } });
    const day = "2026-05-05";
    const titles = { titleEn: "Win", titleEs: "Logro" };
    await tx.action.create({
      data: {
        id: action,
        kind: "assembly",
        on: day,
        ...titles,
        ...of,
        sourceRevision: 3,
        translatedRevision: 2,
      },
    });
    await tx.win.create({
      data: { id: win, slug: "w", wonOn: day, ...titles, ...of, publishedAt: NOW },
    });
    await tx.placeOffer.create({
      data: {
        ...{ id: offer, winId: win, kind: "coach-seat", titleEn: "", titleEs: "Asientos" },
        ...{ offered: 20, deadlineOn: day, drawSeed: "1", createdAt: NOW },
      },
    });
  });
  const debts = await listDebts(db.reader);
  const said = debts.map(({ kind, id, ofId, owed, isMissing, isPublished }) => ({
    ...{ kind, owed, isMissing, isPublished },
    of: ofId === id ? "itself" : ofId,
  }));
  expect(said).toEqual([
    { kind: "offer", owed: "en", isMissing: true, isPublished: true, of: win },
    { kind: "win", owed: "en", isMissing: true, isPublished: true, of: "itself" },
    { kind: "campaign", owed: "es", isMissing: false, isPublished: true, of: "itself" },
    { kind: "ask", owed: "es", isMissing: true, isPublished: false, of: draft },
    { kind: "campaign", owed: "en", isMissing: true, isPublished: false, of: "itself" },
    { kind: "theme", owed: "en", isMissing: true, isPublished: false, of: "itself" },
    { kind: "action", owed: "en", isMissing: false, isPublished: false, of: "itself" },
  ]);
  expect(debts.find(({ kind }) => kind === "ask")).toMatchObject({
    ...{ id: askId, title: "Only English", titleIn: "en" },
  });
});

test("of 2 campaigns each owes its own: 1 ask and 1 theme that the other one has not", async () => {
  const organiser = await actingAs(["organiser"]);
  const { db } = organiser;
  const [one, other] = [await campaign(organiser), await campaign(organiser)];
  const askId = await ask(organiser, one, { titleEn: "Only English", titleEs: "" });
  const themeId = newId();
  await db.inTransaction(async (tx) => {
    const of = { sourceLanguage: "en", createdAt: NOW };
    await tx.theme.create({ data: { id: themeId, nameEn: "Open days", nameEs: "", ...of } });
    await tx.theme.create({ data: { id: newId(), nameEn: "Of nobody", nameEs: "", ...of } });
    await tx.campaignTheme.create({ data: { campaignId: one, themeId } });
  });
  const debts = await listDebtsOf(db.reader, one);
  expect(debts.map(({ kind, id, owed }) => [kind, id, owed])).toEqual([
    ["ask", askId, "es"],
    ["theme", themeId, "es"],
  ]);
  expect(await listDebtsOf(db.reader, other)).toEqual([]);
});
