/**
 * The instalment schedule of a payment plan: which amount falls due on which day.
 *
 * Plans are interest-free, so a schedule only divides the principal: its instalments add up to
 * the principal exactly, and none is larger than the one before it.
 */
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { share, shareWholePounds, total, type Pence } from "#app/shared/money.ts";
import { dueDate, type ProposedTerms } from "./plan-product.ts";

export type Terms = Omit<ProposedTerms, "agreedOn">;

export type Instalment = Readonly<{ number: number; dueOn: CalendarDate; amount: Pence }>;

function amountsOf({ principal, count, whole }: Terms): Pence[] {
  if (!whole) return share(principal, count);
  const shared = shareWholePounds(principal, count);
  assert(shared.ok, "whole pounds that do not fill the count are refused before");
  return shared.value;
}

/** The dated instalments, numbered from 1, of terms that `checkTerms` accepts. */
export function scheduleInstalments(terms: Terms): Instalment[] {
  const { principal, count, every, firstDueOn } = terms;
  const amounts = amountsOf(terms);
  assert(total(amounts) === principal, "a schedule repays the principal");
  assert(amounts.length === count, "a schedule has the number of instalments asked for");

  return amounts.map((amount, index) => ({
    number: index + 1,
    dueOn: dueDate(firstDueOn, every, index),
    amount,
  }));
}

/** Runs of equal amounts in order, for "£84.34 a month for 4 months, then £84.33 for 8". */
export function describeAmounts(
  instalments: readonly Instalment[],
): { amount: Pence; times: number }[] {
  const runs: { amount: Pence; times: number }[] = [];
  for (const { amount } of instalments) {
    const run = runs.at(-1);
    if (run?.amount === amount) run.times += 1;
    else runs.push({ amount, times: 1 });
  }
  return runs;
}
