/** What a posting promises, and that a reversal's postings undo it to the penny. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pence } from "#app/shared/money.ts";
import {
  accountKind,
  assertPostable,
  mirror,
  readAccountCode,
  type AccountCode,
  type PostingOrder,
} from "./entry.ts";

const codes = fc.constantFrom<AccountCode[]>("cash:a", "funds:a", "receivable:p", "suspense:p");
const postings = fc.array(
  fc.record({
    debit: codes,
    credit: codes,
    amount: fc.integer({ min: 1, max: 9_999_999 }).map(pence),
  }),
  { minLength: 1, maxLength: 50 },
);

function balances(entries: readonly PostingOrder[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { debit, credit, amount } of entries) {
    sums[debit] = (sums[debit] ?? 0) + amount;
    sums[credit] = (sums[credit] ?? 0) - amount;
  }
  return sums;
}

test("the kind of an account follows from the word before the colon", () => {
  expect(accountKind("cash:7k")).toBe("asset");
  expect(accountKind("receivable:7k")).toBe("asset");
  expect(accountKind("suspense:unknown")).toBe("liability");
  expect(accountKind("funds:7k")).toBe("funds");
  expect(readAccountCode("cash:7k")).toEqual({ sort: "cash", about: "7k" });
});

test("a text that names no account is a broken promise", () => {
  for (const text of ["", "cash", "cash:", ":7k", "interest:7k", "toString:7k"]) {
    expect(() => accountKind(text)).toThrow("names an account");
  }
});

test("debits equal credits in any entry, and its mirror takes every account back to £0.00", () => {
  fc.assert(
    fc.property(postings, (entry) => {
      const sums = Object.values(balances(entry));
      expect(sums.reduce((sum, amount) => sum + amount, 0)).toBe(0);
      for (const sum of Object.values(balances([...entry, ...mirror(entry)]))) expect(sum).toBe(0);
    }),
  );
});

test("an entry of no postings, of 51, of £0.00 or within one account is a broken promise", () => {
  const sound: PostingOrder = { debit: "cash:a", credit: "funds:a", amount: pence(1) };
  expect(() => {
    assertPostable([]);
  }).toThrow();
  expect(() => {
    assertPostable(Array.from({ length: 51 }, () => sound));
  }).toThrow();
  expect(() => {
    assertPostable([{ ...sound, amount: pence(0) }]);
  }).toThrow();
  expect(() => {
    assertPostable([{ ...sound, credit: "cash:a" }]);
  }).toThrow();
  expect(() => {
    assertPostable(Array.from({ length: 50 }, () => sound));
  }).not.toThrow();
});
