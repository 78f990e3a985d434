/** An assembly on a phone: answers and people, without JavaScript, and where the signal drops. */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { enter, expect, test, words, type Page } from "./portal.ts";

// They write the same assembly: one after the other.
test.describe.configure({ mode: "default" });

/** Each language counts people of another institution, and answers another ask. */
const OWN = {
  en: { institution: "Demo Latin House", ask: 0 },
  es: { institution: "Demo Brixton Primary", ask: 1 },
} as const satisfies Record<Language, { institution: string; ask: number }>;

const TITLES = { en: "Demo assembly of parents", es: "Asamblea de familias (demostración)" };

async function openLive(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/staff/actions`);
  await page.getByRole("link", { name: TITLES[language] }).click();
  await page.getByRole("link", { name: t("assemblies:live.open") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("assemblies:live.title"));
}

const line = (page: Page, language: Language) =>
  page.getByRole("group", { name: OWN[language].institution });

const press = (page: Page, language: Language, text: string) =>
  line(page, language)
    .getByRole("button")
    .filter({ hasText: new RegExp(`^[${text.slice(0, 1)}]${text.slice(1)}$`) })
    .click();

/** How many of that institution were counted, as the page says. */
async function counted(page: Page, language: Language): Promise<number> {
  const [before = ""] = words(language)("assemblies:live.so-far").split("{{");
  const said = await line(page, language).innerText();
  return Number(new RegExp(`${before}(\\d+)`).exec(said)?.[1]);
}

const answer = (page: Page, ask: number, name: string) =>
  page.locator("fieldset").nth(ask).getByRole("radio", { name, exact: true });

for (const language of LANGUAGES) {
  const t = words(language);
  const { ask } = OWN[language];
  const [conditions, no] = [t("assemblies:answer.yes-with-conditions"), t("assemblies:answer.no")];
  const save = (page: Page) =>
    page.getByRole("button", { name: t("assemblies:live.save"), exact: true }).click();

  test(`a leader without JavaScript counts 5, takes 1 back and notes 1 answer ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    await enter(page, "parent-leader", language);
    await openLive(page, language);
    const before = await counted(page, language);
    await press(page, language, "+5");
    expect(await counted(page, language)).toBe(before + 5);
    await press(page, language, "−1");
    expect(await counted(page, language)).toBe(before + 4);
    await answer(page, ask, no).check();
    await save(page);
    await expect(page.getByRole("alert")).toContainText(t("assemblies:done.saved"));
    await expect(answer(page, ask, no)).toBeChecked();
  });

  test(`without signal 2 presses and 1 answer wait on the phone, and are sent once ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit({ javaScript: true });
    await enter(page, "organiser", language);
    await openLive(page, language);
    const before = await counted(page, language);
    await page.context().setOffline(true);
    await press(page, language, "+5");
    await press(page, language, "+1");
    await expect(line(page, language)).toContainText("+6");
    await answer(page, ask, conditions).check();
    await save(page);
    await expect(page.getByRole("status")).toContainText(/: 3\./);
    await page.context().setOffline(false);
    await expect(page.getByRole("status")).toHaveCount(0);
    await expect(answer(page, ask, conditions)).toBeChecked();
    expect(await counted(page, language)).toBe(before + 6);
    await page.reload();
    expect(await counted(page, language)).toBe(before + 6);
  });
}

test("a press whose answer is lost on the way back is sent again, and counts 1 time", async ({
  browser,
  baseURL,
}) => {
  // The browser's own complaint about what was lost is what the test is about.
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await enter(page, "organiser");
  await openLive(page, "en");
  const before = await counted(page, "en");
  let lost = 0;
  await page.route("**/live*", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await press(page, "en", "+10");
  await expect.poll(() => lost).toBe(1);
  await expect(page.getByRole("status")).toContainText(/: 1\./);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await expect(page.getByRole("status")).toHaveCount(0);
  expect(await counted(page, "en")).toBe(before + 10);
  await context.close();
});

test("2 leaders note different answers: the later sees the other's, insists, and both notes stay", async ({
  visit,
}) => {
  const t = words("en");
  const [first, later] = [await visit(), await visit()];
  await enter(first, "organiser");
  await enter(later, "parent-leader");
  await openLive(first, "en");
  await openLive(later, "en");
  const saveOf = (page: Page) =>
    page.getByRole("button", { name: t("assemblies:live.save"), exact: true }).click();
  const [yes, none] = [t("assemblies:answer.yes"), t("assemblies:answer.no-answer")];
  await answer(first, 1, yes).check();
  await saveOf(first);
  await answer(later, 1, none).check();
  await saveOf(later);
  await expect(later.getByRole("alert")).toContainText("Demo Organiser A");
  await expect(answer(later, 1, none)).toBeChecked();
  await saveOf(later);
  await expect(later.getByRole("alert")).toContainText(t("assemblies:done.saved"));
  await later.getByRole("link", { name: TITLES.en }).first().click();
  const card = later.getByRole("listitem").filter({ hasText: t("assemblies:answer.all-notes") });
  await card.last().getByText(t("assemblies:answer.all-notes")).click();
  await expect(card.last()).toContainText(`${yes}: Demo Organiser A`);
});
