/** What an address of the calculator says, and what is said of addresses that say nothing clear. */
import { expect, test } from "vitest";
import { calculatorAnswers } from "./calculator-form.ts";

function answers(query: string): Record<string, string> {
  return Object.fromEntries(calculatorAnswers(new URLSearchParams(query)).answers);
}

test("an address without a query asks for 1 child, 12 instalments, every month", () => {
  expect(answers("")).toEqual({ children: "1", count: "12", every: "month" });
});

test("first=2026-12-05 fills the three boxes with 5, 12 and 2026", () => {
  expect(answers("first=2026-12-05")).toMatchObject({
    "first-day": "5",
    "first-month": "12",
    "first-year": "2026",
  });
});

test("when both forms of a date are given, `first` wins over the boxes", () => {
  const both = "first=2026-12-05&first-day=9&first-month=1&first-year=2027";
  expect(answers(both)).toMatchObject({ "first-day": "5", "first-year": "2026" });
});

test("a `first` that is no date stays as it was typed, and an empty one leaves the boxes alone", () => {
  expect(answers("first=soon&first-day=9")).toMatchObject({ first: "soon" });
  expect(answers("first=soon&first-day=9")["first-day"]).toBeUndefined();
  expect(answers("first=&first-day=9")).toMatchObject({ "first-day": "9" });
});

test("an unknown parameter is left out, a repeated known one is named once", () => {
  const query = new URLSearchParams(
    "utm=1&count=3&count=4&first-day=1&first-day=2&first-year=1&first-year=2",
  );
  const { answers: read, repeated } = calculatorAnswers(query);
  expect(read.has("utm")).toBe(false);
  expect(read.get("count")).toBe("3");
  expect(repeated).toEqual(["count", "first"]);
});
