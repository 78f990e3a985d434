/**
 * What every journey uses: visitors with a browser of their own, the demonstration's doors, the
 * mail page.
 *
 * A visitor's page that logs an error, asks for a client script or gets a 5xx fails its test.
 */
import { test as base, expect, type Page } from "@playwright/test";
import type { Language } from "#app/i18n/languages.ts";
import {
  FAMILY_DOORS,
  type Door,
  type FamilyDoor,
} from "#app/modules/identity/demonstration-doors.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { toParts, todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import { placeOf, startSparePortal, type PortalServer } from "./portal-server.ts";
import { words } from "./words.ts";

export { expect, type Page };
export { words };

export type Visitor = {
  javaScript?: boolean;
  width?: number;
  /** Lets a test put its own script into the page. */
  bypassCSP?: boolean;
  /** The portal that is visited, where it is not the one on SQLite. */
  address?: string;
};

type Fixtures = {
  /** A page of somebody new: no cookies, JavaScript off and 320 px wide unless said otherwise. */
  visit: (visitor?: Visitor) => Promise<Page>;
  /** A portal of this test's own, on that database; it stops with the test, also one that failed. */
  ownPortal: (filled?: string) => Promise<PortalServer>;
};

export function addressOf(database: "sqlite" | "postgresql"): string {
  return placeOf(database);
}

/** The browser's own words for an answer that says what was wrong with a form. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** The one script of the portal, which two pages run (docs/decisions/001). */
const OF_KEPT_FORM = /\/assets\/keep-form-[\w-]+\.js$/;

function watch(page: Page, complaints: string[]): void {
  page.on("console", (message) => {
    if (message.type() !== "error" || REFUSED.test(message.text())) return;
    complaints.push(`console of ${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const isScript = request.resourceType() === "script" && !OF_KEPT_FORM.test(request.url());
    if (isScript) complaints.push(`script ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${String(response.status())} ${response.url()}`);
  });
}

export const test = base.extend<Fixtures>({
  ownPortal: async ({}, use) => {
    const started: PortalServer[] = [];
    await use(async (filled) => {
      const portal = await startSparePortal(filled);
      started.push(portal);
      return portal;
    });
    for (const { stop } of started) await stop();
  },
  baseURL: async ({}, use) => {
    await use(addressOf("sqlite"));
  },
  visit: async ({ browser, baseURL }, use) => {
    const complaints: string[] = [];
    const ends: (() => Promise<void>)[] = [];
    await use(async ({ javaScript = false, width = 320, bypassCSP = false, address } = {}) => {
      const context = await browser.newContext({
        baseURL: address ?? baseURL ?? "",
        viewport: { width, height: 640 },
        javaScriptEnabled: javaScript,
        bypassCSP,
      });
      ends.push(() => context.close());
      const page = await context.newPage();
      watch(page, complaints);
      return page;
    });
    for (const end of ends) await end();
    expect(complaints).toEqual([]);
  },
});

/** Enters by one of the demonstration's doors, as a click on its button does. */
export async function enter(page: Page, door: Door, language: Language = "en"): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/sign-in`);
  const isFamily = (FAMILY_DOORS as readonly string[]).includes(door);
  const who = isFamily
    ? t(`identity:doors.${door as FamilyDoor}`)
    : t(`portal:roles.${door as Role}`);
  await page.getByRole("button", { name: t("identity:doors.open", { who }), exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** The newest message to a person or address, opened on the demonstration's mail page. */
export async function openMail(page: Page, to: string, subject: string | RegExp): Promise<void> {
  await page.goto("/en/staff/mail");
  const row = page.getByRole("row").filter({ hasText: to });
  await row.getByRole("link", { name: subject }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Six digits of the newest code that was sent to the address. */
export async function readCode(page: Page, address: string): Promise<string> {
  await openMail(page, address, /./);
  return /\b\d{6}\b/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
}

/** Types a day into the three boxes of a date. */
export async function fillDate(page: Page, legend: string, day: CalendarDate): Promise<void> {
  const language = /\/es\//.test(page.url()) ? "es" : "en";
  const t = words(language);
  const boxes = page.getByRole("group", { name: legend });
  const parts = toParts(day);
  for (const part of ["day", "month", "year"] as const) {
    await boxes.getByLabel(t(`portal:date-boxes.${part}`)).fill(String(parts[part]));
  }
}

/** The calendar day that the portal's own clock shows. */
export function today(): CalendarDate {
  return todayInLondon(new Date());
}

type Newcomer = { address: string; fullName: string; language: Language };

/** Signs in at an address that the portal has never seen: code, then name and language. */
export async function signUp(page: Page, { address, fullName, language }: Newcomer): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/my`);
  await page.getByLabel(t("identity:sign-in.email")).fill(address);
  await page.getByRole("button", { name: t("identity:sign-in.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("identity:code.title"));
  const codePage = page.url();
  const code = await readCode(page, address);
  await page.goto(codePage);
  await page.getByLabel(t("identity:code.label"), { exact: true }).fill(code);
  await page.getByRole("button", { name: t("identity:code.button"), exact: true }).click();
  await page.getByLabel(t("identity:name.full-name")).fill(fullName);
  await page.getByRole("button", { name: t("identity:name.button") }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/my$`));
}
