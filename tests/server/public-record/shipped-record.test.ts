/** The shipped record in the database: written once, whole, and never over what staff changed. */
import { beforeAll, expect, test } from "vitest";
import { SHIPPED_CAMPAIGNS } from "#app/modules/public-record/shipped-record.ts";
import { ensureShippedRecord } from "#app/modules/public-record/shipped-record-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { NOW } from "#tests/setup/people.ts";

const LATER = new Date("2027-01-01T12:00:00Z");

beforeAll(async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedRecord(tx, NOW));
});

async function counted() {
  const { reader } = await database();
  return Promise.all([
    reader.campaign.count(),
    reader.ask.count(),
    reader.askChange.count(),
    reader.action.count(),
    reader.pledge.count(),
    reader.win.count(),
    reader.evidence.count(),
    reader.target.count(),
  ]);
}

test("3 campaigns, 6 asks with 9 changes, 8 actions, 2 pledges and 5 wins are public record in 2 languages", async () => {
  const { reader } = await database();
  expect((await counted()).slice(0, 6)).toEqual([3, 6, 9, 8, 2, 5]);
  const rows = [
    ...(await reader.campaign.findMany()),
    ...(await reader.action.findMany()),
    ...(await reader.win.findMany()),
  ];
  for (const { titleEn, titleEs, publicRecord, publishedAt, invented } of rows) {
    expect(publicRecord && !invented && publishedAt !== null).toBe(true);
    expect(titleEn !== "" && titleEs !== "" && titleEn !== titleEs).toBe(true);
  }
});

test("of 3 asks of Children into Citizens 2 were won on 16 June 2022; cost price was not", async () => {
  const { reader } = await database();
  const asks = await reader.ask.findMany({
    where: { campaign: { slug: "children-into-citizens" } },
    orderBy: { position: "asc" },
    include: { changes: { orderBy: { on: "asc" } } },
  });
  expect(asks.map(({ status }) => status)).toEqual(["not-won", "won", "won"]);
  expect(asks.map(({ changes }) => changes.at(-1)?.on)).toEqual([
    ...["2026-04-08", "2022-06-16", "2022-06-16"],
  ]);
  for (const { status, changes } of asks) expect(changes.at(-1)?.status).toBe(status);
});

test("every pledge is reported and none quoted; every action, pledge, win and change has a source", async () => {
  const { reader } = await database();
  const pledges = await reader.pledge.findMany();
  expect(pledges.filter(({ isQuote }) => isQuote)).toEqual([]);
  const proven = new Set((await reader.evidence.findMany()).map((row) => row.subjectId));
  const rows = [
    ...pledges,
    ...(await reader.action.findMany()),
    ...(await reader.win.findMany()),
    ...(await reader.askChange.findMany()),
    ...(await reader.campaign.findMany()),
  ];
  expect(rows.filter(({ id }) => !proven.has(id)).map(({ id }) => id)).toEqual([]);
});

test("a 2nd start writes nothing, and leaves a changed title, a taken out source and a new office", async () => {
  const db = await database();
  const [campaign] = SHIPPED_CAMPAIGNS;
  const id = campaign!.id;
  await db.inTransaction(async (tx) => {
    await tx.campaign.update({
      where: { id },
      data: { titleEn: "Ours now", slug: "ours-now", publishedAt: null },
    });
    await tx.evidence.updateMany({ where: { subjectId: id }, data: { removedAt: NOW } });
    await tx.campaignTheme.deleteMany({ where: { campaignId: id } });
  });
  const before = await counted();
  await db.inTransaction((tx) => ensureShippedRecord(tx, LATER));
  expect(await counted()).toEqual(before);
  const row = await db.reader.campaign.findUniqueOrThrow({
    where: { id },
    include: { themes: true },
  });
  expect(row).toMatchObject({ titleEn: "Ours now", publishedAt: null, themes: [] });
  expect(await db.reader.evidence.count({ where: { subjectId: id, removedAt: null } })).toBe(0);
});
