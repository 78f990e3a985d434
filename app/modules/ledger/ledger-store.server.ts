/**
 * The journal in the database: accounts by code, entries with their postings, balances.
 *
 * Rows are only ever added. Balances are kept by the database's own trigger with each posting, so
 * reading them costs the same at ten entries and at a million.
 */
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { pence, subtractPence, type Pence } from "#app/shared/money.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { accountKind, type AccountCode, type AccountKind } from "./entry.ts";

type Db = Reader | Transaction;

export type AccountTotals = Readonly<{
  code: string;
  kind: AccountKind;
  debit: Pence;
  credit: Pence;
}>;

export type PostingLine = Readonly<{ debit: string; credit: string; amount: Pence }>;

export type EntryLine = Readonly<{
  number: number;
  kind: string;
  valueOn: CalendarDate;
  recordedAt: Date;
  recordedById: Id | null;
  reason: string;
  /** Number of the entry that this one reverses, and of the one that reverses it. */
  reverses: number | null;
  reversedBy: number | null;
  postings: readonly PostingLine[];
}>;

const WITH_POSTINGS = {
  reverses: { select: { number: true } },
  reversedBy: { select: { number: true } },
  postings: {
    orderBy: { position: "asc" },
    select: {
      amountPence: true,
      debitAccount: { select: { code: true } },
      creditAccount: { select: { code: true } },
    },
  },
} as const;

/** The newest entry, or null where the journal is empty. */
export async function findNewestEntry(
  db: Db,
): Promise<{ number: number; recordedAt: Date } | null> {
  const [newest] = await db.entry.findMany({
    orderBy: { number: "desc" },
    take: 1,
    select: { number: true, recordedAt: true },
  });
  return newest ?? null;
}

/** Ids of accounts by code; those that do not exist yet are opened. Call it under the ledger's turn. */
export async function openAccounts(
  tx: Transaction,
  codes: readonly AccountCode[],
  now: Date,
): Promise<ReadonlyMap<string, Id>> {
  const wanted = [...new Set(codes)];
  const found = await tx.account.findMany({
    where: { code: { in: wanted } },
    select: { id: true, code: true },
  });
  const ids = new Map(found.map(({ code, id }) => [code, id]));
  const missing = wanted.filter((code) => !ids.has(code));
  if (missing.length > 0) {
    const opened = missing.map((code) => ({
      id: newId(),
      code,
      kind: accountKind(code),
      createdAt: now,
    }));
    await tx.account.createMany({ data: opened });
    for (const { code, id } of opened) ids.set(code, id);
  }
  return ids;
}

type NewEntry = {
  id: Id;
  number: number;
  kind: string;
  valueOn: CalendarDate;
  recordedAt: Date;
  recordedById: Id | null;
  idempotencyKey: string;
  reversesId: Id | null;
  reason: string;
};

type NewPosting = { debitAccountId: Id; creditAccountId: Id; amountPence: Pence };

/** Writes an entry and its postings. */
export async function createEntry(
  tx: Transaction,
  entry: NewEntry,
  postings: readonly NewPosting[],
): Promise<void> {
  await tx.entry.createMany({ data: [{ ...entry, postingCount: postings.length }] });
  await tx.posting.createMany({
    data: postings.map((posting, position) => ({
      id: newId(),
      entryId: entry.id,
      position,
      ...posting,
    })),
  });
}

/** The postings of an entry by account id, with what its reversal needs to know. */
export async function findReversible(tx: Transaction, id: Id) {
  return tx.entry.findUnique({
    where: { id },
    select: {
      reversesId: true,
      reversedBy: { select: { id: true } },
      postings: {
        orderBy: { position: "asc" },
        select: { debitAccountId: true, creditAccountId: true, amountPence: true },
      },
    },
  });
}

/** The entry of that number, or null. */
export async function findEntry(db: Db, number: number): Promise<EntryLine | null> {
  const row = await db.entry.findUnique({ where: { number }, include: WITH_POSTINGS });
  return row === null ? null : toEntryLine(row);
}

/** A page of entries, newest first, with one more where another page follows. */
export async function listEntries(
  db: Db,
  { skip, take }: { skip: number; take: number },
): Promise<EntryLine[]> {
  const count = (await findNewestEntry(db))?.number ?? 0;
  // Numbers have no gaps: a page is a range of them, and costs the same wherever it lies.
  const newest = count - skip;
  const rows = await db.entry.findMany({
    where: { number: { lte: newest, gt: newest - take } },
    orderBy: { number: "desc" },
    include: WITH_POSTINGS,
  });
  return rows.map(toEntryLine);
}

/** The newest entries that touch an account, newest first. */
export async function listEntriesOf(db: Db, code: string, most: number): Promise<EntryLine[]> {
  const touching = { OR: [{ debitAccount: { code } }, { creditAccount: { code } }] };
  const rows = await db.entry.findMany({
    where: { postings: { some: touching } },
    orderBy: { number: "desc" },
    take: most,
    include: WITH_POSTINGS,
  });
  return rows.map(toEntryLine);
}

type EntryRow = {
  number: number;
  kind: string;
  valueOn: string;
  recordedAt: Date;
  recordedById: string | null;
  reason: string;
  reverses: { number: number } | null;
  reversedBy: { number: number } | null;
  postings: readonly {
    amountPence: number;
    debitAccount: { code: string };
    creditAccount: { code: string };
  }[];
};

function toEntryLine(row: EntryRow): EntryLine {
  return {
    number: row.number,
    kind: row.kind,
    valueOn: calendarDate(row.valueOn),
    recordedAt: row.recordedAt,
    recordedById: row.recordedById,
    reason: row.reason,
    reverses: row.reverses?.number ?? null,
    reversedBy: row.reversedBy?.number ?? null,
    postings: row.postings.map(({ debitAccount, creditAccount, amountPence }) => ({
      debit: debitAccount.code,
      credit: creditAccount.code,
      amount: pence(amountPence),
    })),
  };
}

/** Debits less credits of an account: positive for money held or owed to us. £0.00 where unknown. */
export async function balanceOf(db: Db, code: AccountCode): Promise<Pence> {
  const account = await db.account.findUnique({ where: { code }, select: { balance: true } });
  const { debitPence = 0n, creditPence = 0n } = account?.balance ?? {};
  return subtractPence(pence(Number(debitPence)), pence(Number(creditPence)));
}
