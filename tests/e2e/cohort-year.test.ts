/**
 * The year of a cohort from 1 September 2025, as the people in it live it: planned around school
 * holidays, joined in two languages, told of, come to, missed. On a phone, without JavaScript.
 */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { findCalendarFaults, readContentLines } from "../setup/icalendar-check.ts";
import { callParent, expectForLeaders, expectNoTask } from "./cohort-year/care.ts";
import { readMail, setClock } from "./cohort-year/clock-and-mail.ts";
import {
  addLeader,
  cancelMeeting,
  keepRegister,
  moveMeeting,
  openCohort,
  planYear,
} from "./cohort-year/lead-cohort.ts";
import { BEGINS, COHORT, DAYS, PROPOSED, parentsOf, weekday } from "./cohort-year/story.ts";
import { joinAsVisitor, leaveCohort } from "./join-cohort.ts";
import { enter, expect, test, words, type Page } from "./portal.ts";
import { fillPortal, spareFile } from "./portal-server.ts";

// One demonstration is filled for both.
test.describe.configure({ mode: "default" });

const filled = spareFile();

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await fillPortal(filled, { DEMONSTRATION_STARTS_AT: BEGINS });
});

/** Answers by the first link of a message, which says yes, in a browser that nobody signed in to. */
async function answerByLink(page: Page, language: Language, letter: string): Promise<void> {
  const t = words(language);
  const [link] = /http\S+\/reply\/\S+/.exec(letter) ?? [];
  await page.goto(link ?? "");
  const yes = page.getByRole("radio", { name: t("replies:answers.yes"), exact: true });
  await expect(yes).toBeChecked();
  await page.getByLabel(t("replies:children")).fill("2");
  await page.getByRole("button", { name: t("replies:button"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("replies:noted.noted"));
}

/** The calendar file that the cohort's public page offers, by line. */
async function fetchCalendar(page: Page, language: Language) {
  await page.goto(`/${language}/cohorts`);
  await page.getByRole("link", { name: COHORT, exact: true }).click();
  const link = page.getByRole("link", { name: words(language)("cohorts:page.calendar") });
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  const file = await answer.text();
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  expect(findCalendarFaults(file)).toEqual([]);
  return readContentLines(file);
}

for (const language of LANGUAGES) {
  const t = words(language);
  const { stays, leaves, waits } = parentsOf(language);

  test(`a cohort's year: 3 clashes decided, 3 parents, 2 places, 2 meetings ("${language}")`, async ({
    visit,
    ownPortal,
  }) => {
    const { address } = await ownPortal(filled);
    const [organiser, administrator] = [await visit({ address }), await visit({ address })];
    await enter(organiser, "organiser", language);
    await enter(administrator, "administrator", language);
    const mail = (to: typeof stays, subject: string) =>
      readMail(administrator, language, { to, subject });

    await test.step("a Tuesday evening from 16 September avoids the half-terms", async () => {
      await openCohort(organiser, language);
      await planYear(organiser, language);
    });

    await test.step("three join, the third waits, one leaves, the third gets the place", async () => {
      const [staying, leaving, waiting] = [
        await visit({ address }),
        await visit({ address }),
        await visit({ address }),
      ];
      for (const [page, parent] of [
        [staying, stays],
        [leaving, leaves],
      ] as const) {
        await joinAsVisitor(page, parent, COHORT);
        await expect(page.getByRole("alert")).toContainText(t("cohorts:my.done.enrolled"));
      }
      const their = words(waits.language);
      const main = waiting.getByRole("main");
      await joinAsVisitor(waiting, waits, COHORT);
      await expect(waiting.getByRole("alert")).toContainText(their("cohorts:my.done.waiting"));
      await expect(main).toContainText(their("cohorts:my.stage.waitlisted"));
      await expect(main).toContainText(their("cohorts:my.turn", { count: 1 }));
      await expect(main).toContainText(their("cohorts:my.order"));

      await leaveCohort(leaving, language);
      await mail(waits, their("cohorts:mail.place-free.subject", { cohort: COHORT }));
      await waiting.goto(`/${waits.language}/my/meetings`);
      await expect(main).toContainText(their("cohorts:my.stage.enrolled"));
    });

    await test.step("invitation and reminder, each in the parent's language; one says yes", async () => {
      const subject = (kind: "invitation" | "reminder", to: typeof stays) => {
        const day = weekday(to.language, DAYS.first);
        return words(to.language)(`replies:mail.${kind}.subject`, { day, cohort: COHORT });
      };
      await setClock(administrator, language, [DAYS.invited, "10:00"]);
      for (const to of [waits, stays]) await mail(to, subject("invitation", to));
      await setClock(administrator, language, [DAYS.reminded, "10:00"]);
      await mail(waits, subject("reminder", waits));
      const letter = await mail(stays, subject("reminder", stays));
      await answerByLink(await visit({ address }), language, letter);
    });

    await test.step("one comes, one misses two meetings in a row, and a leader calls", async () => {
      const leader = await visit({ address });
      await enter(leader, "parent-leader", language);
      await addLeader(organiser, language);
      const marks = [
        [stays, "present"],
        [waits, "absent"],
      ] as const;
      await setClock(administrator, language, [DAYS.first, "18:30"]);
      await keepRegister(organiser, language, marks);
      await expectNoTask(leader, language, waits);
      await setClock(administrator, language, [DAYS.second, "18:30"]);
      await keepRegister(organiser, language, marks);
      await expectForLeaders(organiser, language, waits);
      await callParent(leader, language, waits);
    });

    await test.step("the calendar file holds what moved and what is cancelled", async () => {
      await moveMeeting(organiser, language);
      await cancelMeeting(organiser, language);
      const lines = await fetchCalendar(await visit({ address }), language);
      const values = (property: string) =>
        lines.filter(({ name }) => name === property).map(({ value }) => value);
      expect(values("STATUS").filter((status) => status === "CANCELLED")).toHaveLength(1);
      expect(values("UID")).toHaveLength(PROPOSED.length);
      const starts = values("DTSTART");
      expect(starts).toEqual(expect.arrayContaining(["20251210T180000", "20260303T180000"]));
      expect(starts).not.toContain("20251209T180000");
    });
  });
}
