/** Money: shared to the penny, read digit by digit, never rounded. */
import fc from "fast-check";
import { expect, test } from "vitest";
import examples from "#tests/vectors/examples.json";
import {
  addPence,
  maxPence,
  minPence,
  moneyToText,
  parseMoney,
  pence,
  share,
  shareWholePounds,
  subtractPence,
  total,
  ZERO,
  type Pence,
} from "./money.ts";

const principals = fc.integer({ min: 60, max: 10_000_000 }).map(pence);
const counts = fc.integer({ min: 1, max: 60 });

test("a number is not Pence, and Pence is a number", () => {
  // @ts-expect-error a bare number has not been checked
  const wrong: Pence = 101_200;
  const right: number = pence(wrong);
  expect(right).toBe(101_200);
  // @ts-expect-error two bare numbers are not added as money
  expect(addPence(1, 2)).toBe(3);
});

test.each([0.1, 8433.33, NaN, Infinity, 2 ** 53])("%d is no whole number of pence", (amount) => {
  expect(() => pence(amount)).toThrow("whole number of pence");
});

test("£10.12 and £2.50 are £12.62 together and £7.62 apart; balances may be negative", () => {
  expect(addPence(pence(1012), pence(250))).toBe(1262);
  expect(subtractPence(pence(1012), pence(250))).toBe(762);
  expect(subtractPence(pence(250), pence(1012))).toBe(-762);
  expect(minPence(pence(3), pence(4))).toBe(3);
  expect(maxPence(pence(3), pence(4))).toBe(4);
  expect(total([])).toBe(ZERO);
  expect(Object.is(pence(-0), 0)).toBe(true);
});

test("a total beyond the exact integers is a broken promise", () => {
  expect(() => total([pence(Number.MAX_SAFE_INTEGER), pence(1)])).toThrow("whole number of pence");
});

test.each(examples.split)("$principal pence in $count puts the odd pennies first", (example) => {
  expect(share(pence(example.principal), example.count)).toEqual(example.amounts);
});

test("£1,012.00 in 36 is 36 parts: £28.12 four times, then £28.11 (never 35 rounded ones)", () => {
  const parts = share(pence(101_200), 36);
  expect(parts.filter((part) => part === 2812)).toHaveLength(4);
  expect(parts.filter((part) => part === 2811)).toHaveLength(32);
  expect(parts.slice(0, 4).every((part) => part === 2812)).toBe(true);
});

test("£5.47 in 3 is 1.83, 1.82 and 1.82; £30,000 in 3 is three equal parts", () => {
  expect(share(pence(547), 3)).toEqual([183, 182, 182]);
  expect(share(pence(3_000_000), 3)).toEqual([1_000_000, 1_000_000, 1_000_000]);
});

test("every share adds up, falls at most a penny, and never rises", () => {
  fc.assert(
    fc.property(principals, counts, (principal, count) => {
      const parts = share(principal, count);
      expect(parts).toHaveLength(count);
      expect(total(parts)).toBe(principal);
      expect(Number(parts[0]) - Number(parts.at(-1))).toBeLessThanOrEqual(1);
      expect(parts.every((part, index) => index === 0 || part <= Number(parts[index - 1]))).toBe(
        true,
      );
    }),
  );
});

test.each([
  [11, 12],
  [0, 1],
  [100, 0],
  [100, 1.5],
])("%d pence in %d parts is a broken promise", (principal, count) => {
  expect(() => share(pence(principal), count)).toThrow("Broken promise");
});

test.each(examples.wholePounds)("$principal pence in $count whole pounds", (example) => {
  const shared = shareWholePounds(pence(example.principal), example.count);
  expect(shared).toEqual({ ok: true, value: example.amounts });
});

test("£50 in twelve whole pounds is refused, and ten is the most that fills", () => {
  expect(shareWholePounds(pence(5000), 12)).toEqual({
    ok: false,
    reason: "whole-pounds-do-not-fill",
    details: { count: 12, mostCount: 10 },
  });
  expect(shareWholePounds(pence(5000), 10)).toEqual({ ok: true, value: Array(10).fill(500) });
});

