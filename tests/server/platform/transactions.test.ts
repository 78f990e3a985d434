/** Transactions that the database undoes for each other's sake happen all the same, each once. */
import { expect, test } from "vitest";
import { database, type Reader, type Transaction } from "#app/platform/database.server.ts";
import { lockRow, lockWord } from "#app/platform/lock.server.ts";
import { tryAgain } from "#app/platform/try-again.server.ts";
import { person } from "#tests/setup/people.ts";

/** Opens once as many have come; those who come later pass. */
function gate(size: number): () => Promise<void> {
  let come = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    come += 1;
    if (come >= size) open();
    return opened;
  };
}

async function rename(tx: Transaction, id: string, letter: string): Promise<void> {
  const { fullName } = await tx.person.findUniqueOrThrow({ where: { id } });
  await tx.person.update({ where: { id }, data: { fullName: fullName + letter } });
}

type Lock = (tx: Transaction, id: string) => Promise<void>;

/** Two transactions lock the same two people in opposite order, each holding its first. */
async function crossing(lock: Lock): Promise<string[]> {
  const db = await database();
  const [one, other] = [await person({ fullName: "1" }), await person({ fullName: "2" })];
  // On SQLite one writer follows the other, so nobody may wait for both.
  const meet = db.dialect === "postgresql" ? gate(2) : gate(1);
  const orders = [
    { letter: "a", ids: [one, other] },
    { letter: "b", ids: [other, one] },
  ];
  await Promise.all(
    orders.map(({ letter, ids: [first = "", second = ""] }) =>
      db.inTransaction(async (tx) => {
        await lock(tx, first);
        await meet();
        await lock(tx, second);
        await rename(tx, first, letter);
        await rename(tx, second, letter);
      }),
    ),
  );
  const rows = await db.reader.person.findMany({ where: { id: { in: [one, other] } } });
  return rows.map(({ fullName }) => [...fullName].sort().join("")).sort();
}

test("two that lock two rows in opposite order both succeed, each once", async () => {
  expect(await crossing((tx, id) => lockRow(tx, "Person", id))).toEqual(["1ab", "2ab"]);
});

test("two that lock two words in opposite order both succeed, each once", async () => {
  expect(await crossing(lockWord)).toEqual(["1ab", "2ab"]);
});

test("two that write two rows in opposite order both succeed, each once", async () => {
  const write: Lock = async (tx, id) => {
    await tx.person.update({ where: { id }, data: { phone: "1" } });
  };
  expect(await crossing(write)).toEqual(["1ab", "2ab"]);
});

test("after 5 tries it fails as the last one did, and another failure fails at once", async () => {
  const tries: unknown[] = [];
  const failing = (error: Error) => () => {
    tries.push(error);
    return Promise.reject(error);
  };
  const undone = Object.assign(new Error("deadlock detected"), { code: "40P01" });
  await expect(tryAgain(failing(undone))).rejects.toBe(undone);
  expect(tries).toHaveLength(5);
  const broken = new Error("broken", { cause: { code: "23505" } });
  await expect(tryAgain(failing(broken))).rejects.toBe(broken);
  expect(tries).toHaveLength(6);
});

test("reads of one moment see nothing of what is written between them, and hold no writer up", async () => {
  const db = await database();
  const id = await person({ fullName: "before" });
  const nameOf = async (reader: Reader) =>
    (await reader.person.findUniqueOrThrow({ where: { id } })).fullName;
  const seen = await db.atOneMoment(async (reader) => {
    const first = await nameOf(reader);
    await db.inTransaction((tx) =>
      tx.person.update({ where: { id }, data: { fullName: "after" } }),
    );
    return [first, await nameOf(reader)];
  });
  expect(seen).toEqual(["before", "before"]);
  expect(await nameOf(db.reader)).toBe("after");
});
