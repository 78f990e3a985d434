/**
 * Tells a family about its money, in its own language: what arrived, what was taken back, what is
 * left.
 */
import type { Text } from "#app/i18n/portal-context.tsx";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { PlanBalance } from "#app/modules/payment-plans/plan-balance.ts";
import { planNumber, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";

type News = Readonly<{ plan: Plan; balance: PlanBalance; key: string }>;
type Money = Readonly<{ amount: Pence; valueOn: CalendarDate }>;

/** A payment arrived: what is left, or that all is paid, or what of it is kept for them. */
export function tellReceived(
  tx: Transaction,
  context: Context,
  { plan, balance, key, amount, valueOn }: News & Money,
): Promise<void> {
  const kind =
    balance.surplusPence > 0
      ? "payment-kept"
      : balance.settled
        ? "paid-in-full"
        : "payment-received";
  return queueMessage(tx, context, {
    ...about(plan, `money:mail.${kind}`, `payment:${key}`),
    variables: (text) => ({
      ...facts(text, plan, balance),
      amount: text.money(amount),
      date: text.date(valueOn),
    }),
  });
}

/** A payment was recorded wrongly and is taken back. */
export function tellReversed(
  tx: Transaction,
  context: Context,
  { plan, balance, key, amount, valueOn, reason }: News & Money & { reason: string },
): Promise<void> {
  return queueMessage(tx, context, {
    ...about(plan, "money:mail.payment-reversed", `reversal:${key}`),
    variables: (text) => ({
      ...facts(text, plan, balance),
      amount: text.money(amount),
      date: text.date(valueOn),
      reason,
    }),
  });
}

/** A payment belonged to another plan: why staff think so is not the family's to read. */
export function tellMoved(
  tx: Transaction,
  context: Context,
  { plan, balance, key, amount, valueOn }: News & Money,
): Promise<void> {
  return queueMessage(tx, context, {
    ...about(plan, "money:mail.payment-moved", `reversal:${key}`),
    variables: (text) => ({
      ...facts(text, plan, balance),
      amount: text.money(amount),
      date: text.date(valueOn),
    }),
  });
}

/** The fee of a child went to the Home Office: from now on there is something to pay back. */
export function tellPaidOut(
  tx: Transaction,
  context: Context,
  { plan, balance, key, amount, valueOn, child }: News & Money & { child: string },
): Promise<void> {
  return queueMessage(tx, context, {
    ...about(plan, "money:mail.fee-paid-out", `pay-out:${key}`),
    variables: (text) => ({
      ...facts(text, plan, balance),
      amount: text.money(amount),
      date: text.date(valueOn),
      child,
      first: text.date(balance.nextDueOn ?? plan.firstDueOn ?? valueOn),
    }),
  });
}

function about(plan: Plan, text: string, dedupKey: string) {
  return {
    personId: plan.borrowerId,
    text,
    dedupKey,
    planId: plan.id,
    link: (to: { plan: (id: string) => string }) => to.plan(plan.id),
  };
}

function facts(text: Text, plan: Plan, balance: PlanBalance) {
  return {
    number: planNumber(plan.number),
    phone: env().help.telephone,
    left: text.money(balance.outstandingPence),
    kept: text.money(balance.surplusPence),
  };
}
