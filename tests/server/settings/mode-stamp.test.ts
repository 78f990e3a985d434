/** The stamp that keeps a demonstration out of a live database, and the reverse. */
import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { readStampBeforeMigration, stampMode } from "#app/platform/mode-stamp.server.ts";
import { NOW } from "#tests/setup/people.ts";

test("the first mode to open a database stamps it; the second is told whose it is", async () => {
  expect(await readStampBeforeMigration()).toBeNull();
  const db = await database();
  expect(await db.inTransaction((tx) => stampMode(tx, "live", NOW))).toBe("live");
  expect(await db.inTransaction((tx) => stampMode(tx, "demonstration", NOW))).toBe("live");
  expect(await readStampBeforeMigration()).toBe("live");
});
