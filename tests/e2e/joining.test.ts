/** Parents join cohorts on a phone without JavaScript: found, proven by a code, waiting, leaving. */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { joinAsVisitor, leaveCohort, openJoinForm } from "./join-cohort.ts";
import { enter, expect, test, words, type Page } from "./portal.ts";

let people = 0;

function joinAsNewcomer(page: Page, language: Language, search: string): Promise<string> {
  people += 1;
  const address = `parent${String(people)}.${language}.${String(Date.now())}@example.org`;
  return joinAsVisitor(page, { fullName: "Rosa Demo Peña", address, language }, search);
}

for (const language of LANGUAGES) {
  const t = words(language);

  test(`a stranger finds a cohort, proves an address, has a place, and leaves it ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    const cohort = await joinAsNewcomer(page, language, "stratford");
    await expect(page.getByRole("alert")).toContainText(t("cohorts:my.done.enrolled"));
    await expect(page.getByRole("heading", { level: 2, name: cohort })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(t("cohorts:my.stage.enrolled"));

    await leaveCohort(page, language);
    await expect(page.getByRole("main")).toContainText(t("cohorts:my.none"));
  });

  test(`"padres" finds the full Spanish strand: who asks waits, and reads the order ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    await joinAsNewcomer(page, language, "padres lambeth");
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
  await openJoinForm(page, "en", "islington");
  await page.getByLabel(en("cohorts:join.need.food")).check();
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.getByLabel(es("cohorts:join.need.food"))).toBeChecked();
  await page.getByRole("button", { name: es("cohorts:join.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(es("cohorts:my.done.enrolled"));
});
