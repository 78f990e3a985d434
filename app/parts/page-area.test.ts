import { expect, test } from "vitest";
import { areaOf, refusalArea } from "./page-area.ts";

test("8 addresses are of 3 areas", () => {
  expect(["/en/staff", "/es/staff/plans/1", "/en/staff?x=1"].map(areaOf)).toEqual([
    "staff",
    "staff",
    "staff",
  ]);
  expect(["/en/my", "/es/my/record"].map(areaOf)).toEqual(["my", "my"]);
  expect(["/en", "/en/my-plan", "/words/staff"].map(areaOf)).toEqual([
    "public",
    "public",
    "public",
  ]);
});

test("who is refused among staff keeps the own frame: a role, a family, nobody", () => {
  const path = "/en/staff/plans";
  expect(refusalArea(path, ["organiser"])).toBe("staff");
  expect(refusalArea(path, [])).toBe("my");
  expect(refusalArea(path, null)).toBe("public");
});

test("a page that is not there keeps a person's own frame under /my, and 2 public ones stay public", () => {
  expect(refusalArea("/es/my/plans/0", [])).toBe("my");
  expect(refusalArea("/es/my/plans/0", ["finance"])).toBe("my");
  expect(refusalArea("/es/my/plans/0", null)).toBe("public");
  expect(refusalArea("/es/cohorts/0", ["organiser"])).toBe("public");
  expect(refusalArea("/en/refused/403", ["organiser"])).toBe("public");
});
