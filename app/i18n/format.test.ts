import { expect, test } from "vitest";
import { pence } from "#app/shared/money.ts";
import { formatMoney } from "./format.ts";

test("£1,012.50 owed the other way has a minus sign, no hyphen, in 2 languages", () => {
  expect(formatMoney("en", pence(-101_250))).toBe("\u2212£1,012.50");
  expect(formatMoney("es", pence(-101_250))).toBe("\u2212£1,012.50");
  expect(formatMoney("en", pence(101_250))).toBe("£1,012.50");
});
