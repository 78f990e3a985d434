/** Joins a cohort as somebody whom the portal does not know yet: found, form, code. */
import { LANGUAGE_NAMES, type Language } from "#app/i18n/languages.ts";
import { expect, readCode, words, type Page } from "./portal.ts";

/** Finds a cohort by words, and opens the form that joins it; answers the cohort's name. */
export async function openJoinForm(
  page: Page,
  language: Language,
  search: string,
): Promise<string> {
  const t = words(language);
  await page.goto(`/${language}`);
  await page.getByRole("link", { name: t("portal:navigation.cohorts"), exact: true }).click();
  await page.getByLabel(t("cohorts:list.search")).fill(search);
  await page.getByRole("button", { name: t("cohorts:list.show") }).click();
  await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
  const name = await page.getByRole("heading", { level: 1 }).innerText();
  const join = [t("cohorts:page.join"), t("cohorts:page.wait")].join("|");
  await page.getByRole("link", { name: new RegExp(join) }).click();
  return name;
}

type Visitor = { fullName: string; address: string; language: Language };

/** In the visitor's language, with childcare; ends on the visitor's own meetings. */
export async function joinAsVisitor(
  page: Page,
  { fullName, address, language }: Visitor,
  search: string,
): Promise<string> {
  const t = words(language);
  const cohort = await openJoinForm(page, language, search);
  await page.getByLabel(t("cohorts:join.full-name"), { exact: true }).fill(fullName);
  await page.getByLabel(t("cohorts:join.email"), { exact: true }).fill(address);
  await expect(page.getByRole("radio", { name: LANGUAGE_NAMES[language] })).toBeChecked();
  await page.getByLabel(t("cohorts:join.need.childcare")).check();
  await page.getByRole("button", { name: t("cohorts:join.button"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("cohorts:code.title"));
  const codePage = page.url();
  const code = await readCode(page, address);
  await page.goto(codePage);
  await page.getByLabel(t("identity:code.label"), { exact: true }).fill(code);
  await page.getByRole("button", { name: t("cohorts:code.button"), exact: true }).click();
  return cohort;
}

/** Leaves the one cohort that the page of a parent's meetings shows. */
export async function leaveCohort(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.getByRole("link", { name: new RegExp(`^${t("cohorts:my.leave")}`) }).click();
  await page.getByRole("button", { name: t("cohorts:leave.button") }).click();
  await expect(page.getByRole("alert")).toContainText(t("cohorts:my.done.left"));
}
