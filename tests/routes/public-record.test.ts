/** The public pages of campaigns and wins: what they say, what they never say, and to whom. */
import { expect, test } from "vitest";
import { loader as home } from "#app/routes/_index.tsx";
import { loader as list } from "#app/routes/campaigns._index.tsx";
import { loader as page } from "#app/routes/campaigns.$slug.tsx";
import { loader as wins } from "#app/routes/wins._index.tsx";
import { loader as win } from "#app/routes/wins.$slug.tsx";
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import type { PublicCampaign } from "#app/modules/public-record/read-public-campaign.server.ts";
import type { PublicWin } from "#app/modules/public-record/read-public-win.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { NOW, person } from "#tests/setup/people.ts";
import {
  recordedCampaign,
  recordedConcern,
  recordedTheme,
  recordedWin,
} from "#tests/setup/public-record.ts";
import { visit } from "#tests/setup/visit.ts";

type List = { list: { rows: { slug: string }[] } };

async function found(query: string): Promise<string[]> {
  const { body } = await visit(list, { path: `/es/campaigns?${query}` });
  return (body as List).list.rows.map(({ slug }) => slug);
}

async function campaignAt(slug: string, language = "en"): Promise<PublicCampaign> {
  const { body } = await visit(page, { path: `/${language}/campaigns/${slug}`, params: { slug } });
  return (body as { campaign: PublicCampaign }).campaign;
}

async function winAt(slug: string, language = "en"): Promise<PublicWin> {
  const { body } = await visit(win, { path: `/${language}/wins/${slug}`, params: { slug } });
  return (body as { win: PublicWin }).win;
}

test("educacion finds educación in 1 of 2 campaigns, in either language's words; marks are no words", async () => {
  const { slug } = await recordedCampaign({ titleEn: "Schools", titleEs: "Educación justa" });
  await recordedCampaign({ titleEn: "Swings", titleEs: "Columpios" });
  for (const query of ["q=educacion", "q=EDUCACI%C3%93N+schools", "q=%20school%20"]) {
    expect(await found(query)).toEqual([slug]);
  }
  expect(await found("q=%27%3B--+zz")).toEqual([]);
  expect(await found(`q=${"a".repeat(5_000)}`)).toEqual([]);
});

test("a draft is in no list, and its address and its win's are 404, as is one that is nobody's", async () => {
  const { slug, askIds } = await recordedCampaign({ published: false, titleEn: "Zebra" });
  const draft = await recordedWin(askIds, false);
  expect(await found("q=zebra")).toEqual([]);
  for (const one of [slug, "nothing", "", "a\u0000", "a".repeat(9_000)]) {
    const to = { path: `/en/campaigns/${one}`, params: { slug: one } };
    expect((await visit(page, to)).status).toBe(404);
    expect((await visit(win, to)).status).toBe(404);
  }
  const toDraft = { path: `/en/wins/${draft.slug}`, params: { slug: draft.slug } };
  expect((await visit(win, toDraft)).status).toBe(404);
  const shown = await recordedWin(askIds);
  expect(await winAt(shown.slug)).toMatchObject({ asks: [], campaigns: [], heard: { themes: [] } });
});

test("4 concerns are fewer than 5 and 5 are 5; a withdrawn one is not counted", async () => {
  const theme = await recordedTheme();
  const { slug } = await recordedCampaign({ theme });
  for (let number = 0; number < 4; number += 1) await recordedConcern(theme, { words: "Bus" });
  await recordedConcern(theme, { words: "", withdrawn: true });
  expect((await campaignAt(slug)).heard.themes).toMatchObject([{ heard: "fewer" }]);
  await recordedConcern(theme, { words: "Bus" });
  expect((await campaignAt(slug)).heard.themes).toMatchObject([
    { heard: 5, name: "Getting there" },
  ]);
});

