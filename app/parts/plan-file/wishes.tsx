/** What the family asked for, beside the terms that an officer sets. */
import { useText } from "#app/i18n/portal-context.tsx";
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
  const { t, money, date } = useText();
  const { afford, paydayEvery, wishes } = answers;
  const { count, every, firstDueOn } = wishes;
  const rows = [
    {
      key: t("plans:terms.principal"),
      value: t("plans:terms.principal-for", { sum: money(principal), count: children.length }),
    },
    ...children.map(({ fullName, deadlineOn }) => ({
      key: fullName,
      value: t("plans:terms.deadline", { date: date(deadlineOn) }),
    })),
  ];
  if (afford !== null && paydayEvery !== null) {
    const every = t(`plans:every.${paydayEvery}`);
    const value = t("plans:wishes.afford-value", { amount: money(afford), every });
    rows.push({ key: t("plans:wishes.afford"), value });
  }
  if (count !== undefined && every !== undefined && firstDueOn !== undefined) {
    const value = t("plans:wishes.terms-value", {
      count,
      every: t(`plans:every.${every}`),
      date: date(firstDueOn),
    });
    rows.push({ key: t("plans:wishes.terms"), value });
  }
  return <SummaryList rows={rows} />;
}
