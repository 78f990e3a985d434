/**
 * Every page that anybody can open, in both languages: clean to axe, no wider than 320 px (which is
 * also 1280 px at 400 %), its language named; family and public pages light and without scripts.
 *
 * The longest file but few: its name lets it start early, so that short ones fill the other worker.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type AxeCore from "axe-core";
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { enterAll, exploredActors, type Actor } from "./bad-input/actors.ts";
import { isDocument } from "./bad-input/explore.ts";
import { send } from "./bad-input/raw-request.ts";
import { addressOf, expect, test, type Page } from "./portal.ts";
import { placeOf } from "./portal-server.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MOST_BYTES = 30_000;
/** Each page is looked at on a phone and on a desk: once in each language. */
const LOOKED_AT = { es: 320, en: 1280 } as const satisfies Record<Language, number>;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Opened = { actor: Actor; pattern: string; path: string };

// One worker for all, so that the pages are looked for once.
test.describe.configure({ mode: "default" });

let opened: Promise<Opened[]> | null = null;

function everyPage(): Promise<Opened[]> {
  opened ??= findEveryPage();
  return opened;
}

/** One page of each pattern, opened by the first person who can; documents left out. */
async function findEveryPage(): Promise<Opened[]> {
  const pages = new Map<string, Opened>();
  const everybody = await enterAll(addressOf("sqlite"), exploredActors(placeOf("explored")));
  for (const actor of everybody) {
    for (const [pattern, [path]] of actor.pages) {
      if (path === undefined || isDocument(pattern) || isDocument(path)) continue;
      if (!pages.has(pattern)) pages.set(pattern, { actor, pattern, path });
    }
  }
  return [...pages.values()];
}

function inLanguage(path: string, language: Language): string {
  return path.replace(/^\/(en|es)/, `/${language}`);
}

async function enterAs(page: Page, actor: Actor): Promise<void> {
  const { cookie = "" } = actor.headers();
  await page.context().clearCookies();
  const pairs = cookie.split("; ").filter((pair) => pair !== "");
  const cookies = pairs.map((pair) => ({
    name: pair.split("=")[0]!,
    value: pair.slice(pair.indexOf("=") + 1),
    url: addressOf("sqlite"),
  }));
  await page.context().addCookies(cookies);
}

/** At 320 px the page must fit; axe looks at it at `width`. */
async function complaints(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width !== 320) await page.setViewportSize({ width, height: 800 });
  const found = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof AxeCore };
    const { violations } = await axe.run({ runOnly: { type: "tag", values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, RULES);
  return [...(wide > 320 ? [`${String(wide)} px wide at 320`] : []), ...found];
}

for (const language of LANGUAGES) {
  test(`axe and 320 px find nothing on any page in "${language}"`, async ({ visit }) => {
    test.setTimeout(420_000);
    const opened = await everyPage();
    expect(opened.length).toBeGreaterThan(40);
    // axe cannot run where JavaScript is off; the pages themselves bring none.
    const page = await visit({ javaScript: true });
    await page.addInitScript(AXE);
    const found: string[] = [];
    for (const { actor, path } of opened) {
      await enterAs(page, actor);
      await page.goto(inLanguage(path, language));
      const said = await complaints(page, LOOKED_AT[language]);
      found.push(...said.map((what) => `${page.url()}: ${what}`));
    }
    expect(found).toEqual([]);
  });
}

test("every page names its language and the same page in the other one", async () => {
  test.setTimeout(240_000);
  const address = addressOf("sqlite");
  for (const { actor, path } of await everyPage()) {
    for (const language of LANGUAGES) {
      const own = inLanguage(path, language);
      const answer = await send(address, { path: own, headers: actor.headers() });
      const html = answer.body.toString();
      expect(answer.headers["content-language"], own).toBe(language);
      expect(html, own).toContain(`<html class="govuk-template" lang="${language}"`);
      for (const other of LANGUAGES) {
        const link = new RegExp(
          `hreflang="${other}" href="[^"]*${inLanguage(path, other)}["?]`,
          "i",
        );
        expect(html, own).toMatch(link);
      }
    }
  }
});

test(`a first visit to a family or public page weighs at most ${String(MOST_BYTES)} bytes, no scripts`, async () => {
  test.setTimeout(240_000);
  const address = addressOf("sqlite");
  const light = (await everyPage()).filter(({ pattern }) => !pattern.startsWith("/staff"));
  expect(light.length).toBeGreaterThan(12);
  for (const { actor, path } of light) {
    for (const language of LANGUAGES) {
      const own = inLanguage(path, language);
      const headers = { ...actor.headers(), "accept-encoding": "br, gzip" };
      const page = await send(address, { path: own, headers });
      const html = (await send(address, { path: own, headers: actor.headers() })).body.toString();
      expect(html, own).not.toMatch(/<script|\son\w+=|<iframe/i);
      const files = [...html.matchAll(/<(?:link|img)\b[^>]*>/g)]
        .filter(([tag]) => !/rel="(?:alternate|canonical)"/.test(tag))
        .map(([tag]) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? "");
      expect(files.length).toBeGreaterThanOrEqual(3);
      let bytes = page.body.length;
      for (const file of new Set(files)) {
        const answer = await send(address, { path: file, headers });
        expect(answer.status, file).toBe(200);
        bytes += answer.body.length;
      }
      expect(bytes, `${own} with ${files.join(" ")}`).toBeLessThanOrEqual(MOST_BYTES);
    }
  }
});
