/** What an organiser does in the year of a cohort, on the staff's pages. */
import type { Language } from "#app/i18n/languages.ts";
import type { Mark } from "#app/modules/meetings/attendance.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { expect, fillDate, words, type Page } from "../portal.ts";
import { CLASHES, COHORT, DAYS, PROPOSED, weekday, type Parent } from "./story.ts";

async function openCohortPage(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/staff/cohorts`);
  await page.getByRole("link", { name: COHORT, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(COHORT);
}

/** A Tuesday evening in Lambeth, in both languages, with 2 places. */
export async function openCohort(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.goto(`/${language}/staff/cohorts`);
  await page.getByRole("link", { name: t("meetings:list.open"), exact: true }).click();
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  await fill(t("meetings:form.name"), COHORT);
  await page.getByRole("radio", { name: t("meetings:languages.both"), exact: true }).check();
  await fill(t("meetings:form.place"), "Demo Community Hall");
  await fill(t("meetings:form.address"), "3 Invented Street, London");
  await page.getByLabel(t("meetings:form.borough"), { exact: true }).selectOption("Lambeth");
  await fill(t("meetings:form.anchor"), "Demo Primary School");
  await fill(t("meetings:form.capacity"), "2");
  await fillDate(page, t("meetings:form.starts-on"), DAYS.first);
  await fill(t("meetings:form.start-time"), "18:00");
  await fill(t("meetings:form.end-time"), "20:00");
  await fill(t("meetings:form.about-en"), "Parents of one school; we meet in the evening.");
  await fill(t("meetings:form.about-es"), "Familias de una escuela. Nos reunimos por la tarde.");
  await page.getByRole("button", { name: t("meetings:new-cohort.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("meetings:done.opened"));
}

/** The page names what clashes; one day goes a week later, one a week earlier, one is kept. */
export async function planYear(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await page.getByRole("link", { name: t("meetings:cohort.plan"), exact: true }).click();
  await page.getByRole("button", { name: t("meetings:plan.show"), exact: true }).click();
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(PROPOSED.length + 1);
  for (const date of PROPOSED) {
    const isClash = CLASHES.includes(date);
    const standing = t(isClash ? "meetings:plan.clash" : "meetings:plan.new");
    await expect(rows.filter({ hasText: weekday(language, date) })).toContainText(standing);
  }
  const decisions = page.locator("#plan").getByRole("group");
  await expect(decisions).toHaveCount(CLASHES.length);
  const about = (date: CalendarDate) =>
    page.getByRole("group", { name: weekday(language, date), exact: true });
  await expect(about(DAYS.halfTerm)).toContainText(t("meetings:closure.half-term"));
  await expect(about(DAYS.whitsun)).toContainText(t("meetings:closure.half-term"));
  await expect(about(DAYS.summer)).toContainText(t("meetings:closure.summer-holiday"));

  const decide = (date: CalendarDate, kind: "week-later" | "week-earlier" | "keep", to = date) =>
    about(date)
      .getByRole("radio", { name: t(`meetings:choice.${kind}`, { date: weekday(language, to) }) })
      .check();
  await decide(DAYS.halfTerm, "week-later", DAYS.second);
  await decide(DAYS.whitsun, "week-earlier", DAYS.beforeWhitsun);
  await decide(DAYS.summer, "keep");
  const create = t("meetings:plan.create", { count: PROPOSED.length });
  await page.getByRole("button", { name: create, exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("meetings:done.planned"));
  const dates = page.getByRole("table").first();
  await expect(dates.getByRole("link")).toHaveCount(PROPOSED.length);
  for (const date of [DAYS.first, DAYS.second, DAYS.beforeWhitsun, DAYS.summer]) {
    await expect(dates.getByRole("link", { name: weekday(language, date) })).toBeVisible();
  }
}

/** The demonstration's parent leader, who may be chosen, leads this cohort too. */
export async function addLeader(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await openCohortPage(page, language);
  await page.getByRole("link", { name: t("meetings:facts.leaders"), exact: true }).click();
  await page.getByLabel(t("meetings:leaders.person")).selectOption({ index: 1 });
  await page.getByRole("button", { name: t("meetings:leaders.add"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("meetings:done.leaders"));
}

/** Marks people on the register of the latest meeting. */
export async function keepRegister(
  page: Page,
  language: Language,
  marks: readonly (readonly [Parent, Mark])[],
): Promise<void> {
  const t = words(language);
  await openCohortPage(page, language);
  const [before = ""] = t("register:latest").split("{{day}}");
  await page.getByRole("link", { name: new RegExp(`^${before}`) }).click();
  await expect(page.getByRole("group")).toHaveCount(marks.length);
  for (const [{ fullName }, mark] of marks) {
    const line = page.getByRole("group", { name: new RegExp(`^${fullName}`) });
    await line.getByRole("radio", { name: t(`register:mark.${mark}`), exact: true }).check();
  }
  await page.getByRole("button", { name: t("register:save"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("register:done.saved"));
}

async function openMeeting(page: Page, language: Language, date: CalendarDate): Promise<void> {
  await openCohortPage(page, language);
  await page.getByRole("link", { name: weekday(language, date), exact: true }).click();
}

/** The meeting of 9 December goes to the Wednesday; Christmas Day is named before it is saved. */
export async function moveMeeting(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await openMeeting(page, language, DAYS.moved);
  await page.getByRole("link", { name: t("meetings:meeting.change"), exact: true }).click();
  const save = async (day: CalendarDate) => {
    await fillDate(page, t("meetings:edit-meeting.date"), day);
    await page.getByRole("radio", { name: t("meetings:edit-meeting.this"), exact: true }).check();
    const button = t("meetings:edit-meeting.button");
    await page.getByRole("button", { name: button, exact: true }).click();
  };
  await save(DAYS.christmas);
  await expect(page.getByRole("main")).toContainText(t("meetings:bank-holidays.christmas-day"));
  await expect(page.getByLabel(t("meetings:edit-meeting.sure"), { exact: true })).not.toBeChecked();
  await save(DAYS.movedTo);
  await expect(page.getByRole("alert")).toContainText(t("meetings:done.meeting-changed"));
}

/** The meeting of 3 March does not take place. */
export async function cancelMeeting(page: Page, language: Language): Promise<void> {
  const t = words(language);
  await openMeeting(page, language, DAYS.cancelled);
  await page.getByRole("link", { name: t("meetings:meeting.cancel"), exact: true }).click();
  await page.getByRole("radio", { name: t("meetings:reasons.no-room"), exact: true }).check();
  await page.getByRole("button", { name: t("meetings:cancel.button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(t("meetings:done.meeting-cancelled"));
}
