/**
 * What a pot can still promise: what it holds, less what plans on their way to a pay-out will take.
 * Repayments return to the pot that they came from, so they can be promised again.
 */
import { formatMoney } from "#app/i18n/format.ts";
import { subtractPence, type Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export type PotMoney = Readonly<{ balance: Pence; committed: Pence; available: Pence }>;

export function potMoney(balance: Pence, committed: Pence): PotMoney {
  return { balance, committed, available: subtractPence(balance, committed) };
}

/** Whether the pot covers an amount; money is written the same way in every language. */
export function covers(available: Pence, amount: Pence): Verdict<undefined, "pot-overdrawn"> {
  if (amount <= available) return accept();
  return refuse("pot-overdrawn", {
    available: formatMoney("en", available),
    amount: formatMoney("en", amount),
  });
}
