/**
 * Which of a family's plans takes the money that arrives under its one reference, and how much.
 *
 * The oldest plan with something left to pay; else the oldest that is agreed and not paid out;
 * else the newest that is settled, whose surplus staff then see. Other plans take no money.
 */
import type { PlanStatus } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { MOST_TYPED, type Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

type Candidate = Readonly<{ number: number; status: PlanStatus }>;

const TAKES_MONEY = ["active", "accepted", "settled"] as const satisfies readonly PlanStatus[];

export function takesMoney(status: PlanStatus): boolean {
  return (TAKES_MONEY as readonly PlanStatus[]).includes(status);
}

/**
 * Whether a plan holds so much more beside what it has received: £9,999,999.99 in all, which its
 * columns keep exactly. Nobody owes a hundredth of that; more waits unmatched.
 */
export function holdsMore(received: Pence, amount: Pence): Verdict<undefined, "plan-is-full"> {
  return received + amount > MOST_TYPED
    ? refuse("plan-is-full", { mostPence: MOST_TYPED })
    : accept();
}

export function choosePlan<Plan extends Candidate>(plans: readonly Plan[]): Plan | null {
  const oldestFirst = [...plans].sort((first, second) => first.number - second.number);
  const of = (status: PlanStatus) => oldestFirst.filter((plan) => plan.status === status);
  return of("active")[0] ?? of("accepted")[0] ?? of("settled").at(-1) ?? null;
}
