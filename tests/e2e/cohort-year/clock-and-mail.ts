/** The demonstration's clock and mail page: time goes on, and what it brings arrives. */
import type { Language } from "#app/i18n/languages.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { expect, fillDate, words, type Page } from "../portal.ts";
import type { Parent } from "./story.ts";

/** The administrator sets the clock. */
export async function setClock(
  page: Page,
  language: Language,
  [day, time]: readonly [CalendarDate, string],
): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/staff/settings/clock`);
  await fillDate(page, t("settings:clock.day"), day);
  await page.getByLabel(t("settings:clock.time"), { exact: true }).fill(time);
  await page.getByRole("button", { name: t("settings:clock.set"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("settings:clock.done"));
}

const SECONDS_UNTIL_WRITTEN = 30;
/** A page holds fifty; a day that the clock jumps to writes to many people. */
const MOST_TURNS = 3;

/**
 * Opens the message with that subject to a parent, once it is there, and answers its text. Its row
 * says that it is in the parent's language.
 */
export async function readMail(
  page: Page,
  language: Language,
  { to, subject }: { to: Parent; subject: string },
): Promise<string> {
  const t = words(language);
  const row = page
    .getByRole("row")
    .filter({ hasText: to.fullName })
    .filter({ has: page.getByRole("link", { name: subject, exact: true }) });
  await expect(async () => {
    await page.goto(`/${language}/staff/mail`);
    for (let turned = 0; turned < MOST_TURNS && (await row.count()) === 0; turned += 1) {
      await page.getByRole("link", { name: t("portal:pagination.next") }).click();
    }
    expect(await row.count()).toBe(1);
  }).toPass({ timeout: SECONDS_UNTIL_WRITTEN * 1000, intervals: [500] });
  await expect(row).toContainText(t(`portal:languages.${to.language}`));
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", to.language);
  return page.getByRole("main").innerText();
}
