/** A register on a phone: without JavaScript, and with it where the signal drops and returns. */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { enter, expect, test, words, type Page } from "./portal.ts";

// Both tests of a language write the same register: one after the other.
test.describe.configure({ mode: "default" });

/** Each language takes another cohort's, so that neither reads what the other wrote. */
const COHORTS = {
  en: "Demo Cohort Camberwell",
  es: "Empoderando Familias Demo Lambeth",
} as const satisfies Record<Language, string>;

async function openRegister(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await enter(page, "organiser", language);
  await page.goto(`/${language}/staff/cohorts`);
  await page.getByRole("link", { name: COHORTS[language] }).click();
  const [before = ""] = t("register:latest").split("{{day}}");
  await page.getByRole("link", { name: new RegExp(`^${before}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("register:title"));
}

function answer(page: Page, line: number, mark: string) {
  return page.getByRole("group").nth(line).getByRole("radio", { name: mark, exact: true });
}

for (const language of LANGUAGES) {
  const t = words(language);
  const [present, late] = [t("register:mark.present"), t("register:mark.late")];

  test(`a leader without JavaScript marks 1, adds 1 name, and the rest came ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit();
    await openRegister(page, language);
    await answer(page, 0, late).check();
    await page.getByLabel(t("register:walk-ins")).fill("Rosa Demo Peña");
    await page.getByRole("button", { name: t("register:rest"), exact: true }).click();
    await expect(page.getByRole("alert")).toContainText(t("register:done.saved"));
    await expect(answer(page, 0, late)).toBeChecked();
    await expect(page.getByRole("group").last().getByRole("radio", { checked: true })).toHaveCount(
      1,
    );
    await expect(page.getByRole("listitem").filter({ hasText: "Rosa Demo Peña" })).toHaveCount(1);
  });

  test(`without signal the choices wait on the phone, and are sent once ("${language}")`, async ({
    visit,
  }) => {
    const page = await visit({ javaScript: true });
    await openRegister(page, language);
    const name = `Luis Demo ${language}`;
    await page.context().setOffline(true);
    await answer(page, 1, late).check();
    await page.getByLabel(t("register:walk-ins")).fill(name);
    await page.getByRole("button", { name: t("register:save"), exact: true }).click();
    const [before = ""] = t("register:offline.waiting").split("%");
    await expect(page.getByRole("status")).toContainText(before);
    await page.context().setOffline(false);
    await expect(page.getByRole("alert")).toContainText(t("register:done.saved"));
    await expect(answer(page, 1, late)).toBeChecked();
    await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(1);

    // What was not saved is there again after another page.
    await answer(page, 1, present).check();
    await page.reload();
    await expect(answer(page, 1, present)).toBeChecked();
    const [restored = ""] = t("register:offline.restored").split(/[.:]/);
    await expect(page.getByRole("status")).toContainText(restored);
  });
}

const t = words("en");
const [late, excused] = [t("register:mark.late"), t("register:mark.excused")];
const save = (page: Page) =>
  page.getByRole("button", { name: t("register:save"), exact: true }).click();
const isSaved = (page: Page) =>
  expect(page.getByRole("alert")).toContainText(t("register:done.saved"));

test("1 more mark on a form that waits for signal goes along with it", async ({ visit }) => {
  const page = await visit({ javaScript: true });
  await openRegister(page, "en");
  await page.context().setOffline(true);
  await answer(page, 2, late).check();
  await save(page);
  await answer(page, 3, excused).check();
  await expect(page.getByRole("status")).toContainText(/: 2\./);
  await page.context().setOffline(false);
  await isSaved(page);
  await expect(answer(page, 2, late)).toBeChecked();
  await expect(answer(page, 3, excused)).toBeChecked();
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("1 mark and 1 name written while a form is under way are there after it", async ({
  visit,
}) => {
  const page = await visit({ javaScript: true });
  await openRegister(page, "en");
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/register", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.fallback();
  });
  await answer(page, 4, late).check();
  await save(page);
  await answer(page, 5, excused).check();
  await page.getByLabel(t("register:walk-ins")).fill("Inés Demo Vega");
  letGo();
  await isSaved(page);
  await expect(answer(page, 5, excused)).toBeChecked();
  await expect(page.getByLabel(t("register:walk-ins"))).toHaveValue("Inés Demo Vega");
  await save(page);
  await expect(page.getByRole("listitem").filter({ hasText: "Inés Demo Vega" })).toHaveCount(1);
  await expect(answer(page, 4, late)).toBeChecked();
});

test("a telephone whose storage is full saves the register all the same", async ({ visit }) => {
  const page = await visit({ javaScript: true });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openRegister(page, "en");
  await answer(page, 2, excused).check();
  await save(page);
  await isSaved(page);
  await expect(answer(page, 2, excused)).toBeChecked();
});

test("1 form that waits while the session ends is sent after signing in, from the register", async ({
  visit,
}) => {
  const page = await visit({ javaScript: true });
  await openRegister(page, "en");
  const address = page.url();
  await page.context().setOffline(true);
  await page.getByLabel(t("register:walk-ins")).fill("Waited Demo Long");
  await save(page);
  await page.context().clearCookies();
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  const who = t("portal:roles.organiser");
  await page.getByRole("button", { name: t("identity:doors.open", { who }), exact: true }).click();
  await isSaved(page);
  expect(page.url()).toBe(`${address.split("?")[0] ?? ""}?done=saved`);
  await expect(page.getByRole("listitem").filter({ hasText: "Waited Demo Long" })).toHaveCount(1);
});

test("on a shared telephone 1 leader's waiting form is not sent in another's name", async ({
  visit,
}) => {
  const page = await visit({ javaScript: true });
  await openRegister(page, "en");
  const address = page.url();
  await page.context().setOffline(true);
  await page.getByLabel(t("register:walk-ins")).fill("Written Demo First");
  await save(page);
  const other = await page.context().newPage();
  await page.close();
  await other.context().setOffline(false);
  await other.context().clearCookies();
  await enter(other, "parent-leader");
  const forms: string[] = [];
  other.on("request", (request) => {
    if (request.method() === "POST") forms.push(request.url());
  });
  await other.goto(address);
  await expect(other.getByLabel(t("register:walk-ins"))).toHaveValue("");
  await expect(other.getByRole("status")).toHaveCount(0);
  expect(forms).toEqual([]);
  // Whoever wrote it finds it sent.
  await other.context().clearCookies();
  await enter(other, "organiser");
  await other.goto(address);
  await isSaved(other);
  await expect(other.getByRole("listitem").filter({ hasText: "Written Demo First" })).toHaveCount(
    1,
  );
});
