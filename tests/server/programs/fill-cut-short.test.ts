/** A first start that is cut short leaves nothing behind, so that the next one begins again. */
import { expect, test } from "vitest";
import { database, type Database, type Transaction } from "#app/platform/database.server.ts";
import { fillDemonstration } from "#app/programs/demonstration/fill-demonstration.server.ts";

const NOW = new Date("2026-11-22T09:00:00Z");

/** The power goes when the first household is written: staff and pots are there by then. */
function untilFirstHousehold(db: Database): Database {
  const cut = (tx: Transaction) =>
    new Proxy(tx, {
      get(target, name) {
        if (name === "household") throw new Error("the power is gone");
        return Reflect.get(target, name) as unknown;
      },
    });
  return { ...db, inTransaction: (work, limit) => db.inTransaction((tx) => work(cut(tx)), limit) };
}

test("cut short at its first household, it leaves 0 people, 0 pots and 0 entries", async () => {
  const db = await database();
  await expect(fillDemonstration(untilFirstHousehold(db), NOW)).rejects.toThrow(
    "the power is gone",
  );
  expect(await db.reader.person.count()).toBe(0);
  expect(await db.reader.pot.count()).toBe(0);
  expect(await db.reader.entry.count()).toBe(0);
});
