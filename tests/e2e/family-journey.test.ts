/**
 * The portal's main job from end to end: a family that reads Spanish, on a phone without
 * JavaScript, spreads the £1,012 fee; four people of the staff do their part; every number is
 * right at every step in both languages. Once on each database.
 */
import { formatDate, formatWeekday } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/languages.ts";
import { addDays, addMonths } from "#app/shared/calendar-date.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import { pdfText } from "../setup/pdf-text.ts";
import {
  addressOf,
  enter,
  expect,
  fillDate,
  openMail,
  signUp,
  test,
  today,
  words,
  type Page,
  type Visitor,
} from "./portal.ts";

const es = words("es");
const en = words("en");

const NAME = "Rosa María Demo Quispe Ñáñez";
const CHILD = "Lucía Demo O’Brien Quispe";
const FIRST_DUE = addDays(addMonths(today(), 1), -1);

type Visit = (visitor?: Visitor) => Promise<Page>;

for (const database of ["sqlite", "postgresql"] as const) {
  test(`a family spreads £1,012 in twelve and pays three of them, on ${database}`, async ({
    visit,
  }) => {
    test.setTimeout(180_000);
    const address = addressOf(database);
    const at: Visit = (visitor) => visit({ ...visitor, address });
    const email = `rosa.${database}.${String(Date.now())}@example.org`;

    const family = await at();
    await signUp(family, { address: email, fullName: NAME, language: "es" });
    const planId = await apply(family);
    await expectStage(family, planId, "submitted");

    const officer = await at({ width: 1280 });
    await enter(officer, "plan-officer");
    await askForCheck(officer, planId);
    await expectStage(family, planId, "checking");

    const adviser = await at({ width: 1280 });
    await enter(adviser, "adviser", "es");
    await recordCheck(adviser);
    await expectStage(family, planId, "checked");

    await prepare(officer, planId);
    await expectStage(family, planId, "prepared");
    await expectOwnPreparationRefused(officer, planId);

    const approver = await at({ width: 1280 });
    await enter(approver, "plan-approver");
    await approve(approver, planId);

    await accept(family, planId, email);
    await payOut(officer, approver, planId);
    await expectMoney(family, planId, { left: "£1,012.00", instalmentsPaid: 0 });

    const finance = await at({ width: 1280 });
    await enter(finance, "finance", "es");
    const reference = await readReference(family, planId);
    await record(finance, reference, { amount: "84.34" });
    await record(finance, reference, { amount: "£84.34", again: true });
    await expectMoney(family, planId, { left: "£843.32", paid: "£168.68", instalmentsPaid: 2 });
    await expectStory(family, planId, { paid: "£168.68", left: "£843.32" });

    // A slip of one decimal place settles the plan and leaves eight pence over.
    await record(finance, reference, { amount: "843.40" });
    await expectSettled(family, planId);
    await expectStaffNumbers(officer, planId, { left: "£0.00", suspense: "£0.08" });

    await reverse(finance, "£843.40", "Faltaba correr la coma: eran £84.34");
    await expectMoney(family, planId, { left: "£843.32", paid: "£168.68", instalmentsPaid: 2 });
    await record(finance, reference, { amount: "84.34", again: true });
    await expectMoney(family, planId, { left: "£758.98", paid: "£253.02", instalmentsPaid: 3 });
    await expectStaffNumbers(officer, planId, { left: "£758.98", suspense: null });

    await expectStatement(family, planId);
    await expectBalanced(finance);
  });
}

