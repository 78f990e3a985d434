/** The title of a page about one payment: its amount, its day, and its plan's number. */
import type { Text } from "#app/i18n/portal-context.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";

export type ShownPayment = {
  amount: Pence;
  valueOn: CalendarDate;
  plan?: { number: string } | null;
};

/** Undefined where the page has no payment to show. */
export function paymentTitle(
  { t, money, date }: Text,
  payment: ShownPayment | undefined,
): string | undefined {
  if (payment === undefined) return undefined;
  const { amount, valueOn, plan } = payment;
  const title = t("money:payment.title", { amount: money(amount) });
  return [title, date(valueOn), ...(plan ? [plan.number] : [])].join(", ");
}
