/** A visitor whom nobody knows follows a win back to what was heard, by links alone. */
import { otherLanguage } from "#app/i18n/languages.ts";
import { LANGUAGE_NAMES, type Language } from "#app/i18n/languages.ts";
import { expect, words, type Page } from "../portal.ts";
import { ASKS, CAMPAIGN, concernsOf, FAMILIES, PROMISE, THEME, WIN } from "./story.ts";

/** `spoken` is the language of the journey, in which the first concern was said. */
export async function followBack(page: Page, language: Language, spoken: Language): Promise<void> {
  const t = words(language);
  const main = page.getByRole("main");
  const [ask] = ASKS;
  const [concern] = concernsOf(spoken);
  await page.goto(`/${language}`);
  await page.getByRole("link", { name: t("portal:navigation.public-wins"), exact: true }).click();
  await page.getByRole("link", { name: WIN[language], exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(WIN[language]);
  await expect(main).toContainText(THEME[language]);
  await expect(main).toContainText(t("record:heard.count", { count: 5 }));
  const said = page.locator("blockquote").filter({ hasText: concern?.words ?? "" });
  await expect(said).toContainText(t("record:campaign.words-by"));
  if (language !== spoken) await expect(said).toContainText(t(`portal:written-in.${spoken}`));

  await page.getByRole("link", { name: ask?.[language] ?? "", exact: true }).click();
  await expect(page).toHaveURL(/#ask-1$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(CAMPAIGN[language]);
  for (const { answer } of ASKS) await expect(main).toContainText(t(`record:answer.${answer}`));
  await expect(page.locator("q").first()).toHaveText(PROMISE[spoken]);
  await expect(main).toContainText(t("record:state.kept"));
  await expect(main).toContainText(concern?.words ?? "");
  await expect(page.getByRole("table").filter({ hasText: THEME[language] })).toHaveCount(1);
  // Nothing of who said it.
  await expect(page.locator("body")).not.toContainText(FAMILIES[spoken].name);

  // And forward again, in the other language by the page's own link.
  await page.getByRole("link", { name: WIN[language], exact: true }).click();
  const other = otherLanguage(language);
  await page.getByRole("link", { name: LANGUAGE_NAMES[other], exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(WIN[other]);
}
