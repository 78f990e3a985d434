/** The public calculator as visitors meet it: good and bad addresses, both languages, PDF. */
import { beforeAll, expect, test } from "vitest";
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { loader } from "#app/routes/payment-plan.tsx";
import { loader as pdfLoader } from "#app/routes/payment-plan[.]pdf.tsx";
import { NOW } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(async () => {
  setClockOffset(NOW.getTime() - Date.now());
  const db = await database();
  await db.inTransaction((tx) => ensureShippedFees(tx, NOW));
});

async function ask(query: string, language = "en") {
  const { status, body } = await visit(loader, { path: `/${language}/payment-plan${query}` });
  const { errors, values, calculation, canonical } = body as {
    errors: { field: string; reason: string; details: Record<string, unknown> }[];
    values: Record<string, string>;
    calculation: { firstDueOn: string; principal: number; passedOn: string | null } | null;
    canonical: string;
  };
  return { status, errors, values, calculation, canonical };
}

test("the bare address shows one child's £1,012 from 20 December 2026, with that day in the boxes", async () => {
  const { status, values, calculation } = await ask("");
  expect(status).toBe(200);
  expect(calculation).toMatchObject({ firstDueOn: "2026-12-20", principal: 101_200 });
  expect(values).toMatchObject({ "first-day": "20", "first-month": "12", "first-year": "2026" });
});

test("every answer has one address in its language, whatever else the address carried", async () => {
  const { canonical } = await ask("?utm_source=x&first-day=5&first-month=12&first-year=2026", "es");
  expect(canonical.replace(/^.*?\/es/, "/es")).toBe(
    "/es/payment-plan?children=1&count=12&every=month&first=2026-12-05",
  );
});

test.each([
  ["?children=9", "children", "number-range"],
  ["?children=0", "children", "number-range"],
  ["?children=-1", "children", "number-format"],
  ["?children=1e3", "children", "number-format"],
  ["?children=", "children", "number-missing"],
  ["?count=13", "count", "number-range"],
  ["?count=%F0%9F%8C%9E", "count", "number-format"],
  ["?count=%E2%80%8F12.0", "count", "number-format"],
  ["?every=day", "every", "every-missing"],
  ["?first=2027-02-30", "first", "date-not-real"],
  ["?first=soon", "first", "date-address-format"],
  ["?first=0", "first", "date-address-format"],
  ["?first-day=1", "first", "date-incomplete"],
  ["?first-day=1&first-month=13&first-year=2026", "first", "date-not-real"],
  ["?first-day=1&first-month=1&first-year=27", "first", "date-year-four-digits"],
  ["?first=2026-12-21", "first", "last-date-too-late"],
  ["?first=2199-01-01", "first", "last-date-too-late"],
  ["?whole=2", "whole", "whole-unknown"],
  ["?count=3&count=4", "count", "answer-repeated"],
  ["?first-year=2026&first-year=2026", "first", "answer-repeated"],
])("%s answers 422 with one error, at %s: %s", async (query, field, reason) => {
  const { status, errors, calculation } = await ask(query);
  expect(status).toBe(422);
  expect(errors.map((error) => [error.field, error.reason])).toEqual([[field, reason]]);
  expect(calculation).toBeNull();
});

test("a number of children that is none is answered with an example and a limit for children", async () => {
  const { errors } = await ask("?children=abc");
  expect(errors[0]?.details).toMatchObject({ typed: "abc", min: 1, max: 8, example: 2 });
});

test("what was typed comes back with three errors, one for each field", async () => {
  const { errors, values } = await ask(
    "?children=x&count=99&first-day=31&first-month=2&first-year=2027",
  );
  expect(errors.map(({ field }) => field)).toEqual(["children", "count", "first"]);
  expect(values).toMatchObject({ children: "x", count: "99", "first-day": "31" });
});

test("the passed 5 March 2025 answers 200 with 5 December 2026 in the boxes", async () => {
  const { status, calculation, values } = await ask("?first=2025-03-05");
  expect(status).toBe(200);
  expect(calculation).toMatchObject({ passedOn: "2025-03-05", firstDueOn: "2026-12-05" });
  expect(values).toMatchObject({ "first-day": "5", "first-month": "12", "first-year": "2026" });
});

test("a draft for the other language is not checked: 200, no error, the words as typed", async () => {
  const { status, errors, values } = await ask("?children=x&count=99&draft=1", "es");
  expect([status, errors]).toEqual([200, []]);
  expect(values).toMatchObject({ children: "x", count: "99" });
});

test("names of an object's own keys in the address are left alone", async () => {
  const { status, values } = await ask("?__proto__=1&constructor=2&toString=3");
  expect(status).toBe(200);
  expect(Object.keys(values)).not.toContain("constructor");
});

test("the PDF has the same dates, and an address that cannot be read leads to the page that says why", async () => {
  const pdf = await visit(pdfLoader, { path: "/es/payment-plan.pdf?count=3" });
  expect(pdf.status).toBe(200);
  const wrong = await visit(pdfLoader, { path: "/es/payment-plan.pdf?count=99" });
  expect(wrong).toMatchObject({ status: 302, location: "/es/payment-plan?count=99" });
});
