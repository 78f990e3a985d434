/** The win: written down from its ask, proven, published, and its seats given out. */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import type { Door } from "#app/modules/identity/demonstration-doors.ts";
import { enter, expect, fillDate, today, words, type Page } from "../portal.ts";
import { ASKS, OFFERED, TAKEN, WIN } from "./story.ts";

const SUMMARY = {
  en: "The university keeps 20 seats for parents and their children.",
  es: "La universidad reserva 20 lugares para familias.",
} as const;
const SERVES = { en: "Families of the cohorts", es: "Familias de los grupos" } as const;

const SIDES = { en: "En", es: "Es" } as const;

/** From the campaign's page, on which the ask is won; answers the win's public address. */
export async function publishWin(page: Page, language: Language): Promise<string> {
  const t = words(language);
  const link = (name: string) => page.getByRole("link", { name, exact: true }).click();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("link", { name: t("wins:from-ask") }).click();
  await expect(page.getByRole("main")).toContainText(ASKS[0]?.[language] ?? "");
  for (const one of LANGUAGES) {
    const side = page.getByRole("group", { name: t(`wins:form.in-${SIDES[one]}`), exact: true });
    await side.getByLabel(t("wins:form.title"), { exact: true }).fill(WIN[one]);
    await side.getByLabel(t("wins:form.summary"), { exact: true }).fill(SUMMARY[one]);
    await side.getByLabel(t("wins:form.serves"), { exact: true }).fill(SERVES[one]);
  }
  await fillDate(page, t("wins:form.won-on"), today());
  await press(t("wins:form.save"));

  // Without evidence it is kept, and not published.
  await expect(page.getByText(t("wins:lacks.evidence"))).toBeVisible();
  await link(t("wins:evidence.add-link"));
  await page.getByLabel(t("wins:evidence.url"), { exact: true }).fill("https://university.example");
  await page.getByLabel(t("wins:evidence.label"), { exact: true }).fill("Demo University: seats");
  await press(t("wins:evidence.add-link"));
  await link(t("wins:publish.title"));
  await press(t("wins:publish.button"));
  await expect(page.getByRole("alert")).toContainText(t("wins:done.published"));
  return WIN[language];
}

/** Twenty seats, to be asked for until ten days from now. */
export async function offerSeats(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.getByRole("link", { name: t("wins:offers.add"), exact: true }).click();
  await page.getByRole("radio", { name: t("wins:kind.open-day-seat"), exact: true }).check();
  for (const one of LANGUAGES) {
    await page.getByLabel(t(`wins:offer.title-${one}`), { exact: true }).fill(WIN[one]);
  }
  await page.getByLabel(t("wins:offer.offered"), { exact: true }).fill(String(OFFERED));
  await fillDate(page, t("wins:offer.deadline"), addDays(today(), 10));
  await page.getByRole("button", { name: t("wins:offer.save"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("wins:done.offer"));
}

/** A family behind a door asks for three seats, on its own page. */
export async function askForSeats(page: Page, language: Language, door: Door): Promise<void> {
  const t = words(language);
  await enter(page, door, language);
  await page.goto(`/${language}/my/places`);
  await page.getByRole("link", { name: WIN[language], exact: true }).click();
  await page.getByRole("link", { name: t("wins:my.ask"), exact: true }).click();
  await page.getByRole("radio", { name: t("wins:places", { count: 3 }), exact: true }).check();
  await page.getByRole("button", { name: t("wins:my.send"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("wins:my.done.ask"));
}

/** Everybody who asked has theirs; the alarm says how many seats can still be saved. */
export async function giveSeats(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.reload();
  await page.getByRole("link", { name: t("wins:give.title"), exact: true }).click();
  await page.getByRole("button", { name: t("wins:give.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("wins:done.given"));
  const alarm = page.getByRole("region", { name: t("wins:alarm.title"), exact: true });
  await expect(alarm).toContainText(t("wins:free-places", { count: OFFERED - TAKEN }));
  await page.goto(`/${language}/staff/wins`);
  await expect(alarm).toContainText(WIN[language]);
}

/** The family reads what it was given, and why. */
export async function readSeats(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.reload();
  const places = t("wins:places", { count: 3 });
  await expect(page.getByText(t("wins:my.given", { places }))).toBeVisible();
  await expect(page.getByText(t("wins:why.enough-for-all"))).toBeVisible();
}
