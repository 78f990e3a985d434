/** What a parent leader does for somebody who went quiet. */
import type { Language } from "#app/i18n/languages.ts";
import { expect, words, type Page } from "../portal.ts";
import { COHORT, DAYS, plainDate, plainDay, type Parent } from "./story.ts";

function cardOf(page: Page, { fullName }: Parent) {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: fullName, exact: true }) });
}

/** Nobody is asked to call the parent, whose row of misses is shorter than two. */
export async function expectNoTask(page: Page, language: Language, parent: Parent): Promise<void> {
  await page.goto(`/${language}/staff/care`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(language)("care:title"));
  await expect(cardOf(page, parent)).toHaveCount(0);
}

/** The organiser sees that somebody waits, and that it is for a parent leader. */
export async function expectForLeaders(
  page: Page,
  language: Language,
  parent: Parent,
): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/staff/care`);
  const card = cardOf(page, parent);
  await expect(card).toContainText(t("care:for-leaders"));
  await expect(card.getByRole("button")).toHaveCount(0);
}

/** The leader reads which two meetings were missed, calls, and notes what came of it. */
export async function callParent(page: Page, language: Language, parent: Parent): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/staff/care`);
  const card = cardOf(page, parent);
  await expect(card).toContainText(COHORT);
  const missed = {
    first: plainDay(language, DAYS.first),
    second: plainDate(language, DAYS.second),
  };
  await expect(card).toContainText(t("care:missed", missed));
  await card.getByRole("button", { name: t("care:take") }).click();
  await expect(page.getByRole("alert")).toContainText(t("care:done.take"));
  await card.getByRole("link", { name: t("care:note") }).click();
  await page.getByRole("radio", { name: t("care:outcomes.coming-back"), exact: true }).check();
  await page.getByRole("button", { name: t("care:close.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("care:done.closed"));
  await expect(card).toContainText(t("care:outcomes.coming-back"));
}
