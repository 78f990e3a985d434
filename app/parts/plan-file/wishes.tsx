/** What the family asked for, beside the terms that an officer sets. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Answers } from "#app/modules/payment-plans/application.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";

type WishesProps = {
  principal: Pence;
  children: readonly { fullName: string; deadlineOn: CalendarDate }[];
  answers: Answers;
};

export function Wishes({ principal, children, answers }: WishesProps) {
  const text = useText();
  const { t, money, date } = text;
  const rows = [
    {
      key: t("plans:terms.principal"),
      value: t("plans:terms.principal-for", { sum: money(principal), count: children.length }),
    },
    ...children.map(({ fullName, deadlineOn }) => ({
      key: fullName,
      value: t("plans:terms.deadline", { date: date(deadlineOn) }),
    })),
    ...wishRows(text, answers),
  ];
  return <SummaryList rows={rows} />;
}

/** What the family can pay, and the terms that it asked for, where it said so. */
export function wishRows({ t, money, date }: Text, answers: Answers) {
  const { afford, paydayEvery, wishes } = answers;
  const { count, every, firstDueOn } = wishes;
  const rows: { key: string; value: string }[] = [];
  if (afford !== null && paydayEvery !== null) {
    const value = t(`apply:budget.answer.${paydayEvery}`, { amount: money(afford) });
    rows.push({ key: t("plans:wishes.afford"), value });
  }
  if (count !== undefined && every !== undefined && firstDueOn !== undefined) {
    const value = t("plans:wishes.terms-value", {
      payments: t(`apply:dates.answer.${every}`, { count }),
      date: date(firstDueOn),
    });
    rows.push({ key: t("plans:wishes.terms"), value });
  }
  return rows;
}
