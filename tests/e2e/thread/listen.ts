/** What is heard and grouped: the organiser's pages, and the parent who agrees to be read. */
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { MOST_CONCERNS } from "#app/modules/listening/listening.ts";
import { enter, expect, fillDate, today, words, type Page } from "../portal.ts";
import { concernsOf, FAMILIES, THEME } from "./story.ts";

/** Five conversations of one evening, each with a concern; a member of the cohort said the first. */
export async function recordConcerns(page: Page, language: Language): Promise<void> {
  const t = words(language);
  const { cohort, name } = FAMILIES[language];
  const more = t("listening:new.more", { most: MOST_CONCERNS });
  await page.goto(`/${language}/staff/listening`);
  await page.getByRole("link", { name: t("listening:record"), exact: true }).click();
  await page.getByRole("link", { name: cohort, exact: true }).click();
  await page.getByRole("radio", { name: t("listening:kinds.elsewhere"), exact: true }).check();
  await fillDate(page, t("listening:new.heard-on"), today());
  await page.getByLabel(t("listening:new.conversations"), { exact: true }).fill("5");
  for (const [index, concern] of concernsOf(language).entries()) {
    const row = page.getByRole("group", {
      name: t("listening:new.row", { number: index + 1 }),
      exact: true,
    });
    if (!(await row.isVisible())) await page.getByText(more).click();
    await row.getByLabel(t("listening:new.words"), { exact: true }).fill(concern.words);
    await row
      .getByLabel(t("listening:new.language"))
      .selectOption(LANGUAGE_NAMES[concern.language]);
    if (index > 0) continue;
    await row.getByText(t("listening:new.who")).click();
    await row.getByLabel(t("listening:new.person"), { exact: true }).selectOption(name);
  }
  await page.getByRole("button", { name: t("listening:new.save"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("listening:done.recorded"));
}

/** All five go under a theme that is named there and then; its page counts them by language. */
export async function groupConcerns(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/staff/listening`);
  await page.getByRole("link", { name: t("listening:concerns-link"), exact: true }).click();
  for (const concern of concernsOf(language)) {
    await page.getByRole("checkbox", { name: concern.words }).check();
  }
  await page.getByText(t("listening:list.new-theme")).click();
  for (const one of LANGUAGES) {
    await page.getByLabel(t(`listening:theme.name-${one}`)).fill(THEME[one]);
  }
  await page.getByRole("button", { name: t("listening:list.put"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("listening:done.theme-begun"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(THEME[language]);
  const rows = page.getByRole("table").getByRole("row");
  for (const [name, count] of [
    [LANGUAGE_NAMES[language], 3],
    [t("listening:theme.total"), 5],
  ] as const) {
    await expect(rows.filter({ hasText: name })).toContainText(String(count));
  }
}

/** The member finds their words, reads what publishing means, and agrees. */
export async function agreeToBeRead(page: Page, language: Language): Promise<void> {
  const t = words(language);
  const [first] = concernsOf(language);
  await enter(page, FAMILIES[language].door, language);
  await page.goto(`/${language}/my/record`);
  await page.getByRole("link", { name: t("listening:my.link"), exact: true }).click();
  const said = page.locator("blockquote").filter({ hasText: first?.words ?? "" });
  await expect(said).toBeVisible();
  await page
    .getByRole("link", { name: t("listening:my.open") })
    .first()
    .click();
  await expect(said).toBeVisible();
  await expect(page.getByText(t("listening:my.not-published"))).toBeVisible();
  await page.getByRole("button", { name: t("listening:consent.1.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("listening:my.done.agree"));
}
