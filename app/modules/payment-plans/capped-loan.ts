/**
 * What the same money would cost as a high-cost short-term loan at the legal cap: a comparison
 * for families, and never a charge of this portal.
 *
 * Source: FCA Handbook, CONC 5A.2.2R (charges never exceed the credit provided) and CONC 5A.2.3R
 * with 5A.2.5G(2) (0.8% a day of the credit still outstanding, counted from the day it is drawn).
 */
import { assert } from "#app/shared/assert.ts";
import { daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import { minPence, pence, subtractPence, total, type Pence } from "#app/shared/money.ts";
import type { Instalment } from "./instalment-schedule.ts";

/** 0.8% a day, in thousandths. */
const CAP_PER_DAY = 8;

/**
 * The most that such a loan may cost in interest and charges, with the same dates and the same
 * repayments of principal; simple, not compounded. A part of a penny is dropped, once, at the
 * end: a whole penny more would be above the cap. Never more than the principal.
 */
export function cappedLoanCost(instalments: readonly Instalment[], drawnOn: CalendarDate): Pence {
  const principal = total(instalments.map(({ amount }) => amount));
  let outstanding = principal;
  let from = drawnOn;
  let penceDays = 0;
  for (const { dueOn, amount } of instalments) {
    const days = daysBetween(from, dueOn);
    assert(days >= 0, "a loan is drawn before it is repaid, in order of date");
    penceDays += outstanding * days;
    outstanding = subtractPence(outstanding, amount);
    from = dueOn;
  }
  const thousandths = pence(penceDays * CAP_PER_DAY);
  return minPence(pence((thousandths - (thousandths % 1000)) / 1000), principal);
}
