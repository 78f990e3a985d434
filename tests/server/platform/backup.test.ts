/** A backup is taken and put back while the portal's own connections stay open. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { writeBackup } from "../../../scripts/backup.mjs";
import { copyFiles, filesOfBackup } from "../../../scripts/file-copy.mjs";
import { replaceBy } from "../../../scripts/restore.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-backup-test-"));
const url = process.env["DATABASE_URL"] ?? "";
const awkward = 'ñ "quoted" \\ back\nline # 🙂';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function setSetting(key: string, value: string): Promise<void> {
  const db = await database();
  const updatedAt = new Date("2026-03-05T12:34:56.789Z");
  await db.inTransaction(async (tx) => {
    await tx.setting.upsert({
      where: { key },
      create: { key, value, updatedAt },
      update: { value, updatedAt },
    });
  });
}

async function settings(): Promise<{ key: string; value: string; updatedAt: Date }[]> {
  const { reader } = await database();
  return reader.setting.findMany({
    where: { key: { startsWith: "backup-test" } },
    orderBy: { key: "asc" },
    select: { key: true, value: true, updatedAt: true },
  });
}

test("after a restore the rows are those of the backup, to the millisecond and the emoji", async () => {
  await setSetting("backup-test-1", awkward);
  const file = path.join(folder, "first");
  await writeBackup(url, file);
  await setSetting("backup-test-1", "changed");
  await setSetting("backup-test-2", "added");

  await replaceBy(url, file);

  expect(await settings()).toEqual([
    { key: "backup-test-1", value: awkward, updatedAt: new Date("2026-03-05T12:34:56.789Z") },
  ]);
});

test("the portal goes on writing after a restore", async () => {
  const file = path.join(folder, "second");
  await writeBackup(url, file);
  await replaceBy(url, file);
  await setSetting("backup-test-3", "later");
  expect((await settings()).map(({ key }) => key)).toContain("backup-test-3");
});

test("a backup never overwrites a file", async () => {
  const file = path.join(folder, "third");
  await writeBackup(url, file);
  await expect(writeBackup(url, file)).rejects.toThrow("exists already");
});

test("a backup has the 2 files that were sent, not one that is on its way; a restore only adds", async () => {
  const [store, backup] = [path.join(folder, "files"), path.join(folder, "third")];
  mkdirSync(store);
  for (const name of ["a.jpg", "b.pdf", "begun-c"]) writeFileSync(path.join(store, name), name);
  expect(await copyFiles(store, filesOfBackup(backup))).toBe(true);
  expect(readdirSync(filesOfBackup(backup)).toSorted()).toEqual(["a.jpg", "b.pdf"]);

  rmSync(path.join(store, "a.jpg"));
  writeFileSync(path.join(store, "later.jpg"), "later");
  await copyFiles(filesOfBackup(backup), store);
  expect(readdirSync(store).toSorted()).toEqual(["a.jpg", "b.pdf", "begun-c", "later.jpg"]);
  expect(await copyFiles(path.join(folder, "nothing"), store)).toBe(false);
});
