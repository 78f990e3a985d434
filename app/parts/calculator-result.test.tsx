/** The calculator's answer in words: what is said of the last payment, and of collection dates. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PortalProvider, type Portal } from "#app/i18n/portal-context.tsx";
import { calculatePlan } from "#app/modules/payment-plans/plan-calculation.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { CalculatorResult } from "./calculator-result.tsx";

const today = calendarDate("2026-11-21");
const fee = { amount: pence(101_200), effectiveFrom: calendarDate("2026-04-08") };
const portal: Portal = {
  ...{ language: "es", mode: "demonstration", help: { telephone: "", email: "" } },
  ...{ address: "", path: "/es", requestId: "", roles: null },
};

function shown({ whole = false, first = "2026-12-26" }: { whole?: boolean; first?: string }) {
  const wishes = { children: 1, count: 6, every: "month", first: calendarDate(first) } as const;
  const plan = calculatePlan({ ...wishes, whole }, fee.amount, today);
  if (!plan.ok) throw new Error(plan.reason);
  return renderToStaticMarkup(
    <PortalProvider value={portal}>
      <CalculatorResult plan={plan.value} today={today} fee={fee} />
    </PortalProvider>,
  ).replaceAll("\u00a0", " ");
}

test("odd pennies are explained where there are some; whole pounds have a smaller last instalment", () => {
  expect(shown({})).toContain("Los peniques que sobran");
  const whole = shown({ whole: true });
  expect(whole).not.toContain("Los peniques que sobran");
  expect(whole).toContain("La última es lo que queda");
});

test("a weekend and the bank holiday after it are both given as the reason", () => {
  const both = "29 de diciembre de 2026, por el fin de semana y un día feriado";
  expect(shown({})).toContain(both);
  expect(shown({ first: "2026-12-20" })).toContain("2026, por el fin de semana<");
});
