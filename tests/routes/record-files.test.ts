/** What happened when, the news feed and the open data, on the shipped record. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { loader as feed } from "#app/routes/campaigns[.]atom.tsx";
import { loader as file } from "#app/routes/campaigns[.]json.tsx";
import { loader as timeline } from "#app/routes/campaigns.timeline.tsx";
import { ensureShippedRecord } from "#app/modules/public-record/shipped-record-store.server.ts";
import type { TimelineEntry } from "#app/modules/public-record/timeline.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { loadContext } from "#app/platform/http/load-context.server.ts";
import { newId } from "#app/shared/id.ts";
import { findAtomFaults, readXml } from "#tests/setup/atom-check.ts";
import { NOW } from "#tests/setup/people.ts";
import { recordedCampaign } from "#tests/setup/public-record.ts";
import { visit } from "#tests/setup/visit.ts";

const COST_PRICE = "Cut the fee from £1,012 to cost price: £372";

beforeAll(async () => {
  setClockOffset(NOW.getTime() - Date.now());
  await (await database()).inTransaction((tx) => ensureShippedRecord(tx, NOW));
});

type Timeline = { years: string[]; year: string; list: { rows: TimelineEntry[] } };

async function timelineOf(query: string): Promise<Timeline> {
  return (await visit(timeline, { path: `/en/campaigns/timeline${query}` })).body as Timeline;
}

/** The answer of a route without a page, with the text that it left for the listener. */
async function read(loader: typeof feed, path: string) {
  const context = loadContext("test", "127.0.0.1");
  const request = new Request(`http://localhost${path}`);
  const params = { language: path.split("/")[1] ?? "en" };
  const args: LoaderFunctionArgs = { request, params, context };
  const { headers } = await loader(args);
  return { headers, text: context.html ?? "" };
}

test("6 years are on record; the newest comes first, and 2018 has its 5 days, newest first", async () => {
  const newest = await timelineOf("");
  expect(newest.years).toEqual(["2026", "2022", "2021", "2019", "2018", "2017"]);
  expect(newest).toMatchObject({ year: "2026", list: { rows: [{ kind: "ask-change" }] } });
  const { list } = await timelineOf("?year=2018");
  const days = list.rows.map(({ day }) => day.on);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(new Set(days)).toEqual(new Set(["2018-10-04", "2018-09-27"]));
  expect(list.rows.filter(({ kind }) => kind === "asked")).toHaveLength(5);
});

test("a year without anything is empty; one that is none is the newest; 51 days are 2 pages", async () => {
  expect((await timelineOf("?year=1999")).list.rows).toEqual([]);
  for (const query of ["?year=%00", "?year=20199", "?year=2018a&page=-1"]) {
    expect((await timelineOf(query)).year).toBe("2026");
  }
  const { askIds } = await recordedCampaign();
  const changes = Array.from({ length: 51 }, (_, index) => ({
    ...{ id: newId(), askId: askIds[0]!, status: "open", at: NOW },
    on: `2015-03-${String((index % 28) + 1).padStart(2, "0")}`,
  }));
  const db = await database();
  await db.inTransaction((tx) => tx.askChange.createMany({ data: changes }));
  const pages = [await timelineOf("?year=2015"), await timelineOf("?year=2015&page=2")];
  expect(pages.map(({ list }) => list.rows.length)).toEqual([50, 1]);
  const ids = pages.flatMap(({ list }) => list.rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(51);
});

test("what belongs to a draft is on no page of the timeline, in no feed and in no data", async () => {
  const { id, askIds, targetId } = await recordedCampaign({
    ...{ published: false, titleEn: "Hidden draft" },
  });
  const db = await database();
  await db.inTransaction(async (tx) => {
    const on = "2014-05-05";
    const day = { id: newId(), askId: askIds[0]!, at: NOW, on };
    await tx.askChange.create({ data: { ...day, status: "won", noteEn: "Hidden draft" } });
    const words = { words: "Hidden draft", wordsIn: "en", speaker: "A", pledgedOn: on };
    const pledge = { id: newId(), askId: askIds[0]!, targetId, ...words, createdAt: NOW };
    await tx.pledge.create({
      data: { ...pledge, changes: { create: { id: newId(), state: "kept", on, at: NOW } } },
    });
  });
  const { years, list } = await timelineOf("?year=2014");
  expect([years.includes("2014"), list.rows]).toEqual([false, []]);
  for (const loader of [feed, file]) {
    const { text } = await read(loader, "/en/campaigns");
    expect(text.includes("Hidden draft") || text.includes(id)).toBe(false);
  }
});

test("the feed is valid Atom in both languages, leads by whole addresses and ends with today", async () => {
  const db = await database();
  const future = { kind: "assembly", titleEn: "To come", titleEs: "Por venir", on: "2027-01-01" };
  await db.inTransaction((tx) =>
    tx.action.create({
      data: { id: newId(), ...future, sourceLanguage: "en", publishedAt: NOW, createdAt: NOW },
    }),
  );
  for (const language of ["en", "es"]) {
    const { text, headers } = await read(feed, `/${language}/campaigns.atom`);
    expect(findAtomFaults(text)).toEqual([]);
    expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const root = readXml(text);
    if (typeof root === "string") throw new Error(root);
    expect(root.attributes.get("xml:lang")).toBe(language);
    expect(text).toContain(`href="http://localhost:3000/${language}/wins/citizenship-fee-waiver"`);
    expect(text).not.toMatch(/To come|Por venir/);
    expect(root.children.filter(({ name }) => name === "entry").length).toBeLessThanOrEqual(50);
  }
});

test("the open data says each ask, its fate, its days and sources; anybody's script may read it", async () => {
  const { text, headers } = await read(file, "/en/campaigns.json");
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  const record = JSON.parse(text) as {
    campaigns: { page: string; asks: { title: { words: string } }[]; pledges: object[] }[];
  };
  expect(record).toMatchObject({ version: 1, language: "en", licence: null, next: null });
  const campaign = record.campaigns.find(({ page }) => page.endsWith("children-into-citizens"));
  expect(campaign).toMatchObject({ publicRecord: true, invented: false });
  expect(campaign?.asks).toMatchObject([
    { title: { words: COST_PRICE, language: "en" }, status: "not-won" },
    { status: "won", asked: { on: "2018-10-04", exact: "day" } },
    { status: "won", changes: [{ when: { on: "2022-06-16", exact: "day" } }] },
  ]);
  expect(campaign?.pledges).toMatchObject([
    { isQuote: false, when: { on: "2019-11-29", exact: "by" } },
    { isQuote: false, speaker: "Sadiq Khan", words: { language: "en" } },
  ]);
  expect(text).not.toMatch(/witness|createdBy|byId/i);
});

test("51 campaigns are 2 pages of data, and the 1st names the 2nd", async () => {
  for (let count = 0; count < 51; count += 1) await recordedCampaign();
  const first = JSON.parse((await read(file, "/es/campaigns.json")).text) as { next: string };
  expect(first.next).toBe("http://localhost:3000/es/campaigns.json?page=2");
  const second = JSON.parse((await read(file, "/es/campaigns.json?page=2")).text) as object;
  expect(second).toMatchObject({ next: null });
});