test("a win leads back over its ask, campaign and theme to 1 concern's words, in both languages", async () => {
  const theme = await recordedTheme();
  const { askIds, slug: campaignSlug } = await recordedCampaign({ theme, asks: 2 });
  const { slug } = await recordedWin([askIds[1]!]);
  const said = "El bus cuesta demasiado.";
  await recordedConcern(theme, { words: said, wordsIn: "es", consent: "in-force" });
  for (const [language, ask] of [
    ["en", "Ask 2"],
    ["es", "Petición 2"],
  ] as const) {
    const shown = await winAt(slug, language);
    expect(shown.asks).toMatchObject([{ position: 2, campaignSlug, title: { words: ask } }]);
    expect(shown.campaigns).toMatchObject([{ slug: campaignSlug }]);
    expect(shown.heard.words).toMatchObject([{ words: said, wordsIn: "es" }]);
    const forward = await campaignAt(campaignSlug, language);
    expect(forward.wins.map((one) => one.slug)).toEqual([slug]);
    expect(forward.heard.words).toMatchObject([{ words: said }]);
  }
});

test("of 5 concerns only the one with its own person's consent in force is quoted, without a name", async () => {
  const theme = await recordedTheme();
  const { slug } = await recordedCampaign({ theme });
  await recordedConcern(theme, { words: "Agreed", consent: "in-force" });
  await recordedConcern(theme, { words: "Taken back", consent: "withdrawn" });
  await recordedConcern(theme, { words: "Of another", consent: "of-another" });
  await recordedConcern(theme, { words: "Never asked" });
  await recordedConcern(theme, { words: "Gone", consent: "in-force", withdrawn: true });
  const shown = await campaignAt(slug);
  expect(shown.heard.words.map(({ words }) => words)).toEqual(["Agreed"]);
  expect(JSON.stringify(shown)).not.toMatch(/Secreta|Taken|Of another|Never|Gone/);
});

test("a pledge keeps its words and language; its witnesses and who wrote it are not on the page", async () => {
  const { slug, askIds, targetId } = await recordedCampaign();
  const db = await database();
  const createdById = await person({ fullName: "Secreta Nombre" });
  const pledge = {
    ...{ askId: askIds[0]!, targetId, words: "We shall.", wordsIn: "en", speaker: "A Mayor" },
    ...{ pledgedOn: "2026-02-01", witnesses: "Secreta Nombre", createdById, createdAt: NOW },
  };
  await db.inTransaction((tx) => tx.pledge.create({ data: { id: newId(), ...pledge } }));
  const shown = await campaignAt(slug, "es");
  expect(shown.pledges).toMatchObject([{ words: "We shall.", wordsIn: "en", isQuote: true }]);
  expect(shown.pledges[0]?.office.words).toBe("Alcaldía");
  expect(JSON.stringify(shown)).not.toMatch(/Secreta/);
  expect(JSON.stringify(shown)).not.toContain(createdById);
});

test("of 3 actions the published one is shown, with 3 people as fewer than 5", async () => {
  const { slug, id: campaignId } = await recordedCampaign();
  const db = await database();
  const action = (facts: { publishedAt: Date | null; cancelledAt?: Date; titleEn: string }) => ({
    ...{ id: newId(), kind: "assembly", titleEs: "A", sourceLanguage: "en", on: "2026-03-01" },
    ...{ came: 3, createdAt: NOW, campaigns: { create: { campaignId } }, ...facts },
  });
  await db.inTransaction(async (tx) => {
    await tx.action.create({ data: action({ publishedAt: NOW, titleEn: "Shown" }) });
    await tx.action.create({ data: action({ publishedAt: null, titleEn: "Draft" }) });
    const off = { publishedAt: NOW, cancelledAt: NOW, titleEn: "Off" };
    await tx.action.create({ data: action(off) });
  });
  const { actions } = await campaignAt(slug);
  expect(actions).toMatchObject([{ title: { words: "Shown" }, people: "fewer" }]);
});

