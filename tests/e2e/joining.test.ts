/** Parents join cohorts on a phone without JavaScript: found, proven by a code, waiting, leaving. */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { enter, expect, readCode, test, words, type Page } from "./portal.ts";

let people = 0;

/** Finds a cohort by words, and opens the form that joins it. */
async function openForm(page: Page, language: Language, search: string): Promise<string> {
  const t = words(language);
  await page.goto(`/${language}`);
  await page.getByRole("link", { name: t("portal:navigation.cohorts"), exact: true }).click();
  await page.getByLabel(t("cohorts:list.search")).fill(search);
  await page.getByRole("button", { name: t("cohorts:list.show") }).click();
  const [card] = [page.getByRole("main").getByRole("listitem").first()];
  await card.getByRole("link").click();
  const name = await page.getByRole("heading", { level: 1 }).innerText();
  const join = [t("cohorts:page.join"), t("cohorts:page.wait")].join("|");
  await page.getByRole("link", { name: new RegExp(join) }).click();
  return name;
}

async function joinAsVisitor(page: Page, language: Language, search: string): Promise<string> {
  const t = words(language);
  const cohort = await openForm(page, language, search);
  people += 1;
  const address = `parent${String(people)}.${language}.${String(Date.now())}@example.org`;
  await page.getByLabel(t("cohorts:join.full-name"), { exact: true }).fill("Rosa Demo Peña");
  await page.getByLabel(t("cohorts:join.email"), { exact: true }).fill(address);
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

for (const language of LANGUAGES) {
  const t = words(language);

  test(`a stranger finds a cohort, proves an address, has a place, and leaves it ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    const cohort = await joinAsVisitor(page, language, "stratford");
    await expect(page.getByRole("alert")).toContainText(t("cohorts:my.done.enrolled"));
    await expect(page.getByRole("heading", { level: 2, name: cohort })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(t("cohorts:my.stage.enrolled"));

    await page.getByRole("link", { name: new RegExp(`^${t("cohorts:my.leave")}`) }).click();
    await page.getByRole("button", { name: t("cohorts:leave.button") }).click();
    await expect(page.getByRole("alert")).toContainText(t("cohorts:my.done.left"));
    await expect(page.getByRole("main")).toContainText(t("cohorts:my.none"));
  });

  test(`"padres" finds the full Spanish strand: who asks waits, and reads the order ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    await joinAsVisitor(page, language, "padres lambeth");
    await expect(page.getByRole("alert")).toContainText(t("cohorts:my.done.waiting"));
    await expect(page.getByRole("main")).toContainText(t("cohorts:my.stage.waitlisted"));
    await expect(page.getByRole("main")).toContainText(t("cohorts:my.order"));
  });
}

test("a form half filled goes to the other language with what was typed, and joins there", async ({
  visit,
}) => {
  const [en, es] = [words("en"), words("es")];
  const page = await visit();
  await enter(page, "newcomer");
  await openForm(page, "en", "islington");
  await page.getByLabel(en("cohorts:join.need.food")).check();
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.getByLabel(es("cohorts:join.need.food"))).toBeChecked();
  await page.getByRole("button", { name: es("cohorts:join.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(es("cohorts:my.done.enrolled"));
});
