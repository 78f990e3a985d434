/**
 * An entry of the journal: one or more postings, each of which debits one account and credits
 * another by the same whole pence. An entry cannot be unbalanced, because no posting can.
 *
 * Account codes come from callers: "cash:<pot>", "funds:<pot>", "receivable:<plan>",
 * "suspense:<plan>". The kind of an account follows from the word before the colon.
 */
import { assert } from "#app/shared/assert.ts";
import type { Pence } from "#app/shared/money.ts";

export const ACCOUNT_KINDS = ["asset", "liability", "funds"] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

const KIND_OF = {
  cash: "asset",
  receivable: "asset",
  suspense: "liability",
  funds: "funds",
} as const satisfies Record<string, AccountKind>;

export type AccountSort = keyof typeof KIND_OF;
export const ACCOUNT_SORTS = Object.keys(KIND_OF) as AccountSort[];
export type AccountCode = `${AccountSort}:${string}`;

export type PostingOrder = Readonly<{ debit: AccountCode; credit: AccountCode; amount: Pence }>;

/** The most postings of one entry; the database refuses more. */
export const MOST_POSTINGS = 50;

/** "cash:7k" is of sort "cash" and about "7k". A text that is no code is a broken promise. */
export function readAccountCode(code: string): { sort: AccountSort; about: string } {
  const at = code.indexOf(":");
  const [sort, about] = [code.slice(0, at), code.slice(at + 1)];
  assert(at > 0 && isSort(sort) && about !== "", `${code} names an account`);
  return { sort, about };
}

export function accountKind(code: string): AccountKind {
  return KIND_OF[readAccountCode(code).sort];
}

function isSort(text: string): text is AccountSort {
  return Object.hasOwn(KIND_OF, text);
}

/** Promises what the journal needs of postings before they are written. */
export function assertPostable(postings: readonly PostingOrder[]): void {
  assert(
    postings.length >= 1 && postings.length <= MOST_POSTINGS,
    `an entry has 1 to ${String(MOST_POSTINGS)} postings`,
  );
  for (const { debit, credit, amount } of postings) {
    assert(amount > 0, "a posting moves at least a penny");
    assert(debit !== credit, "a posting moves money between two accounts");
  }
}

/** The same postings with their accounts swapped, in their places: what a reversal posts. */
export function mirror<Posting extends { debit: unknown; credit: unknown }>(
  postings: readonly Posting[],
): Posting[] {
  return postings.map((posting) => ({
    ...posting,
    debit: posting.credit,
    credit: posting.debit,
  }));
}
