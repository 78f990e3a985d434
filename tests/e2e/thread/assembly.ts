/** The assembly: three asks put, three different answers noted, and a promise that is kept. */
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { expect, fillDate, today, words, type Page } from "../portal.ts";
import { ASKS, ASSEMBLY, CAMPAIGN, PROMISE } from "./story.ts";

/** Planned for today, for the campaign, with its asks in their order. */
export async function planAssembly(page: Page, language: Language): Promise<void> {
  const t = words(language);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.goto(`/${language}/staff/actions`);
  await page.getByRole("link", { name: t("assemblies:actions.new"), exact: true }).click();
  await page.getByRole("radio", { name: t("assemblies:kind.assembly"), exact: true }).check();
  for (const one of LANGUAGES) {
    await page.getByLabel(t(`assemblies:field.title-${one}`)).fill(ASSEMBLY[one]);
  }
  await fillDate(page, t("assemblies:field.on"), today());
  await press(t("assemblies:new.button"));
  await page.getByRole("link", { name: t("assemblies:campaigns.choose"), exact: true }).click();
  await page.getByLabel(CAMPAIGN[language], { exact: true }).check();
  await press(t("assemblies:campaigns.save"));
  await page.getByRole("link", { name: t("assemblies:asks.choose"), exact: true }).click();
  for (const [index, ask] of ASKS.entries()) {
    await page.getByLabel(ask[language], { exact: true }).fill(String(index + 1));
  }
  await press(t("assemblies:asks.save"));
  await expect(page.getByRole("alert")).toContainText(t("assemblies:done.asks"));
}

/** On the day: one answer to each ask, with the very words of the first. */
export async function noteAnswers(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.getByRole("link", { name: t("assemblies:live.open"), exact: true }).click();
  // Of each ask there are two groups: its answers, and the words beside them.
  const groups = (number: number) =>
    page.getByRole("group", { name: t("assemblies:asks.number", { number }) });
  for (const [index, { answer }] of ASKS.entries()) {
    const name = t(`assemblies:answer.${answer}`);
    await groups(index + 1)
      .first()
      .getByRole("radio", { name, exact: true })
      .check();
  }
  const first = groups(1).last();
  await first.getByText(t("assemblies:live.more")).click();
  await first.getByLabel(t("assemblies:live.words"), { exact: true }).fill(PROMISE[language]);
  await first.getByLabel(t("assemblies:live.words-in")).selectOption({ value: language });
  await first.getByLabel(t("assemblies:live.said-by"), { exact: true }).fill("Demo Helen Marsh");
  await page.getByRole("button", { name: t("assemblies:live.save"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("assemblies:done.saved"));
}

/** The page of the assembly shows all three; it goes on the public pages. */
export async function publishAssembly(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.getByRole("link", { name: ASSEMBLY[language], exact: true }).first().click();
  for (const ask of ASKS) {
    const card = page.getByRole("listitem").filter({ hasText: ask[language] });
    await expect(card.last()).toContainText(t(`assemblies:answer.${ask.answer}`));
  }
  await page.getByRole("button", { name: t("assemblies:publish.publish"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("assemblies:done.published"));
}

/** The yes becomes a pledge of the office; what is kept is shown by a letter on the web. */
export async function keepPledge(page: Page, language: Language): Promise<void> {
  const t = words(language);
  const save = () => page.getByRole("button", { name: t("campaigns:save"), exact: true }).click();
  await page
    .getByRole("link", { name: t("assemblies:answer.pledge") })
    .first()
    .click();
  await page.getByLabel(t("campaigns:pledge.words-label"), { exact: true }).fill(PROMISE[language]);
  await page.getByRole("radio", { name: LANGUAGE_NAMES[language], exact: true }).check();
  await page.getByLabel(t("campaigns:pledge.speaker"), { exact: true }).fill("Demo Helen Marsh");
  await fillDate(page, t("campaigns:pledge.pledged-on"), today());
  const kept = { en: "20 tickets are sent", es: "Llegan 20 entradas" }[language];
  await page.getByLabel(t("campaigns:pledge.kept-when"), { exact: true }).fill(kept);
  await save();
  await expect(page.getByRole("alert")).toContainText(t("campaigns:done.pledge"));
  await page
    .getByRole("link", { name: t("assemblies:answer.pledged") })
    .first()
    .click();
  await page.getByRole("link", { name: t("campaigns:pledge.follow"), exact: true }).click();
  await page.getByRole("radio", { name: t("campaigns:pledge.states.kept"), exact: true }).check();
  const proof = page.getByRole("group", { name: t("campaigns:evidence.first"), exact: true });
  await proof.getByLabel(t("campaigns:evidence.link")).fill("https://university.example/letter");
  await proof.getByLabel(t("campaigns:evidence.label")).fill("Demo University: letter");
  await save();
  await expect(page.getByRole("main")).toContainText(t("campaigns:pledge.states.kept"));
  await expect(page.getByRole("link", { name: "Demo University: letter" })).toBeVisible();
}