/** From an empty page to a sent application; answers the plan's id. */
async function apply(page: Page): Promise<string> {
  const save = page.getByRole("button", { name: es("portal:save-and-continue") });
  await page.getByRole("link", { name: es("agreement:my.apply"), exact: true }).click();
  await page.getByRole("button", { name: es("apply:start.begin") }).click();
  await expectHeading(page, es("apply:tasks.heading"));
  const planId = /apply\/([^/?]+)/.exec(page.url())?.[1] ?? "";

  await page.getByRole("link", { name: es("apply:fee.task") }).click();
  for (const question of ["care", "hardship"] as const) {
    const group = page.getByRole("group", { name: es(`apply:fee.${question}.question`) });
    await group.getByLabel(es("apply:sureness.no"), { exact: true }).check();
  }
  await save.click();

  await fillHousehold(page);
  await addChild(page);
  await page.getByRole("link", { name: es("apply:back-to-parts") }).click();
  await page.getByRole("link", { name: es("apply:contact.task") }).click();
  await page.getByLabel(es("apply:contact.ways.email")).check();
  await page.getByRole("textbox").fill("Solo por las mañanas 🙏, por favor");
  await save.click();

  await page.getByLabel(es("apply:every.month")).check();
  await page.getByLabel(es("apply:budget.amount")).fill("£85");
  await save.click();

  await expectHeading(page, es("apply:dates.heading"));
  await page.getByRole("button", { name: es("apply:dates.show") }).click();
  await expect(page.getByRole("table")).toContainText("£84.34");
  await expect(page.getByRole("table")).toContainText("£1,012.00");
  await save.click();

  await expectHeading(page, es("apply:check.heading"));
  await expect(page.getByRole("main")).toContainText(NAME);
  await expect(page.getByRole("main")).toContainText(CHILD);
  await page.getByRole("button", { name: es("apply:check.send") }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  for (const truth of ["adult", "parent", "truth"] as const) {
    await page.getByLabel(es(`apply:check.${truth}`)).check();
  }
  await page.getByRole("button", { name: es("apply:check.send") }).click();
  await expectHeading(page, es("apply:sent.heading"));
  return planId;
}

/** The language changes in the middle of the step, twice, and loses nothing; Enter only saves. */
async function fillHousehold(page: Page): Promise<void> {
  await expectHeading(page, es("apply:household.heading"));
  await expect(page.getByLabel(es("apply:household.name"))).toHaveValue(NAME);
  await page.getByLabel(es("apply:household.address")).fill("1 Demo Street\nLondon");
  await page.getByLabel(es("apply:household.postcode")).fill("not a postcode");
  await page.getByRole("button", { name: "English" }).click();
  await expectHeading(page, en("apply:household.heading"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByLabel(en("apply:household.postcode"))).toHaveValue("not a postcode");
  await expect(page.getByLabel(en("apply:household.address"))).toHaveValue("1 Demo Street\nLondon");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("button", { name: "Español" }).click();

  await page.getByLabel(es("apply:household.postcode")).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel(es("apply:household.postcode"))).toHaveValue("not a postcode");
  await page.getByLabel(es("apply:household.postcode")).fill("se5 8af");
  await page.getByLabel(es("apply:household.postcode")).press("Enter");
  await expectHeading(page, es("apply:children.heading"));
}

async function addChild(page: Page): Promise<void> {
  await page.getByRole("link", { name: es("apply:children.add", { count: 1 }) }).click();
  await page.getByLabel(es("apply:child.name")).fill(CHILD);
  await fillDate(page, es("apply:child.born"), addMonths(today(), -12 * 11));
  await page.getByRole("button", { name: es("portal:save-and-continue") }).click();
  await expect(page.getByRole("main")).toContainText(CHILD);
  await page.getByRole("link", { name: es("apply:children.all", { count: 1 }) }).click();
}

async function askForCheck(officer: Page, planId: string): Promise<void> {
  await officer.goto(`/en/staff/plans/${planId}`);
  await expectHeading(officer, NAME);
  await officer.getByRole("link", { name: en("plans:step.legal-check") }).click();
  await officer.getByLabel(CHILD).check();
  await officer
    .getByRole("group", { name: en("plans:assign.adviser") })
    .getByRole("radio")
    .first()
    .check();
  await officer.getByRole("button", { name: en("plans:assign.button"), exact: true }).click();
  await expect(officer.getByRole("main")).toContainText(en("plans:done.check-asked"));
}

async function recordCheck(adviser: Page): Promise<void> {
  await adviser.goto("/es/staff/cases");
  await adviser.getByRole("link", { name: CHILD }).first().click();
  await expectHeading(adviser, CHILD);
  await adviser.getByRole("button", { name: es("plans:case.button") }).click();
  await expect(adviser.getByRole("alert")).toBeVisible();
  await adviser.getByLabel(es("plans:outcome.may-proceed"), { exact: true }).check();
  await adviser.getByLabel(es("plans:case.reference")).fill("F202600018");
  await adviser.getByRole("button", { name: es("plans:case.button") }).click();
  await expect(adviser.getByRole("main")).toContainText(es("plans:done.check-recorded"));
}

/** Every date and amount is shown before anything is saved. */
async function prepare(officer: Page, planId: string): Promise<void> {
  await officer.goto(`/en/staff/plans/${planId}/prepare`);
  await officer.getByLabel(en("plans:terms.count")).fill("12");
  await officer.getByLabel(en("plans:every.month")).check();
  await fillDate(officer, en("plans:terms.first"), FIRST_DUE);
  await officer
    .getByRole("button", { name: en("plans:prepare.show") })
    .first()
    .click();
  const schedule = officer.getByRole("table", { name: en("plans:terms.schedule") });
  await expect(schedule).toContainText(formatDate("en", FIRST_DUE));
  await expect(schedule).toContainText("£1,012.00");
  await officer
    .getByRole("group", { name: en("plans:pot.choose") })
    .getByRole("radio")
    .first()
    .check();
  await officer.getByLabel(en("plans:pot.conditions-read")).check();
  await officer.getByRole("button", { name: en("plans:prepare.button") }).click();
  await expect(officer.getByRole("main")).toContainText(en("plans:done.prepared"));
}

/** Neither a button nor a form of one's own making lets the preparer approve. */
async function expectOwnPreparationRefused(officer: Page, planId: string): Promise<void> {
  await expect(officer.getByRole("link", { name: en("plans:step.approve") })).toHaveCount(0);
  const form = { token: "0123456789abcdef", version: "1" };
  const path = `/en/staff/plans/${planId}/approve`;
  const origin = new URL(officer.url()).origin;
  const answer = await officer.request.post(path, { form, headers: { origin } });
  expect([403, 422]).toContain(answer.status());
}

async function approve(approver: Page, planId: string): Promise<void> {
  await approver.goto(`/en/staff/plans/${planId}`);
  await approver.getByRole("link", { name: en("plans:step.approve") }).click();
  await expect(approver.getByRole("main")).toContainText("£1,012.00");
  await approver.getByRole("button", { name: en("plans:approve.button"), exact: true }).click();
  await expect(approver.getByRole("main")).toContainText(en("plans:done.approved"));
}

/** The whole text with every date and amount, then the full name; another name is refused. */
async function accept(page: Page, planId: string, email: string): Promise<void> {
  await openMail(page, NAME, /./);
  await page.goto(`/es/my/plans/${planId}`);
  await page.getByRole("link", { name: es("agreement:plan.read") }).click();
  const schedule = page.getByRole("table", { name: es("agreement:text.schedule") });
  for (let index = 0; index < 12; index += 1) {
    await expect(schedule).toContainText(formatDate("es", addMonths(FIRST_DUE, index)));
  }
  await expect(schedule.getByRole("row").filter({ hasText: "£84.34" })).toHaveCount(4);
  await expect(schedule.getByRole("row").filter({ hasText: "£84.33" })).toHaveCount(8);
  const name = page.getByLabel(es("agreement:agreement.name"));
  await name.fill("Otra Persona");
  await name.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(name).toHaveValue("Otra Persona");
  await name.fill(NAME);
  await page.getByRole("button", { name: es("agreement:agreement.accept") }).click();
  await expect(page.getByRole("main")).toContainText(es("agreement:done.accepted"));
  await expectStage(page, planId, "accepted");
  await openMail(page, NAME, es("agreement:mail.accepted.subject"));
  await expect(page.getByRole("main")).toContainText(email);
  const pdf = await page.request.get(`/es/my/plans/${planId}/agreement.pdf`);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

async function payOut(officer: Page, approver: Page, planId: string): Promise<void> {
  const record = new RegExp(en("money:pay-out.ask-link"));
  await officer.goto(`/en/staff/plans/${planId}/pay-out`);
  await officer.getByRole("link", { name: record }).click();
  await fillDate(officer, en("money:pay-out.paid-on-label"), today());
  await officer.getByLabel(en("money:pay-out.reference")).fill("HO 2026-0001");
  await officer.getByRole("button", { name: en("money:pay-out.ask-button") }).click();
  await expect(officer.getByRole("main")).toContainText(en("money:done.asked"));

  const decide = new RegExp(en("money:pay-out.decide-link"));
  await officer.getByRole("link", { name: decide }).click();
  await expect(officer.getByLabel(en("money:pay-out.confirm"))).toHaveCount(0);

  await approver.goto(`/en/staff/plans/${planId}/pay-out`);
  await approver.getByRole("link", { name: decide }).click();
  await approver.getByLabel(en("money:pay-out.confirm")).check();
  await approver.getByRole("button", { name: en("money:pay-out.decide-button") }).click();
  await expect(approver.getByRole("main")).toContainText(en("money:done.confirmed"));
}

/** The household's reference as the family reads it under "how to pay". */
async function readReference(page: Page, planId: string): Promise<string> {
  await page.goto(`/es/my/plans/${planId}`);
  return /\b[0-9A-Z]{4} [0-9A-Z]{4}\b/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
}

type Received = { amount: string; again?: boolean };

async function record(finance: Page, reference: string, received: Received): Promise<void> {
  await finance.goto("/es/staff/payments/new");
  await finance.getByLabel(es("money:record.family")).fill(reference.toLowerCase());
  await finance.getByLabel(es("money:method.bank-transfer")).check();
  await finance.getByLabel(es("money:record.reference"), { exact: true }).fill("STO DEMO QUISPE");
  await fillDate(finance, es("money:record.value-on"), today());
  await finance.getByLabel(es("money:record.amount")).fill(received.amount);
  const button = finance.getByRole("button", { name: es("money:record.button") });
  await button.click();
  if (received.again === true) {
    await finance.getByLabel(es("money:record.again")).check();
    await button.click();
  }
  await expect(finance.getByRole("main")).toContainText(es("money:done.recorded"));
}

async function reverse(finance: Page, amount: string, reason: string): Promise<void> {
  await expectHeading(finance, es("money:payment.title", { amount }));
  await finance.getByRole("link", { name: es("money:payment.reverse") }).click();
  await finance.getByLabel(es("money:reverse.reason")).fill(reason);
  await finance.getByRole("button", { name: es("money:reverse.button") }).click();
  await expect(finance.getByRole("main")).toContainText(es("money:done.reversed"));
}

async function expectHeading(page: Page, text: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
}

type Stage = "submitted" | "checking" | "checked" | "prepared" | "accepted";

async function expectStage(page: Page, planId: string, stage: Stage): Promise<void> {
  for (const [language, t] of [
    ["es", es],
    ["en", en],
  ] as const) {
    await page.goto(`/${language}/my/plans/${planId}`);
    const name = t(`agreement:stage.${stage}.heading`);
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
}

type Money = { left: string; paid?: string; instalmentsPaid: number };

async function expectMoney(page: Page, planId: string, { left, instalmentsPaid: paid }: Money) {
  for (const language of ["es", "en"] as const) {
    const t = words(language);
    await page.goto(`/${language}/my/plans/${planId}`);
    const balance = page.getByRole("region", { name: t("agreement:balance.heading") });
    await expect(balance).toContainText(left);
    await expect(balance).toContainText(t("portal:schedule.paid-count", { paid, count: 12 }));
    const next = addMonths(FIRST_DUE, paid);
    await expect(balance).toContainText(formatWeekday(language, next));
    await expect(balance).toContainText(formatWeekday(language, collectionDate(next)));
    await expect(balance).toContainText(paid < 4 ? "£84.34" : "£84.33");
    const schedule = page.getByRole("table", { name: t("agreement:plan.schedule") });
    await expect(schedule.getByText(t("portal:standing.paid"), { exact: true })).toHaveCount(paid);
    await expect(schedule).toContainText("£1,012.00");
  }
}

async function expectStory(page: Page, planId: string, told: { paid: string; left: string }) {
  for (const language of ["es", "en"] as const) {
    const t = words(language);
    await page.goto(`/${language}/my/plans/${planId}`);
    const main = page.getByRole("main");
    await expect(main).toContainText(t("agreement:story.agreed", { amount: "£1,012.00" }));
    await expect(main).toContainText(told.paid);
    await expect(main).toContainText(t("agreement:story.left", { amount: told.left }));
  }
}

async function expectSettled(page: Page, planId: string): Promise<void> {
  for (const language of ["es", "en"] as const) {
    const t = words(language);
    await page.goto(`/${language}/my/plans/${planId}`);
    const name = t("agreement:stage.settled.heading");
    await expect(page.getByRole("heading", { name })).toBeVisible();
    const balance = page.getByRole("region", { name: t("agreement:balance.heading") });
    await expect(balance).toContainText("£0.00");
    await expect(balance).toContainText(t("agreement:balance.surplus", { amount: "£0.08" }));
  }
}

type StaffNumbers = { left: string; suspense: string | null };

async function expectStaffNumbers(officer: Page, planId: string, numbers: StaffNumbers) {
  for (const language of ["en", "es"] as Language[]) {
    const t = words(language);
    await officer.goto(`/${language}/staff/plans/${planId}`);
    const glance = officer.getByRole("complementary", { name: t("plans:glance.label") });
    await expect(glance).toContainText(numbers.left);
    const suspense = glance.getByText(t("plans:glance.surplus"), { exact: true });
    await expect(suspense).toHaveCount(numbers.suspense === null ? 0 : 1);
    if (numbers.suspense !== null) await expect(glance).toContainText(numbers.suspense);
  }
}

/** The page, its one printed sheet, and the PDF say the same. */
async function expectStatement(page: Page, planId: string): Promise<void> {
  for (const language of ["en", "es"] as const) {
    const t = words(language);
    await page.goto(`/${language}/my/plans/${planId}/statement`);
    const main = page.getByRole("main");
    for (const amount of ["£1,012.00", "£253.02", "£758.98", "£843.40", "£0.00"]) {
      await expect(main).toContainText(amount);
    }
    const pdf = await page.request.get(`/${language}/my/plans/${planId}/statement.pdf`);
    expect(pdf.headers()["content-language"]).toBe(language);
    const text = pdfText(await pdf.body());
    expect(text).toContain(t("agreement:statement.title"));
    for (const amount of ["£1,012.00", "£253.02", "£758.98", "£843.40"]) {
      expect(text).toContain(amount);
    }
  }
  const sheets = await page.pdf({ format: "A4" });
  expect(sheets.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
}

async function expectBalanced(finance: Page): Promise<void> {
  for (const language of ["es", "en"] as const) {
    const t = words(language);
    await finance.goto(`/${language}/staff/ledger/trial-balance`);
    const balanced = t("money:trial.balanced", { amount: "£0.00" });
    await expect(finance.getByRole("main")).toContainText(balanced);
  }
}
