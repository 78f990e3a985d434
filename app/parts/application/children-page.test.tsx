/** The way on from the list of children: to the next part that is missing, past no grown-up child. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PortalProvider, type Portal } from "#app/i18n/portal-context.tsx";
import type { Application } from "#app/modules/payment-plans/application.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { complete, now, SOL } from "#tests/setup/complete-application.ts";
import { ChildrenPage } from "./children-page.tsx";

const portal: Portal = {
  ...{ language: "es", mode: "demonstration", help: { telephone: "", email: "" } },
  ...{ address: "", path: "/es", requestId: "", roles: null },
};

/** Where the links that look like buttons lead. */
function ways(application: Application): string[] {
  const view = { ...now, application, door: "family" as const, token: "token00000000001" };
  const page = renderToStaticMarkup(
    <PortalProvider value={portal}>
      <ChildrenPage view={view} answered={undefined} />
    </PortalProvider>,
  );
  const buttons = page.matchAll(/<a class="govuk-button[^>]* href="[^"]*\/([^/"]+)"/g);
  return [...buttons].map(([, last = ""]) => last);
}

test("one child is enough to go on to the budget; with every part done, to the check", () => {
  const application = complete();
  expect(ways(application)).toEqual(["check", "new"]);
  application.answers.afford = null;
  expect(ways(application)).toEqual(["budget", "new"]);
});

test("with no child, or with one who turned 18 since, there is only another child to add", () => {
  const application = complete();
  application.children = [];
  expect(ways(application)).toEqual(["new"]);
  application.children = [{ ...SOL, bornOn: calendarDate("2008-11-21") }];
  expect(ways(application)).toEqual(["new"]);
});
