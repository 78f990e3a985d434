import { expect, test } from "vitest";
import { listPage, pageOfQuery, rowsOfPage } from "./list-page.ts";

test("page 3 passes over 100 rows and asks for 51", () => {
  expect(rowsOfPage(pageOfQuery(new URLSearchParams("page=3")))).toEqual({ skip: 100, take: 51 });
});

test("8 page numbers that are none lead to the first page", () => {
  for (const text of ["", "0", "-1", "1.5", "1e3", "two", "999999", "٣"]) {
    expect(pageOfQuery(new URLSearchParams({ page: text }))).toBe(1);
  }
});

test("51 rows are a page of 50 and a next one; 50 rows are the last page", () => {
  const rows = Array.from({ length: 51 }, (_, index) => index);
  expect(listPage(rows, 2)).toMatchObject({ previous: 1, next: 3 });
  expect(listPage(rows, 2).rows).toHaveLength(50);
  expect(listPage(rows.slice(1), 1)).toMatchObject({ previous: null, next: null });
});