test("the last whole-pound part holds the principal's pennies: £1,012.50 in 3", () => {
  expect(shareWholePounds(pence(101_250), 3)).toEqual({
    ok: true,
    value: [33_800, 33_800, 33_650],
  });
  expect(shareWholePounds(pence(101_250), 1)).toEqual({ ok: true, value: [101_250] });
});

test("whole pounds add up, keep the count, and only the last is smaller and more than nothing", () => {
  fc.assert(
    fc.property(principals, counts, (principal, count) => {
      const shared = shareWholePounds(principal, count);
      if (!shared.ok) {
        const mostCount = Number(shared.details?.["mostCount"]);
        expect(mostCount).toBeLessThan(count);
        expect(shareWholePounds(principal, mostCount).ok).toBe(true);
        return;
      }
      const parts = shared.value;
      expect(parts).toHaveLength(count);
      expect(total(parts)).toBe(principal);
      expect(parts.slice(0, -1).every((part) => part === parts[0] && part % 100 === 0)).toBe(true);
      expect(parts.at(-1)).toBeGreaterThan(0);
      expect(parts.at(-1)).toBeLessThanOrEqual(Number(parts[0]));
    }),
  );
});

test.each([
  ["84.33", 8433],
  ["£1,012", 101_200],
  ["1,012.00", 101_200],
  ["1012", 101_200],
  ["£1012.00", 101_200],
  ["0", 0],
  ["0.05", 5],
  ["  84.33\u00a0", 8433],
  ["9,999,999.99", 999_999_999],
])("%j is read as %d pence", (text, amount) => {
  expect(parseMoney(text)).toEqual({ ok: true, value: amount });
});

test.each([
  "1.012",
  "1,012.5",
  "£84,33",
  "84,33",
  "-1",
  "−1",
  "+1",
  "1e3",
  "0x10",
  "84.3",
  "84.",
  ".50",
  "1,01",
  "10,12",
  "1,0120",
  ",100",
  "1012,000",
  "1,012,00",
  "1 012",
  "£ 84",
  "££84",
  "84£",
  "84 GBP",
  "$84",
  "012",
  "0,012",
  "８４.３３",
  "٨٤",
  "\u202e84.33",
  "84\u200e.33",
  "84\u200b",
  "84\n.33",
  "🙂",
  "NaN",
  "Infinity",
  "£",
])("%j is refused rather than guessed at", (text) => {
  expect(parseMoney(text)).toEqual({ ok: false, reason: "money-format" });
});

test("nothing and only space are missing; £10,000,000 and a hundred digits are too large", () => {
  expect(parseMoney("")).toEqual({ ok: false, reason: "money-missing" });
  expect(parseMoney(" \u00a0\t")).toEqual({ ok: false, reason: "money-missing" });
  const tooLarge = { ok: false, reason: "money-too-large", details: { mostPence: 999_999_999 } };
  expect(parseMoney("10,000,000")).toEqual(tooLarge);
  expect(parseMoney("9".repeat(100))).toEqual(tooLarge);
});

test("every amount that is written is read back, with and without commas and £", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }).map(pence), (amount) => {
      const text = moneyToText(amount);
      const commas = text.replace(/\B(?=(\d{3})+\.)/g, ",");
      for (const typed of [text, commas, `£${commas}`]) {
        expect(parseMoney(typed)).toEqual({ ok: true, value: amount });
      }
    }),
  );
});

test("whatever is typed is read or refused, and what is read is written the same way", () => {
  const characters = fc.constantFrom(...Array.from("0123456789,.£ -e１\u200e"));
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
      const read = parseMoney(text);
      if (!read.ok) return;
      const plain = text.replace(/[£, ]/g, "");
      expect([moneyToText(read.value), moneyToText(read.value).slice(0, -3)]).toContain(plain);
    }),
    { numRuns: 2000 },
  );
});

test("amounts are written with two decimals for machines, also below zero", () => {
  expect(moneyToText(pence(101_200))).toBe("1012.00");
  expect(moneyToText(pence(5))).toBe("0.05");
  expect(moneyToText(pence(-1205))).toBe("-12.05");
});
