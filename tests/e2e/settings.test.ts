/** What administrators decide, on a portal of its own: fees, roles, the demonstration's clock. */
import { expect, enter, test, words } from "./portal.ts";
import { send } from "./bad-input/raw-request.ts";
import { readPage } from "./bad-input/read-page.ts";
import { startSparePortal, type PortalServer } from "./portal-server.ts";

const en = words("en");

test.describe.configure({ mode: "default" });

let portal: PortalServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  portal = await startSparePortal();
});

test.afterAll(async () => {
  await portal.stop();
});

test("£1,012 is asked for until the £1,000 fee is confirmed; then the calculator uses that", async ({
  visit,
}) => {
  const page = await visit({ address: portal.address, width: 1280 });
  await page.goto("/en/payment-plan");
  await expect(page.getByRole("table").first()).toContainText("£1,012.00");
  await enter(page, "administrator");
  await page.goto("/en/staff/settings/fees");
  const row = page.getByRole("row").filter({ hasText: "£1,000.00" });
  await expect(row).toContainText(en("settings:fees.statuses.proposed"));
  await row
    .getByRole("link", { name: /£1,000.00|Decide/ })
    .first()
    .click();
  await page.getByRole("button", { name: en("settings:fee.confirm") }).click();
  await expect(row).toContainText(en("settings:fees.statuses.confirmed"));
  await page.goto("/en/payment-plan");
  await expect(page.getByRole("table").first()).toContainText("£1,000.00");
});

test("an organiser is not also made a plan officer: the two worlds never meet", async ({
  visit,
}) => {
  const page = await visit({ address: portal.address, width: 1280 });
  await enter(page, "administrator");
  await page.goto("/en/staff/people?q=Organiser");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Organiser/ })
    .first()
    .click();
  await page.goto(`${page.url()}?done=granted`);
  await expect(page.getByRole("alert")).toContainText(en("portal:done"));
  await page.getByRole("radio", { name: en("portal:roles.plan-officer") }).check();
  await page.getByRole("button", { name: en("records:person.grant-button") }).click();
  // What the form before has done is no news beside an error.
  await expect(page.getByRole("alert")).toHaveCount(1);
  await expect(page.getByRole("alert")).toContainText(en("errors:roles-apart"));
});

test("400, 403, 404, 405, 413 and 429 are pages in the language of their address", async () => {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const from = { origin: portal.address };
  for (const language of ["en", "es"] as const) {
    const t = words(language);
    const network = { "x-forwarded-for": language === "en" ? "192.0.2.1" : "192.0.2.2" };
    const expected = [
      [400, "bad-request", { path: `/${language}/words%` }],
      [
        400,
        "bad-request",
        { path: `/${language}/sign-in`, method: "POST", headers: from, body: "{}" },
      ],
      [
        403,
        "unproven-form",
        { path: `/${language}/sign-in`, method: "POST", headers: form, body: "a=1" },
      ],
      [404, "not-found", { path: `/${language}/no/such/page` }],
      [404, "not-found", { path: `/${language}/sign-in/door` }],
      [405, "not-found", { path: `/${language}/words`, method: "DELETE" }],
      [
        413,
        "too-large",
        {
          path: `/${language}/sign-in`,
          method: "POST",
          headers: { ...form, ...from },
          body: "a".repeat(150_000),
        },
      ],
    ] as const;
    for (const [status, kind, order] of expected) {
      const answer = await send(portal.address, order);
      expect(answer.status, JSON.stringify(order).slice(0, 80)).toBe(status);
      const page = readPage(answer.body.toString());
      expect(page.language).toBe(language);
      expect(page.headings).toEqual([t(`portal:errors.${kind}.heading`)]);
    }
    const signIn = { path: `/${language}/sign-in`, method: "POST", body: "email=" };
    const headers = { ...form, ...from, ...network };
    let last = await send(portal.address, { ...signIn, headers });
    for (let tries = 1; tries <= 60; tries += 1)
      last = await send(portal.address, { ...signIn, headers });
    expect(last.status).toBe(429);
    expect(readPage(last.body.toString()).headings).toEqual([t("portal:errors.too-many.heading")]);
  }
});
