/** The form of a listening: rows that say nothing are none, and what is gone is not shown again. */
import { expect, test } from "vitest";
import { newId } from "#app/shared/id.ts";
import { newListeningForm, rowValues, withoutGone } from "./listening-form.ts";

const BASE = { token: newId(), kind: "elsewhere", conversations: "3", heardOn: boxes(3, 3, 2026) };

function boxes(day: number, month: number, year: number) {
  return { day: String(day), month: String(month), year: String(year) };
}

function read(parts: Record<string, unknown>) {
  const result = newListeningForm.safeParse({ ...BASE, ...parts });
  return result.success
    ? result.data
    : result.error.issues.map((issue) => [String(issue.path[0]), issue.message]);
}

test("of 8 rows 2 hold words; they keep their language, their row and their order", () => {
  const read2 = read({ words2: "La educación", wordsIn2: "es", words5: "The fee", wordsIn5: "en" });
  expect(read2).toMatchObject({
    concerns: [
      { row: 2, id: null, words: "La educación", wordsIn: "es", saidBy: "", personId: null },
      { row: 5, words: "The fee", wordsIn: "en" },
    ],
  });
  expect(read({})).toMatchObject({ concerns: [] });
});

test("a name without words, words in no language and 501 letters are refused by their row", () => {
  expect(read({ saidBy3: "Demo Ana" })).toEqual([["words3", "concern-words-missing"]]);
  expect(read({ person4: newId() })).toEqual([["words4", "concern-words-missing"]]);
  expect(read({ words1: "The fee", wordsIn1: "fr" })).toEqual([
    ["wordsIn1", "concern-language-missing"],
  ]);
  expect(read({ words8: "x".repeat(501), wordsIn8: "en" })).toEqual([["words8", "text-too-long"]]);
});

test("conversations are counted from 1 to 10,000, and a kind is chosen", () => {
  expect(read({ conversations: "0" })).toEqual([["conversations", "number-range"]]);
  expect(read({ conversations: "10001" })).toEqual([["conversations", "number-range"]]);
  expect(read({ kind: "" })).toEqual([["kind", "heard-where-missing"]]);
});

test("a row of a concern that is gone is emptied; the others keep what was typed", () => {
  const [one, two] = [newId(), newId()];
  const concern = { words: "A", wordsIn: "es" as const, saidBy: "Demo Ana", personId: null };
  const values = rowValues(
    [
      { ...concern, id: one },
      { ...concern, id: two },
    ],
    "en",
  );
  expect(values).toMatchObject({ words2: "A", wordsIn2: "es", words3: "", wordsIn3: "en" });
  const left = withoutGone({ ...values, words3: "new" }, [two]);
  expect(left).toMatchObject({ words1: "", saidBy1: "", concern1: "" });
  expect(left).toMatchObject({ words2: "A", concern2: two, words3: "new" });
});
