/** Which fee is in force, and who may confirm one. */
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { feeInForce, mayConfirmFee, mayRejectFee, wouldReplace, type Fee } from "./fee.ts";
import { SHIPPED_FEES } from "./shipped-fees.ts";

const shipped: Fee[] = SHIPPED_FEES.map((fee) => ({
  ...fee,
  proposedById: null,
  confirmedAt: null,
}));

function inForce(fees: readonly Fee[], on: string): number | undefined {
  return feeInForce(fees, calendarDate(on))?.amount;
}

test("the shipped fees give £669 in 2015, £973 until 5 April 2018 and £1,012 from the 6th", () => {
  expect(inForce(shipped, "2015-06-01")).toBe(66_900);
  expect(inForce(shipped, "2018-04-05")).toBe(97_300);
  expect(inForce(shipped, "2018-04-06")).toBe(101_200);
});

test("£1,214 and £1,000 are proposed only, so £1,012 is in force on 21 November 2026", () => {
  expect(inForce(shipped, "2026-11-21")).toBe(101_200);
  expect(shipped.filter(({ status }) => status === "proposed").map(({ amount }) => amount)).toEqual(
    [121_400, 100_000],
  );
});

test("once confirmed, £1,000 is in force from 8 April 2026 and not on the 7th", () => {
  const fees = shipped.map((fee) => ({ ...fee, status: "confirmed" as const }));
  expect(inForce(fees, "2026-04-07")).toBe(121_400);
  expect(inForce(fees, "2026-04-08")).toBe(100_000);
});

test("of two confirmed rows with the first day 8 April 2026 the later confirmation counts", () => {
  const [first] = shipped;
  const row = (amount: number, confirmedAt: string): Fee => ({
    ...first!,
    amount: pence(amount),
    effectiveFrom: calendarDate("2026-04-08"),
    confirmedAt: new Date(confirmedAt),
  });
  const fees = [row(100_000, "2026-05-02"), row(100_100, "2026-05-01")];
  expect(inForce(fees, "2026-11-21")).toBe(100_000);
  expect(inForce(fees.reverse(), "2026-11-21")).toBe(100_000);
});

test("no fee is in force before the first row, nor a rejected one ever", () => {
  expect(inForce(shipped, "2014-11-30")).toBeUndefined();
  expect(inForce([{ ...shipped[2]!, status: "rejected" }], "2026-11-21")).toBeUndefined();
});

test("whoever proposed a fee may reject it but not confirm it; a decided one is left alone", () => {
  const fee: Fee = { ...shipped[3]!, proposedById: "0000000000000001" };
  expect(mayConfirmFee(fee, "0000000000000001")).toMatchObject({ reason: "own-proposal" });
  expect(mayConfirmFee(fee, "0000000000000002").ok).toBe(true);
  expect(mayRejectFee(fee).ok).toBe(true);
  const decided: Fee = { ...fee, status: "confirmed" };
  expect(mayConfirmFee(decided, "0000000000000002")).toMatchObject({
    reason: "fee-decided-already",
  });
  expect(mayRejectFee(decided)).toMatchObject({ reason: "fee-decided-already" });
});

test("every shipped fee has an id of its own, an https source, and a first day in order", () => {
  const ids = SHIPPED_FEES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5);
  expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{16}$/.test(id))).toBe(true);
  expect(SHIPPED_FEES.every(({ sourceUrl }) => sourceUrl.startsWith("https://"))).toBe(true);
  const days = SHIPPED_FEES.map(({ effectiveFrom }) => effectiveFrom);
  expect(days).toEqual([...days].sort());
});

test("confirmed, £1,214 from 2023 replaces £1,012 from 2018, and not £1,000 from 2026", () => {
  const from = (day: string) => ({ effectiveFrom: calendarDate(day) });
  expect(wouldReplace(from("2023-10-04"), from("2018-04-06"))).toBe(true);
  expect(wouldReplace(from("2023-10-04"), from("2026-04-08"))).toBe(false);
  expect(wouldReplace(from("2026-04-08"), from("2026-04-08"))).toBe(true);
});
