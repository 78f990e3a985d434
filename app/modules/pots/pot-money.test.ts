/** What a pot can promise, with numbers. */
import { expect, test } from "vitest";
import { pence } from "#app/shared/money.ts";
import { covers, potMoney } from "./pot-money.ts";

test("a pot of £5,000.00 with £1,012.00 promised has £3,988.00 left to promise", () => {
  expect(potMoney(pence(500_000), pence(101_200))).toEqual({
    balance: 500_000,
    committed: 101_200,
    available: 398_800,
  });
});

test("£1,012.00 left covers £1,012.00 and no penny more", () => {
  expect(covers(pence(101_200), pence(101_200)).ok).toBe(true);
  expect(covers(pence(101_200), pence(101_201))).toEqual({
    ok: false,
    reason: "pot-overdrawn",
    details: { available: "£1,012.00", amount: "£1,012.01" },
  });
});

test("a reversed payment can leave a pot £84.33 short, and it then covers nothing", () => {
  expect(covers(potMoney(pence(-8_433), pence(0)).available, pence(1)).ok).toBe(false);
});
