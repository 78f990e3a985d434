/**
 * Reverses an entry: a new entry with every posting mirrored, in the same places.
 *
 * A reversal is terminal: it is not reversed, and an entry is reversed once. It carries the day on
 * which it was made, so that the totals of a month that was closed stay as they were reported.
 */
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { mirror } from "./entry.ts";
import { createEntry, findReversible } from "./ledger-store.server.ts";
import { nextEntry, type PostedEntry } from "./post-entry.server.ts";

/** The caller has asked its own rule whether the entry may be reversed; here it is a promise. */
export async function reverseEntry(
  tx: Transaction,
  context: Context,
  order: { entryId: Id; kind: string; idempotencyKey: string; reason: string },
): Promise<PostedEntry> {
  const entry = await nextEntry(tx, context);
  const original = await findReversible(tx, order.entryId);
  assert(original !== null, "an entry that is reversed exists");
  assert(original.reversesId === null, "a reversal is terminal");
  assert(original.reversedBy === null, "an entry is reversed once");

  const { entryId, ...rest } = order;
  const postings = original.postings.map(({ debitAccountId, creditAccountId, amountPence }) => ({
    debit: debitAccountId,
    credit: creditAccountId,
    amountPence: pence(amountPence),
  }));
  await createEntry(
    tx,
    {
      ...entry,
      ...rest,
      valueOn: context.today,
      recordedById: context.actor?.personId ?? null,
      reversesId: entryId,
    },
    mirror(postings).map(({ debit, credit, amountPence }) => ({
      debitAccountId: debit,
      creditAccountId: credit,
      amountPence,
    })),
  );
  return entry;
}
