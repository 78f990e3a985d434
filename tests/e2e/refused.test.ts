/** Pages that refuse: who has signed in keeps the own navigation, and the other language. */
import { LANGUAGES } from "#app/i18n/languages.ts";
import { enter, expect, test, words, type Page } from "./portal.ts";

async function refused(page: Page, path: string, status: 403 | 404): Promise<string[]> {
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(status);
  const t = words(path.startsWith("/es") ? "es" : "en");
  const navigation = page.getByRole("navigation", { name: t("portal:menu") });
  return await navigation.getByRole("link").allInnerTexts();
}

for (const language of LANGUAGES) {
  const t = words(language);
  const [signIn, signOut] = [t("portal:navigation.sign-in"), t("portal:navigation.sign-out")];
  const isOwn = (links: string[]) => links.includes(signOut) && !links.includes(signIn);

  test(`staff and a family keep their own navigation on 6 pages that refuse them ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    await enter(page, "organiser", language);
    const own = await page
      .getByRole("navigation", { name: t("portal:menu") })
      .getByRole("link")
      .allInnerTexts();
    expect(await refused(page, `/${language}/staff/plans`, 403)).toEqual(own);
    expect(await refused(page, `/${language}/staff/no-such-page`, 404)).toEqual(own);
    expect(await refused(page, `/${language}/staff/cohorts/0`, 404)).toEqual(own);
    // A form that is not shown cannot carry the change of language.
    expect(await refused(page, `/${language}/staff/pots/new`, 403)).toEqual(own);
    const other = language === "en" ? "Español" : "English";
    await page.getByRole("link", { name: other }).click();
    await expect(page).toHaveURL(new RegExp(`/(?!${language})\\w\\w/staff/pots/new$`));

    await page.context().clearCookies();
    await enter(page, "newcomer", language);
    const family = await refused(page, `/${language}/staff/plans`, 403);
    expect(isOwn(family)).toBe(true);
    expect(family).toContain(t("portal:navigation.my-record"));
    expect(family).not.toContain(t("portal:navigation.staff"));
    expect(await refused(page, `/${language}/my/plans/0`, 404)).toEqual(family);
  });

  test(`nobody signed in is shown what everybody sees on 2 pages that are not there ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    const paths = [`/${language}/staff/no-such-page`, `/${language}/no-such-page`];
    for (const path of paths) expect(await refused(page, path, 404)).toContain(signIn);
  });
}
