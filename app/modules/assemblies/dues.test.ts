/** What is owed follows from the entries, to the penny, whatever was reversed and when. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { balancesOf, checkReversal, owedOf, type DuesEntry } from "./dues.ts";

function entry(id: string, changed: Partial<DuesEntry> = {}): DuesEntry {
  return {
    ...{ id, institutionId: "church", kind: "charge", amount: pence(5000), note: "" },
    ...{ on: calendarDate("2026-01-10"), reversesId: null },
    ...changed,
  };
}

test("£50.00 charged in 2025, £30.00 of it paid, and £10.00 reversed in 2026 owe £10.00 for 2025", () => {
  const entries = [
    entry("a", { on: calendarDate("2025-11-01") }),
    entry("b", { kind: "payment", amount: pence(3000), on: calendarDate("2025-12-31") }),
    entry("c", { kind: "reversal", amount: pence(1000), reversesId: "a" }),
    entry("d"),
  ];
  expect(balancesOf(entries)).toEqual([
    { year: "2026", charged: 5000, paid: 0, owed: 5000 },
    { year: "2025", charged: 4000, paid: 3000, owed: 1000 },
  ]);
  expect(owedOf(entries)).toBe(6000);
});

test("an entry of £50.00 takes 1 reversal, of £50.00 at most", () => {
  const charge = entry("a");
  const reversal = entry("b", { kind: "reversal", reversesId: "a" });
  const reverse = (one: DuesEntry, entries: DuesEntry[], amount: number) =>
    checkReversal(one, { entries, amount: pence(amount) });
  expect(reverse(charge, [charge], 5000).ok).toBe(true);
  expect(reverse(charge, [charge], 5001)).toMatchObject({ reason: "dues-more-than-entry" });
  expect(reverse(charge, [charge, reversal], 1)).toMatchObject({ reason: "dues-reversed-already" });
  expect(reverse(reversal, [charge, reversal], 1)).toMatchObject({ reason: "dues-is-reversal" });
});

test("in whatever order entries are read, all years together owe charges minus payments and their reversals", () => {
  const one = fc.record({
    isCharge: fc.boolean(),
    amount: fc.integer({ min: 1, max: 10_000_000 }),
    year: fc.integer({ min: 2020, max: 2030 }),
    back: fc.option(fc.integer({ min: 1, max: 100 })),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (written) => {
      let owed = 0;
      const entries = written.flatMap(({ isCharge, amount, year, back }, index) => {
        const on = calendarDate(`${String(year)}-06-01`);
        const kind = isCharge ? "charge" : "payment";
        const id = `e${String(index)}`;
        const reversed = back === null ? 0 : Math.ceil((amount * back) / 100);
        owed += (isCharge ? 1 : -1) * (amount - reversed);
        const made = entry(id, { kind, amount: pence(amount), on });
        if (back === null) return [made];
        const reversal = { kind: "reversal", amount: pence(reversed), reversesId: id } as const;
        return [entry(`r${String(index)}`, reversal), made];
      });
      expect(owedOf(entries)).toBe(owed);
      expect(owedOf(entries.toReversed())).toBe(owed);
    }),
  );
});
