/** The calculator's answer as a PDF: every date and amount, and that it is no offer of credit. */
import type { Language } from "#app/i18n/languages.ts";
import { textIn } from "#app/i18n/portal-context.tsx";
import { pdfDocument } from "#app/platform/pdf.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { ZERO } from "#app/shared/money.ts";
import type { Fee } from "../fees/fee.ts";
import type { PlanCalculation } from "./plan-calculation.ts";

type Given = { language: Language; today: CalendarDate; fee: Fee };

export function planDatesPdf(
  plan: PlanCalculation,
  { language, today, fee }: Given,
): Promise<Buffer> {
  const { t, money, date, weekday } = textIn(language);
  return pdfDocument({
    language,
    title: t("calculator:pdf-title"),
    // A day's PDF is the same bytes all day long.
    madeAt: new Date(`${today}T12:00:00Z`),
    blocks: [
      { kind: "heading", level: 1, text: t("calculator:pdf-title") },
      { kind: "paragraph", text: t("calculator:pdf-lead", { today: date(today) }) },
      {
        kind: "facts",
        rows: [
          [t("calculator:result.total"), money(plan.principal)],
          [t("calculator:result.interest"), money(ZERO)],
          [t("calculator:result.last"), date(plan.lastDueOn)],
        ],
      },
      {
        kind: "table",
        head: [
          t("calculator:schedule.number"),
          t("calculator:schedule.due"),
          t("calculator:pdf-collected"),
          t("calculator:schedule.amount"),
        ],
        rows: plan.rows.map((row) => [
          String(row.number),
          date(row.dueOn),
          weekday(row.collectedOn),
          money(row.amount),
        ]),
        numeric: [3],
        foot: [
          t("calculator:schedule.total", { count: plan.count }),
          "",
          "",
          money(plan.principal),
        ],
      },
      { kind: "paragraph", text: t("calculator:schedule.explained") },
      {
        kind: "paragraph",
        text: t(`calculator:schedule.odd.${plan.whole ? "whole" : "equal"}`),
      },
      {
        kind: "paragraph",
        text: t("calculator:fee", {
          amount: money(fee.amount),
          date: date(fee.effectiveFrom),
        }),
      },
      { kind: "paragraph", text: t("calculator:check.title"), strong: true },
    ],
  });
}
