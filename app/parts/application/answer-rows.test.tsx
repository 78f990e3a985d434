/** What a family checks before it sends: its wishes with every sum and the last day. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PortalProvider, type Portal } from "#app/i18n/portal-context.tsx";
import type { Application } from "#app/modules/payment-plans/application.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { complete, now } from "#tests/setup/complete-application.ts";
import { ApplicationAnswers } from "./answer-rows.tsx";

const portal: Portal = {
  ...{ language: "es", mode: "demonstration", help: { telephone: "", email: "" } },
  ...{ address: "", path: "/es", requestId: "", roles: null },
};

function shown(application: Application, on = now): string {
  return renderToStaticMarkup(
    <PortalProvider value={portal}>
      <ApplicationAnswers application={application} now={on} />
    </PortalProvider>,
  ).replaceAll("\u00a0", " ");
}

test("12 instalments are checked with each amount, the last date and the total", () => {
  const page = shown(complete());
  expect(page).toContain("12 cuotas, cada mes");
  expect(page).toContain("Iguales, con peniques: 4 de £84.34 y 8 de £84.33");
  expect(page).toContain("20 de noviembre de 2027");
  expect(page).toContain("£1,012.00");
});

test("whole pounds are checked with the smaller last one", () => {
  const application = complete();
  application.answers.wishes = { ...application.answers.wishes, whole: true };
  expect(shown(application)).toContain("11 de £85.00 y 1 de £77.00");
});

test("wishes whose first date has passed come to no sum", () => {
  const page = shown(complete(), { ...now, today: calendarDate("2026-12-21") });
  expect(page).toContain("Iguales, con peniques");
  expect(page).not.toContain("£84.34");
});
