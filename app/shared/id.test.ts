/** Ids are 16 characters of their own alphabet, and nothing else is an id. */
import { expect, test } from "vitest";
import { systemClock } from "./clock.ts";
import { isId, newId } from "./id.ts";

test("10,000 new ids are ids, all different, and use all 32 characters", () => {
  const ids = new Set(Array.from({ length: 10_000 }, newId));
  expect(ids.size).toBe(10_000);
  expect([...ids].every(isId)).toBe(true);
  expect([...new Set([...ids].join(""))].sort().join("")).toBe("0123456789abcdefghjkmnpqrstvwxyz");
});

test.each<[unknown, string]>([
  ["", "nothing"],
  ["0123456789abcde", "15 characters"],
  ["0123456789abcdefg", "17 characters"],
  ["0123456789ABCDEF", "capitals"],
  ["0123456789abcdei", "the letter i"],
  ["0123456789abcdel", "the letter l"],
  ["0123456789abcdeo", "the letter o"],
  ["0123456789abcdeu", "the letter u"],
  ["0123456789abcde\u0000", "a NUL character"],
  ["0123456789abcdef\n", "a line break after it"],
  ["０１２３456789abcdef", "full-width digits"],
  [null, "null"],
  [["0123456789abcdef"], "a list"],
])("%j is no id: %s", (text) => {
  expect(isId(text)).toBe(false);
});

test("the system's clock tells a time after this line was first run, 2025", () => {
  expect(systemClock().getUTCFullYear()).toBeGreaterThanOrEqual(2025);
});
