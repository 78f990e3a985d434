/** Each child of a plan, and how far the case has come: with the adviser, ready, its fee paid. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { FamilyChild } from "#app/modules/payments/family-plan-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";

export function ChildrenFacts({ list }: { list: readonly FamilyChild[] }) {
  const text = useText();
  if (list.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{text.t("agreement:plan.children")}</h2>
      <SummaryList
        rows={list.map((child) => ({ key: child.fullName, value: childWords(text, child) }))}
      />
    </>
  );
}

function childWords({ t, money, date }: Text, { askedAt, outcome, paidFee }: FamilyChild): string {
  if (paidFee !== null) {
    const { amount, paidOn } = paidFee;
    return t("agreement:child.fee-paid", { amount: money(amount), date: date(paidOn) });
  }
  if (outcome === "may-proceed" || outcome === "more-needed" || outcome === "do-not-proceed") {
    return t(`agreement:child.${outcome}`);
  }
  if (askedAt === null) return t("agreement:child.waiting");
  return t("agreement:child.asked", { date: date(todayInLondon(askedAt)) });
}
