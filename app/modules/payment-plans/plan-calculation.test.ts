/** The calculator's answers, with numbers from the product's own examples. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { pence, total } from "#app/shared/money.ts";
import { calculatePlan, calculationQuery, type PlanWishes } from "./plan-calculation.ts";
import { EVERY } from "./plan-product.ts";

const TODAY = calendarDate("2026-11-21");
const FEE = pence(101_200);
const WISHES: PlanWishes = { children: 1, count: 12, every: "month", first: null, whole: false };

function calculated(wishes: Partial<PlanWishes>, today: CalendarDate = TODAY) {
  const verdict = calculatePlan({ ...WISHES, ...wishes }, FEE, today);
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

test("agreed on 21 November 2026, £1,012 in twelve runs from 20 December to 20 November", () => {
  const plan = calculated({});
  expect(plan.firstDueOn).toBe("2026-12-20");
  expect(plan.lastDueOn).toBe("2027-11-20");
  expect(plan.runs).toEqual([
    { amount: 8434, times: 4 },
    { amount: 8433, times: 8 },
  ]);
  expect(plan.principal).toBe(101_200);
});

test("20 December 2026 is a Sunday and is collected on Monday 21 December", () => {
  const [first, second] = calculated({}).rows;
  expect(first).toMatchObject({ collectedOn: "2026-12-21", reason: "weekend" });
  expect(second).toMatchObject({ dueOn: "2027-01-20", collectedOn: "2027-01-20", reason: null });
});

test("25 December 2026, a bank holiday before a weekend and another, is collected on Tuesday 29 December", () => {
  const first = calendarDate("2026-12-25");
  const [row] = calculated({ first, count: 11 }).rows;
  expect(row).toMatchObject({ collectedOn: "2026-12-29", reason: "weekend-and-bank-holiday" });
});

test("the passed 5 March 2025 becomes 5 December 2026, and is named", () => {
  const plan = calculated({ first: calendarDate("2025-03-05") });
  expect(plan).toMatchObject({ firstDueOn: "2026-12-05", passedOn: "2025-03-05" });
});

test("the passed 31 October 2026 becomes 30 November, the last day of a shorter month", () => {
  expect(calculated({ first: calendarDate("2026-10-31") }).firstDueOn).toBe("2026-11-30");
});

test("counted in weeks, the passed Thursday 5 November 2026 becomes Thursday 26 November", () => {
  const plan = calculated({ first: calendarDate("2026-11-05"), every: "week" });
  expect(plan.firstDueOn).toBe("2026-11-26");
});

test("today itself has not passed: a first instalment on 21 November 2026 stands", () => {
  const plan = calculated({ first: TODAY });
  expect(plan).toMatchObject({ firstDueOn: "2026-11-21", passedOn: null });
});

test("a first date of 21 December 2026 is refused for twelve: the 20th is the latest", () => {
  const wishes = { ...WISHES, first: calendarDate("2026-12-21") };
  expect(calculatePlan(wishes, FEE, TODAY)).toMatchObject({
    ok: false,
    reason: "last-date-too-late",
    details: { latestFirstOn: "2026-12-20" },
  });
});

test("whole pounds: eleven instalments of £85 and a last one of £77", () => {
  expect(calculated({ whole: true }).runs).toEqual([
    { amount: 8500, times: 11 },
    { amount: 7700, times: 1 },
  ]);
});

test("a date beyond the known bank holidays is refused in 2028, never guessed", () => {
  const verdict = calculatePlan(WISHES, FEE, calendarDate("2028-06-01"));
  expect(verdict).toMatchObject({ ok: false, reason: "calendar-not-known" });
});

test("a capped loan with the same dates costs at most what is borrowed", () => {
  expect(calculated({}).cappedCost).toBe(101_200);
  expect(calculated({ count: 1, first: addDays(TODAY, 30) }).cappedCost).toBe(24_288);
});

test("the query of a plan asks for that plan again", () => {
  expect(calculationQuery(calculated({ whole: true }))).toBe(
    "?children=1&count=12&every=month&first=2026-12-20&whole=1",
  );
});

test("every accepted plan repays its principal exactly, starts today or later, and ends in a year", () => {
  const wishes = fc.record({
    children: fc.integer({ min: 1, max: 8 }),
    count: fc.integer({ min: 1, max: 12 }),
    every: fc.constantFrom(...EVERY),
    first: fc.option(fc.integer({ min: -2000, max: 400 }).map((days) => addDays(TODAY, days))),
    whole: fc.boolean(),
  });
  fc.assert(
    fc.property(wishes, (asked) => {
      const verdict = calculatePlan(asked, FEE, TODAY);
      if (!verdict.ok) return asked.first !== null && asked.first > TODAY;
      const { rows, principal, firstDueOn, lastDueOn } = verdict.value;
      expect(total(rows.map(({ amount }) => amount))).toBe(principal);
      expect(principal).toBe(101_200 * asked.children);
      return firstDueOn >= TODAY && lastDueOn < "2027-11-21";
    }),
  );
});
