import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeOf, wordsOf } from "./concern-word.ts";

test("«¿La educación, la EDUCACIÓN?» is 2 words, and 100% of £5 keeps what stands with its numbers", () => {
  expect(wordsOf("¿La educación, la EDUCACIÓN?")).toEqual(["la", "educacion"]);
  expect(wordsOf("100% of £5 — one-to-one")).toEqual(["100%", "of", "£5", "one", "to"]);
  expect(wordsOf("'; DROP TABLE ’ !!!")).toEqual(["drop", "table"]);
  expect(wordsOf("a".repeat(50))).toEqual(["a".repeat(40)]);
});

test("a word lies in the range of each of its beginnings by bytes, and of no other", () => {
  const bytes = (text: string) => Buffer.from(text, "utf8");
  const isWithin = (word: string, beginning: string) => {
    const { gte, lt } = rangeOf(beginning);
    return bytes(word).compare(bytes(gte)) >= 0 && bytes(word).compare(bytes(lt)) < 0;
  };
  const word = fc.stringMatching(/^[a-z0-9ßжñ%£']{1,8}$/u);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isWithin(one, other)).toBe(one.startsWith(other));
      expect(isWithin(one + other, one)).toBe(true);
    }),
  );
});
