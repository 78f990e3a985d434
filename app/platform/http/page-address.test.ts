import { expect, test } from "vitest";
import { pageAddress } from "./page-address.ts";

const at = (method: string, path: string) => pageAddress({ method, url: `http://portal${path}` });

test("a page keeps its query; 1 form sent from it leaves out what an earlier one has done", () => {
  const path = "/es/staff/plans?page=2&done=saved";
  expect(at("GET", path)).toBe(path);
  expect(at("POST", path)).toBe("/es/staff/plans?page=2");
  expect(at("POST", "/es/my/record?done=saved")).toBe("/es/my/record");
  expect(at("POST", "/es/my/record?x=a%2Fb")).toBe("/es/my/record?x=a%2Fb");
});
