/** The campaign that answers the theme: opened from it, with three asks, then published. */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import { expect, fillDate, today, words, type Page } from "../portal.ts";
import { ASKS, CAMPAIGN, SUMMARY, THEME } from "./story.ts";

const OFFICE = {
  en: "Head of Admissions, Demo University",
  es: "Responsable de admisiones, Demo University",
} as const satisfies Record<Language, string>;

async function save(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: words(language)("campaigns:save"), exact: true }).click();
}

/** The questions of one language on a form that asks in both. */
function inLanguage(page: Page, language: Language, one: Language) {
  const t = words(language);
  return page.getByRole("group", { name: t(`campaigns:campaign.in-${one}`), exact: true });
}

/** From the theme's page, on which the organiser stands; answers the campaign's address. */
export async function openCampaign(page: Page, language: Language): Promise<string> {
  const t = words(language);
  await page.getByRole("link", { name: t("listening:theme.open-campaign"), exact: true }).click();
  for (const one of LANGUAGES) {
    const side = inLanguage(page, language, one);
    await side.getByLabel(t("campaigns:campaign.name"), { exact: true }).fill(CAMPAIGN[one]);
    await side.getByLabel(t("campaigns:campaign.summary"), { exact: true }).fill(SUMMARY[one]);
  }
  await fillDate(page, t("campaigns:campaign.started-on"), addDays(today(), -30));
  await save(page, language);
  await expect(page.getByRole("alert")).toContainText(t("campaigns:done.opened"));
  await expect(page.getByRole("main")).toContainText(THEME[language]);
  return new URL(page.url()).pathname;
}

export async function addAsks(page: Page, language: Language): Promise<void> {
  const t = words(language);
  for (const ask of ASKS) {
    await page.getByRole("link", { name: t("campaigns:campaign.add-ask"), exact: true }).click();
    const office = page.getByLabel(t("campaigns:ask.target"), { exact: true });
    await office.selectOption({ label: OFFICE[language] });
    for (const one of LANGUAGES) {
      const side = inLanguage(page, language, one);
      await side.getByLabel(t("campaigns:ask.name"), { exact: true }).fill(ask[one]);
    }
    await fillDate(page, t("campaigns:ask.asked-on"), addDays(today(), -10));
    await save(page, language);
    await expect(page.getByRole("heading", { name: ask[language], exact: true })).toBeVisible();
  }
}

/** What came of the first ask, which then leads to its win. */
export async function winAsk(page: Page, language: Language, campaign: string): Promise<void> {
  const t = words(language);
  const [won] = ASKS;
  await page.goto(campaign);
  const card = page.getByRole("article").filter({ hasText: won?.[language] ?? "" });
  await card.getByRole("link", { name: t("campaigns:ask.note") }).click();
  await page.getByRole("radio", { name: t("campaigns:ask.status.won"), exact: true }).check();
  for (const one of LANGUAGES) {
    const note = { en: "The letter came.", es: "Llegó la carta." }[one];
    await page.getByLabel(t(`campaigns:ask.note-${one}`), { exact: true }).fill(note);
  }
  await save(page, language);
  await expect(page.getByRole("alert")).toContainText(t("campaigns:done.noted"));
}

export async function publishCampaign(
  page: Page,
  language: Language,
  campaign: string,
): Promise<void> {
  const t = words(language);
  await page.goto(campaign);
  await page.getByRole("link", { name: t("campaigns:publish.title"), exact: true }).click();
  await page.getByRole("button", { name: t("campaigns:publish.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("campaigns:done.published"));
}