test("of 4 sources a page has the link and the published file: not the private and the removed one", async () => {
  const { slug, id } = await recordedCampaign();
  const db = await database();
  const stored = (facts: { publishedAt: Date | null }) => ({
    ...{ id: newId(), storeKey: newId(), type: "application/pdf", bytes: 9 },
    ...{ digest: "", uploadedById: id, uploadedAt: NOW, ...facts },
  });
  const [open, hidden] = [stored({ publishedAt: NOW }), stored({ publishedAt: null })];
  const row = { subjectKind: "campaign", subjectId: id, label: "S", addedAt: NOW };
  await db.inTransaction(async (tx) => {
    await tx.storedFile.createMany({ data: [open, hidden] });
    await tx.evidence.createMany({
      data: [
        { ...row, id: newId(), url: "https://example.org/a" },
        { ...row, id: newId(), fileId: open.id },
        { ...row, id: newId(), fileId: hidden.id },
        { ...row, id: newId(), url: "https://example.org/b", removedAt: NOW },
      ],
    });
  });
  const at = (await campaignAt(slug)).sources.map((source) => source.at);
  expect(at).toHaveLength(2);
  expect(at).toEqual(
    expect.arrayContaining([{ url: "https://example.org/a" }, { fileId: open.id }]),
  );
});

test("of 3 private files of a win the 1 that stands is counted, and none of them is a source", async () => {
  const { slug, id } = await recordedWin([]);
  const db = await database();
  const stored = (facts: { publishedAt: Date | null; removedAt?: Date }) => ({
    ...{ id: newId(), storeKey: newId(), type: "application/pdf", bytes: 9 },
    ...{ digest: "", uploadedById: id, uploadedAt: NOW, ...facts },
  });
  const [kept, removed] = [{ publishedAt: null }, { publishedAt: null, removedAt: NOW }].map(
    stored,
  );
  const files = [kept!, removed!, stored({ publishedAt: NOW })];
  const row = { subjectKind: "win", subjectId: id, label: "S", addedAt: NOW };
  const taken = { ...row, id: newId(), fileId: kept!.id, removedAt: NOW };
  const data = [...files.map((file) => ({ ...row, id: newId(), fileId: file.id })), taken];
  await db.inTransaction(async (tx) => {
    await tx.storedFile.createMany({ data: files });
    await tx.evidence.createMany({ data });
  });
  const shown = await winAt(slug);
  expect(shown.keptFiles).toBe(1);
  expect(shown.sources.map(({ at }) => at)).toEqual([{ fileId: files[2]!.id }]);
});

test("a win says whether it came of asks: of none, of a draft's, which it does not name, and of 1 to follow", async () => {
  const draft = await recordedCampaign({ published: false });
  const open = await recordedCampaign();
  const of = async (askIds: readonly string[]) => {
    const { isOfAsks, asks } = await winAt((await recordedWin(askIds)).slug);
    return [isOfAsks, asks.length];
  };
  expect(await of([])).toEqual([false, 0]);
  expect(await of(draft.askIds)).toEqual([true, 0]);
  expect(await of(open.askIds)).toEqual([true, 1]);
});

test("a text whose English is newer says so on the Spanish page and not on the English one", async () => {
  const { slug, id } = await recordedCampaign();
  const db = await database();
  await db.inTransaction((tx) =>
    tx.campaign.update({ where: { id }, data: { sourceRevision: 2 } }),
  );
  expect((await campaignAt(slug, "es")).isOutOfDate).toBe(true);
  expect((await campaignAt(slug, "en")).isOutOfDate).toBe(false);
});

test("home has the 3 newest wins of 4, newest first, and a draft in none", async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedFees(tx, NOW));
  const { askIds } = await recordedCampaign();
  const days = ["2026-11-01", "2026-11-04", "2026-11-03", "2026-11-02"];
  const slugs = new Map<string, string>();
  for (const wonOn of days) {
    const { id, slug } = await recordedWin(askIds);
    await db.inTransaction((tx) => tx.win.update({ where: { id }, data: { wonOn } }));
    slugs.set(wonOn, slug);
  }
  const newest = await recordedWin(askIds, false);
  await db.inTransaction((tx) =>
    tx.win.update({ where: { id: newest.id }, data: { wonOn: "2026-11-20" } }),
  );
  const shown = (await visit(home, { path: "/en" })).body as { wins: { slug: string }[] };
  const expected = ["2026-11-04", "2026-11-03", "2026-11-02"].map((day) => slugs.get(day));
  expect(shown.wins.map(({ slug }) => slug)).toEqual(expected);
  const all = (await visit(wins, { path: "/es/wins?page=x" })).body as List;
  expect(all.list.rows.slice(0, 3).map(({ slug }) => slug)).toEqual(expected);
});
