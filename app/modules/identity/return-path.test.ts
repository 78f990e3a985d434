import { expect, test } from "vitest";
import { safeReturnPath } from "./return-path.ts";

test("a page of the portal is kept with its query", () => {
  for (const path of [
    "/en",
    "/es/my/plans/0123456789abcdef",
    "/en/my/plans/apply?count=12&whole=1",
  ]) {
    expect(safeReturnPath(path)).toBe(path);
  }
});

test("12 ways to lead a person to another site are refused", () => {
  const elsewhere = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/en//evil.example",
    "/en\\@evil.example",
    "/en@evil.example",
    "/enemy",
    "/en/my\u0000",
    "/en/\tmy",
    " /en/my",
    "javascript:alert(1)",
    "/en/my#//evil.example",
  ];
  for (const path of elsewhere) expect(safeReturnPath(path)).toBeNull();
});

test("nothing, and a path of more than 500 characters, are no way back", () => {
  expect(safeReturnPath(null)).toBeNull();
  expect(safeReturnPath(`/en/${"a".repeat(500)}`)).toBeNull();
});
