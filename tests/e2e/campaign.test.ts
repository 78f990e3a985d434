/**
 * An organiser's campaign on a phone without scripts: an ask needs an office, a pledge an ask and a
 * day, and the public text both languages. On a portal of the whole run; every name is of its own.
 */
import { addDays } from "#app/shared/calendar-date.ts";
import { enter, expect, fillDate, test, today, words, type Page } from "./portal.ts";

const en = words("en");
const es = words("es");

async function save(page: Page): Promise<void> {
  const t = page.url().includes("/es/") ? es : en;
  await page.getByRole("button", { name: t("campaigns:save"), exact: true }).click();
}

test("a draft in Spanish, its 1 ask and office, a pledge that is kept, and both languages published", async ({
  visit,
}) => {
  const page = await visit();
  const title = `Becas para hermanas ${String(Date.now())}`;
  await enter(page, "organiser", "es");
  await page.goto("/es/staff/campaigns");
  await page.getByRole("link", { name: es("campaigns:list.open") }).click();

  // The other language keeps what was typed.
  const spanish = page.getByRole("group", { name: es("campaigns:campaign.in-es"), exact: true });
  await spanish.getByLabel(es("campaigns:campaign.name")).fill(title);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    en("campaigns:campaign.new-title"),
  );
  const inSpanish = page.getByRole("group", { name: en("campaigns:campaign.in-es"), exact: true });
  await expect(inSpanish.getByLabel(en("campaigns:campaign.name"))).toHaveValue(title);
  await inSpanish.getByLabel(en("campaigns:campaign.summary")).fill("Que estudien las dos.");
  await fillDate(page, en("campaigns:campaign.started-on"), addDays(today(), -40));
  await save(page);
  await expect(page.getByRole("alert")).toContainText(en("campaigns:done.opened"));
  await expect(page.getByText(en("campaigns:translation.missing-en"))).toBeVisible();
  const campaign = new URL(page.url()).pathname;

  // An ask with no target: a clear error, nothing lost, and then the office.
  await page.getByRole("link", { name: en("campaigns:campaign.add-ask") }).click();
  const english = page.getByRole("group", { name: en("campaigns:campaign.in-en"), exact: true });
  await english.getByLabel(en("campaigns:ask.name")).fill("One bursary a year");
  await inSpanish.getByLabel(en("campaigns:ask.name")).fill("Una beca al año");
  await fillDate(page, en("campaigns:ask.asked-on"), addDays(today(), -30));
  await save(page);
  await expect(page.getByRole("alert")).toContainText(en("errors:target-missing"));
  await expect(english.getByLabel(en("campaigns:ask.name"))).toHaveValue("One bursary a year");
  const office = page.getByLabel(en("campaigns:ask.target"));
  await office.selectOption({ label: "Headteacher, Demo Secondary School" });
  await save(page);
  await expect(page.getByRole("heading", { name: "One bursary a year" })).toBeVisible();

  // A pledge from before its ask is refused; with a check, then kept, it shows both.
  await page.getByRole("link", { name: en("campaigns:ask.pledge") }).click();
  await page
    .getByLabel(en("campaigns:pledge.words-label"), { exact: true })
    .fill("Habrá una beca. <b>Palabra</b>.");
  await page.getByRole("radio", { name: "Español" }).check();
  await page.getByLabel(en("campaigns:pledge.speaker")).fill("Demo Helen Marsh");
  await page.getByLabel(en("campaigns:pledge.kept-when")).fill("A bursary is paid");
  await fillDate(page, en("campaigns:pledge.pledged-on"), addDays(today(), -31));
  await save(page);
  await expect(page.getByRole("alert")).toContainText(/A pledge cannot come before its ask/);
  await fillDate(page, en("campaigns:pledge.pledged-on"), addDays(today(), -20));
  await save(page);
  await expect(page.getByRole("alert")).toContainText(en("campaigns:done.pledge"));
  await expect(page.locator("blockquote")).toContainText("Habrá una beca. <b>Palabra</b>.");
  await expect(page.locator("blockquote")).toContainText(en("portal:written-in.es"));
  await page.getByRole("link", { name: en("campaigns:pledge.follow") }).click();
  await page.getByRole("radio", { name: en("campaigns:pledge.states.kept"), exact: true }).check();
  await save(page);
  await expect(page.getByRole("alert")).toContainText(en("errors:change-without-proof"));
  await page.getByLabel(en("campaigns:pledge.note"), { exact: true }).fill("We saw the letter.");
  await save(page);
  await expect(page.getByText("We saw the letter.")).toBeVisible();

  // What is missing leads to where it is written; then the public may read it.
  await page.goto(`${campaign}/publish`);
  await page.getByRole("link", { name: /the title, in English/ }).click();
  await english.getByLabel(en("campaigns:campaign.name")).fill("Bursaries for sisters");
  await english.getByLabel(en("campaigns:campaign.summary")).fill("That both may study.");
  await save(page);
  await page.getByRole("link", { name: en("campaigns:publish.title") }).click();
  await page.getByRole("button", { name: en("campaigns:publish.button"), exact: true }).click();
  await expect(page.getByText(en("campaigns:published"), { exact: true })).toBeVisible();
  await page.goto(`/en/staff/campaigns?q=${encodeURIComponent(title.toUpperCase())}`);
  await expect(page.getByRole("link", { name: "Bursaries for sisters" })).toHaveCount(1);
});
