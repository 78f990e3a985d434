/** What would a plan cost: the public calculator as a visitor uses it, without JavaScript. */
import { formatDate, formatWeekday } from "#app/i18n/format.ts";
import { addDays, addMonths, toParts } from "#app/shared/calendar-date.ts";
import { collectionReason, findCollectionDate } from "#app/shared/working-days.ts";
import { pdfText } from "../setup/pdf-text.ts";
import { expect, fillDate, test, today, words } from "./portal.ts";

const en = words("en");
const es = words("es");

/** A Saturday to come: its collection date is another day. */
const SATURDAY = Array.from({ length: 14 }, (_, days) => addDays(today(), 7 + days)).find((day) =>
  formatWeekday("en", day).startsWith("Saturday"),
)!;

test("one child, twelve months: £84.34 four times and £84.33 eight times, £0.00 interest", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/es");
  await page.getByRole("button", { name: es("home:plan.show") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(es("calculator:title"));
  const schedule = page.getByRole("table").first();
  await expect(schedule.getByRole("row").filter({ hasText: "£84.34" })).toHaveCount(4);
  await expect(schedule.getByRole("row").filter({ hasText: "£84.33" })).toHaveCount(8);
  // The odd pennies stand first, so that no later instalment is larger.
  await expect(schedule.getByRole("row").nth(1)).toContainText("£84.34");
  await expect(schedule.getByRole("row").nth(12)).toContainText("£84.33");
  await expect(schedule).toContainText("£1,012.00");
  const result = page.getByRole("region", { name: es("calculator:result.heading") });
  await expect(result).toContainText("£0.00");
});

test("two children in six, every four weeks from a Saturday: the address holds it all", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/en/payment-plan");
  await page.getByLabel(en("calculator:form.children")).selectOption("2");
  await page.getByLabel(en("calculator:form.count")).fill("6");
  await page.getByLabel(en("calculator:form.every-4-weeks")).check();
  await fillDate(page, en("calculator:form.first"), SATURDAY);
  await page.getByLabel(en("calculator:form.count")).press("Enter");
  const schedule = page.getByRole("table").first();
  await expect(schedule).toContainText("£2,024.00");
  await expect(schedule.getByRole("row").filter({ hasText: "£337.34" })).toHaveCount(2);
  await expect(schedule.getByRole("row").filter({ hasText: "£337.33" })).toHaveCount(4);
  await expect(schedule).toContainText(formatDate("en", addDays(SATURDAY, 140)));
  const collected = findCollectionDate(SATURDAY);
  expect(collected.ok).toBe(true);
  if (collected.ok) {
    const date = formatWeekday("en", collected.value);
    const reason = collectionReason(SATURDAY) ?? "weekend";
    await expect(schedule).toContainText(en(`portal:schedule.collected.${reason}`, { date }));
  }

  const friend = await visit();
  await friend.goto(page.url());
  await expect(friend.getByRole("table").first()).toHaveText(await schedule.innerText(), {
    useInnerText: true,
  });
  await friend.getByRole("button", { name: "Español" }).click();
  await expect(friend).toHaveURL(/\/es\/payment-plan\?.*count=6/);
  await expect(friend.getByRole("table").first()).toContainText("£2,024.00");

  const href = await page.getByRole("link", { name: en("calculator:pdf") }).getAttribute("href");
  const pdf = await page.request.get(href ?? "");
  const text = pdfText(await pdf.body());
  for (const amount of ["£2,024.00", "£337.34", "£337.33"]) expect(text).toContain(amount);
});

test("£1,012 in seven whole pounds: six of £145 and a smaller last one of £142", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/en/payment-plan?count=7&whole=1");
  const rows = page.getByRole("table").first().getByRole("row");
  await expect(rows.filter({ hasText: "£145.00" })).toHaveCount(6);
  await expect(rows.filter({ hasText: "£142.00" })).toHaveCount(1);
});

test("a first day that has passed is said, and the next same day is proposed", async ({
  visit,
}) => {
  const page = await visit();
  const passed = addDays(today(), -1);
  await page.goto(`/es/payment-plan?first=${passed}`);
  const first = formatDate("es", addMonths(passed, 1));
  const notice = page.getByRole("region", { name: es("calculator:passed.title") });
  await expect(notice).toContainText(formatDate("es", passed));
  await expect(notice).toContainText(first);
});

test("13 instalments from 31 February: 422, one error for each, and what was typed stays", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/en/payment-plan");
  await page.getByLabel(en("calculator:form.count")).fill("13");
  const boxes = page.getByRole("group", { name: en("calculator:form.first") });
  const year = String(toParts(today()).year + 1);
  await boxes.getByLabel(en("portal:date-boxes.day")).fill("31");
  await boxes.getByLabel(en("portal:date-boxes.month")).fill("2");
  await boxes.getByLabel(en("portal:date-boxes.year")).fill(year);
  const answered = page.waitForResponse(/payment-plan\?/);
  await page.getByRole("button", { name: en("calculator:form.show") }).click();
  expect((await answered).status()).toBe(422);
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole("alert");
  await expect(summary.getByRole("link")).toHaveCount(2);
  await expect(page.getByLabel(en("calculator:form.count"))).toHaveValue("13");
  await expect(boxes.getByLabel(en("portal:date-boxes.day"))).toHaveValue("31");
  await summary.getByRole("link").first().click();
  await expect(page.getByLabel(en("calculator:form.count"))).toBeFocused();
});

test("what was typed is still there in the other language, and back", async ({ visit }) => {
  const page = await visit();
  await page.goto("/en/payment-plan");
  await page.getByLabel(en("calculator:form.count")).fill("99");
  await page.getByRole("button", { name: "Español", exact: true }).click();
  await expect(page).toHaveURL(/\/es\/payment-plan/);
  await expect(page.getByLabel(es("calculator:form.count"))).toHaveValue("99");
  await page.getByRole("button", { name: "English", exact: true }).click();
  await expect(page.getByLabel(en("calculator:form.count"))).toHaveValue("99");
});
