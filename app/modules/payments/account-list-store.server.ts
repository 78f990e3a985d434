/** The accounts of the trial balance, page by page: pots by name, plans by number. */
import { accountKind, type AccountSort } from "#app/modules/ledger/entry.ts";
import type { AccountTotals } from "#app/modules/ledger/ledger-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { pence } from "#app/shared/money.ts";

type Sum = bigint | number | string | null;

/**
 * By sort of account; within one, money of nobody known first, then pots by name and plans by
 * number. With `sort` those of one sort only.
 */
export async function listAccountTotals(
  reader: Reader,
  { skip, take, sort }: { skip: number; take: number; sort: AccountSort | null },
): Promise<AccountTotals[]> {
  const pattern = sort === null ? "%" : `${sort}:%`;
  // A code is a sort's word, a colon and an id: "funds:" has 6 letters, "receivable:" 11.
  const rows = await reader.$queryRaw<{ code: string; debit: Sum; credit: Sum }[]>`
    SELECT n."code" AS "code", n."debit" AS "debit", n."credit" AS "credit" FROM (
      SELECT a."code" AS "code", b."debitPence" AS "debit", b."creditPence" AS "credit",
        CASE WHEN a."code" LIKE 'cash:%' THEN 1 WHEN a."code" LIKE 'funds:%' THEN 2
          WHEN a."code" LIKE 'receivable:%' THEN 3 ELSE 4 END AS "place",
        CASE WHEN a."code" LIKE 'cash:%' THEN substr(a."code", 6)
          WHEN a."code" LIKE 'funds:%' THEN substr(a."code", 7)
          WHEN a."code" LIKE 'receivable:%' THEN substr(a."code", 12)
          ELSE substr(a."code", 10) END AS "about"
      FROM "Account" a LEFT JOIN "AccountBalance" b ON b."accountId" = a."id"
      WHERE a."code" LIKE ${pattern}
    ) n
    LEFT JOIN "PaymentPlan" p ON p."id" = n."about"
    LEFT JOIN "Pot" t ON t."id" = n."about"
    ORDER BY n."place", coalesce(p."number", 0), coalesce(t."name", ''), n."code"
    LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ code, debit, credit }) => ({
    code,
    kind: accountKind(code),
    debit: pence(Number(debit ?? 0)),
    credit: pence(Number(credit ?? 0)),
  }));
}
