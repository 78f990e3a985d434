import { expect, test } from "vitest";
import { pence } from "#app/shared/money.ts";
import { isAboveBudget, monthly } from "./budget.ts";

test("£84.34 a month is above £80 every 4 weeks? no: £86.67 a month; above £38 every 2 weeks, yes", () => {
  const payment = { amount: pence(8434), every: "month" } as const;
  expect(monthly(pence(8000), "4-weeks")).toBe(8667);
  expect(isAboveBudget(payment, { amount: pence(8000), every: "4-weeks" })).toBe(false);
  expect(monthly(pence(3800), "2-weeks")).toBe(8233);
  expect(isAboveBudget(payment, { amount: pence(3800), every: "2-weeks" })).toBe(true);
});

test("exactly what a family can pay is not above it", () => {
  const payment = { amount: pence(8434), every: "month" } as const;
  expect(isAboveBudget(payment, payment)).toBe(false);
});
