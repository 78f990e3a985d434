/** Entries of membership dues in the database, which itself keeps them as they were written. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { DUES_KINDS, type DuesEntry } from "./dues.ts";

type Db = Reader | Transaction;

function toEntry(row: Prisma.DuesEntryGetPayload<object>): DuesEntry {
  const kind = ([...DUES_KINDS, "reversal"] as const).find((known) => known === row.kind);
  assert(kind !== undefined, `dues ${row.id} are of a kind that the portal knows`);
  const { id, institutionId, note, reversesId } = row;
  const on = calendarDate(row.on);
  return { id, institutionId, kind, amount: pence(row.pence), on, note, reversesId };
}

/** An institution's entries, newest first. */
export async function listDues(db: Db, institutionId: Id): Promise<DuesEntry[]> {
  const rows = await db.duesEntry.findMany({
    where: { institutionId },
    orderBy: [{ on: "desc" }, { at: "desc" }, { id: "desc" }],
  });
  return rows.map(toEntry);
}

/** Every institution's entries, for a list of balances. */
export async function listAllDues(db: Db): Promise<Map<Id, DuesEntry[]>> {
  const rows = await db.duesEntry.findMany();
  const entries = new Map<Id, DuesEntry[]>();
  for (const entry of rows.map(toEntry)) {
    const { institutionId } = entry;
    entries.set(institutionId, [...(entries.get(institutionId) ?? []), entry]);
  }
  return entries;
}

type NewEntry = Omit<DuesEntry, "id"> & { token: string };

export async function createDues(
  tx: Transaction,
  { actor, now }: SignedInContext,
  { amount, ...entry }: NewEntry,
): Promise<Id> {
  const id = newId();
  await tx.duesEntry.create({
    data: { id, ...entry, pence: amount, byId: actor.personId, at: now },
  });
  return id;
}
