/** What is owed, or was paid beyond it, never as a minus. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Language } from "#app/i18n/languages.ts";
import { PortalProvider } from "#app/i18n/portal-context.tsx";
import { pence } from "#app/shared/money.ts";
import { OwedAmount } from "./owed-amount.tsx";

function said(owed: number, language: Language = "en"): string {
  const portal = {
    ...{ language, mode: "live" as const, help: { telephone: "1", email: "a@example.org" } },
    ...{ address: "https://example.org", path: "/en", requestId: "1", roles: null },
  };
  const amount = <OwedAmount owed={pence(owed)} />;
  return renderToStaticMarkup(<PortalProvider value={portal}>{amount}</PortalProvider>);
}

test("£25.00 owed is an amount; £475.00 below nothing was paid too much, in both languages", () => {
  expect(said(2500)).toBe("£25.00");
  expect(said(0)).toBe("£0.00");
  expect(said(-47500)).toBe("£475.00 paid too much");
  expect(said(-47500, "es")).toBe("£475.00 pagadas de más");
});
