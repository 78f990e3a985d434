import { expect, test } from "vitest";
import { changesOf } from "./changes.ts";

test("of 3 fields only the one that differs is a change", () => {
  const before = JSON.stringify({ count: 12, every: "month", whole: false });
  const after = JSON.stringify({ count: 10, every: "month", whole: false });
  expect(changesOf(before, after)).toEqual([
    { field: "count", before: "12", after: "10", isMoney: false },
  ]);
});

test("a first value has nothing before it, and pence are known by their field's name", () => {
  expect(changesOf(null, JSON.stringify({ principalPence: 101_200 }))).toEqual([
    { field: "principalPence", before: null, after: "101200", isMoney: true },
  ]);
});

test("a list of roles is read as words; an entry without before and after has 0 changes", () => {
  const [change] = changesOf('{"roles":[]}', '{"roles":["finance","auditor"]}');
  expect(change).toMatchObject({ before: "", after: "finance, auditor" });
  expect(changesOf(null, null)).toEqual([]);
});
