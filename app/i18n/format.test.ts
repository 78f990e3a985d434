import { expect, test } from "vitest";
import { pence } from "#app/shared/money.ts";
import { formatInstant, formatMoney } from "./format.ts";

test("£1,012.50 owed the other way has a minus sign, no hyphen, in 2 languages", () => {
  expect(formatMoney("en", pence(-101_250))).toBe("\u2212£1,012.50");
  expect(formatMoney("es", pence(-101_250))).toBe("\u2212£1,012.50");
  expect(formatMoney("en", pence(101_250))).toBe("£1,012.50");
});

test("half past one at night is \u201ca la 01:30\u201d in Spanish, every other hour \u201ca las\u201d", () => {
  expect(formatInstant("es", new Date("2026-01-05T01:30:00Z"))).toBe(
    "5\u00a0de enero de\u00a02026 a la\u00a001:30",
  );
  expect(formatInstant("es", new Date("2026-01-05T18:30:00Z"))).toBe(
    "5\u00a0de enero de\u00a02026 a las\u00a018:30",
  );
});
