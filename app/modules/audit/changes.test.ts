import { expect, test } from "vitest";
import { changesOf } from "./changes.ts";

test("of 3 fields only the one that differs is a change", () => {
  const before = JSON.stringify({ count: 12, every: "month", whole: false });
  const after = JSON.stringify({ count: 10, every: "month", whole: false });
  expect(changesOf(before, after)).toEqual([
    { field: "count", before: "12", after: "10", sort: "text" },
  ]);
});

test("a first value has nothing before it, and 2 sorts of money are known by their fields", () => {
  expect(changesOf(null, JSON.stringify({ principal: 101_200, amountPence: 100 }))).toEqual([
    { field: "principal", before: null, after: "101200", sort: "money" },
    { field: "amountPence", before: null, after: "100", sort: "money" },
  ]);
});

test("a list of roles is read as words; an entry without before and after has 0 changes", () => {
  const [change] = changesOf('{"roles":[]}', '{"roles":["finance","auditor"]}');
  expect(change).toMatchObject({ before: "", after: "finance, auditor" });
  expect(changesOf(null, null)).toEqual([]);
});
