/**
 * The trial balance: totals of every account that was ever used. Debits equal credits at every
 * moment; where they did not, `npm run verify` names the account.
 */
import { pence, type Pence } from "#app/shared/money.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";

type Db = Reader | Transaction;
type Sum = bigint | number | string | null;

export type KindTotals = Readonly<{ kind: string; accounts: number; debit: Pence; credit: Pence }>;

/** Totals by kind of account, in one statement. */
export async function sumByKind(db: Db): Promise<KindTotals[]> {
  const rows = await db.$queryRaw<{ kind: string; accounts: Sum; debit: Sum; credit: Sum }[]>`
    SELECT a."kind" AS "kind", count(*) AS "accounts",
      sum(b."debitPence") AS "debit", sum(b."creditPence") AS "credit"
    FROM "Account" a JOIN "AccountBalance" b ON b."accountId" = a."id"
    GROUP BY a."kind" ORDER BY a."kind"`;
  return rows.map(({ kind, accounts, debit, credit }) => ({
    kind,
    accounts: Number(accounts),
    debit: toPence(debit),
    credit: toPence(credit),
  }));
}

export type Difference = Readonly<{
  code: string;
  kept: { debit: Pence; credit: Pence };
  rebuilt: { debit: Pence; credit: Pence };
}>;

/** Accounts whose kept balance differs from the sum of their postings. */
export async function listWrongBalances(db: Db): Promise<Difference[]> {
  const rows = await db.$queryRaw<
    { code: string; debit: Sum; credit: Sum; keptDebit: Sum; keptCredit: Sum }[]
  >`
    SELECT * FROM (
      SELECT a."code" AS "code", b."debitPence" AS "keptDebit", b."creditPence" AS "keptCredit",
        coalesce(d."pence", 0) AS "debit", coalesce(c."pence", 0) AS "credit"
      FROM "Account" a
      LEFT JOIN "AccountBalance" b ON b."accountId" = a."id"
      LEFT JOIN (SELECT "debitAccountId" AS "id", sum("amountPence") AS "pence"
        FROM "Posting" GROUP BY "debitAccountId") d ON d."id" = a."id"
      LEFT JOIN (SELECT "creditAccountId" AS "id", sum("amountPence") AS "pence"
        FROM "Posting" GROUP BY "creditAccountId") c ON c."id" = a."id"
    ) totals
    WHERE "keptDebit" IS NULL OR "keptDebit" <> "debit" OR "keptCredit" <> "credit"
    ORDER BY "code"`;
  return rows.map(({ code, debit, credit, keptDebit, keptCredit }) => ({
    code,
    kept: { debit: toPence(keptDebit), credit: toPence(keptCredit) },
    rebuilt: { debit: toPence(debit), credit: toPence(credit) },
  }));
}

export type BrokenEntry = Readonly<{ number: number; postings: number; announced: number }>;

/** Entries without all of their postings, and the number of entries where one is missing between. */
export async function listBrokenEntries(db: Db): Promise<BrokenEntry[]> {
  const rows = await db.$queryRaw<{ number: Sum; postings: Sum; announced: Sum }[]>`
    SELECT e."number" AS "number", count(p."id") AS "postings", e."postingCount" AS "announced"
    FROM "Entry" e LEFT JOIN "Posting" p ON p."entryId" = e."id"
    GROUP BY e."id", e."number", e."postingCount"
    HAVING count(p."id") <> e."postingCount" ORDER BY e."number"`;
  return rows.map(({ number, postings, announced }) => ({
    number: Number(number),
    postings: Number(postings),
    announced: Number(announced),
  }));
}

/** How many entries there are, and the highest number; equal where none is missing. */
export async function countEntries(db: Db): Promise<{ count: number; highest: number }> {
  const { _count, _max } = await db.entry.aggregate({ _count: true, _max: { number: true } });
  return { count: _count, highest: _max.number ?? 0 };
}

function toPence(sum: Sum): Pence {
  return pence(Number(sum ?? 0));
}
