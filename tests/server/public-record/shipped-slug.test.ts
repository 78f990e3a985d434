/** The shipped record where somebody already uses one of its addresses. */
import { expect, test } from "vitest";
import { ensureShippedRecord } from "#app/modules/public-record/shipped-record-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { NOW } from "#tests/setup/people.ts";

test("a campaign and a win with a shipped address stay; 1 campaign and 1 win are left out", async () => {
  const db = await database();
  const texts = { titleEn: "A", titleEs: "A", summaryEn: "", summaryEs: "" };
  const own = { ...texts, sourceLanguage: "en", createdAt: NOW };
  await db.inTransaction(async (tx) => {
    const campaign = { ...own, slug: "recognition-for-latinx-students", folded: "a" };
    await tx.campaign.create({ data: { id: newId(), ...campaign, startedOn: "2026-01-01" } });
    const win = { ...own, slug: "summer-school-bursaries", wonOn: "2026-01-01" };
    await tx.win.create({ data: { id: newId(), ...win } });
    await ensureShippedRecord(tx, NOW);
  });
  const { reader } = db;
  expect(await reader.campaign.count()).toBe(3);
  expect(await reader.campaign.count({ where: { publicRecord: true } })).toBe(2);
  expect(await reader.win.count({ where: { publicRecord: true } })).toBe(3);
});
