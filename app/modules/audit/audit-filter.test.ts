import { expect, test } from "vitest";
import { auditFilter, auditQuery } from "./audit-filter.ts";

const filterOf = (query: string) => auditFilter(auditQuery(new URLSearchParams(query)));

test("a day in London's summer begins at 23:00 UTC of the day before", () => {
  const { from, before } = filterOf("on=2026-07-05");
  expect(from?.toISOString()).toBe("2026-07-04T23:00:00.000Z");
  expect(before?.toISOString()).toBe("2026-07-05T23:00:00.000Z");
});

test("the day on which the clocks go back has 25 hours", () => {
  const { from, before } = filterOf("on=2026-10-25");
  expect((Number(before) - Number(from)) / 3_600_000).toBe(25);
});

test("a day that is none finds nothing; an empty address asks for everything", () => {
  const { from, before } = filterOf("on=2026-02-30");
  expect(from).toEqual(before);
  expect(Object.values(filterOf("")).every((value) => value === null)).toBe(true);
});
