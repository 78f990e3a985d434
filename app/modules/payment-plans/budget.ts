/** What a family says that it can pay, set against what a plan asks for; both by the month. */
import { pence, type Pence } from "#app/shared/money.ts";
import type { Every } from "./plan-product.ts";

const A_YEAR = { week: 52, "2-weeks": 26, "4-weeks": 13, month: 12 } as const satisfies Record<
  Every,
  number
>;

/** An amount that comes round every so often, as about so much a month; to the nearest penny. */
export function monthly(amount: Pence, every: Every): Pence {
  return pence(Math.round((amount * A_YEAR[every]) / 12));
}

/** Whether paying this asks for more a month than the family said it can pay. */
export function isAboveBudget(
  largest: { amount: Pence; every: Every },
  budget: { amount: Pence; every: Every },
): boolean {
  return largest.amount * A_YEAR[largest.every] > budget.amount * A_YEAR[budget.every];
}
