/**
 * Posts an entry to the journal, within the caller's transaction.
 *
 * Entries queue up for the ledger's turn: numbers have no gaps, and no entry is recorded before
 * the one before it, whatever two machines' clocks say.
 */
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { lockTurn } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { assertPostable, type PostingOrder } from "./entry.ts";
import { createEntry, findNewestEntry, openAccounts } from "./ledger-store.server.ts";

export type EntryOrder = Readonly<{
  /** A word of the caller's: "payment-received". */
  kind: string;
  /** The day on which the money moved; never after today. */
  valueOn: CalendarDate;
  postings: readonly PostingOrder[];
  /** Names the one act; the database refuses a second entry with the same key. */
  idempotencyKey: string;
  reason?: string;
}>;

export type PostedEntry = Readonly<{ id: Id; number: number; recordedAt: Date }>;

export async function postEntry(
  tx: Transaction,
  context: Context,
  { kind, valueOn, postings, idempotencyKey, reason = "" }: EntryOrder,
): Promise<PostedEntry> {
  assertPostable(postings);
  assert(valueOn <= context.today, "money that has not moved yet is not recorded");
  const entry = await nextEntry(tx, context);
  const codes = postings.flatMap(({ debit, credit }) => [debit, credit]);
  const ids = await openAccounts(tx, codes, context.now);
  const idOf = (code: string): Id => {
    const id = ids.get(code);
    assert(id !== undefined, `${code} is open`);
    return id;
  };
  await createEntry(
    tx,
    {
      ...entry,
      kind,
      valueOn,
      recordedById: context.actor?.personId ?? null,
      idempotencyKey,
      reversesId: null,
      reason,
    },
    postings.map(({ debit, credit, amount }) => ({
      debitAccountId: idOf(debit),
      creditAccountId: idOf(credit),
      amountPence: amount,
    })),
  );
  return entry;
}

/** The place of the next entry: its number, and a moment that is not before the newest one's. */
export async function nextEntry(tx: Transaction, { now }: Context): Promise<PostedEntry> {
  await lockTurn(tx, "ledger");
  const newest = await findNewestEntry(tx);
  return {
    id: newId(),
    number: (newest?.number ?? 0) + 1,
    recordedAt: newest !== null && newest.recordedAt > now ? newest.recordedAt : now,
  };
}
