/**
 * Messages before an instalment and after one that was not paid. Plans of £1,012.00 in twelve,
 * first due on Sunday 20 December 2026, collected on Monday the 21st; the next on 20 January.
 */
import { beforeAll, expect, test } from "vitest";
import { listToTell } from "#app/modules/notifications/by-hand-store.server.ts";
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { remindDueInstalments } from "#app/modules/payments/remind-due-instalments.server.ts";
import { listToTellOverdue } from "#app/modules/payments/reminder-store.server.ts";
import { reminderWindow } from "#app/modules/payments/reminder-window.ts";
import { reversePayment } from "#app/modules/payments/reverse-payment.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { agreedPlan, payOutAll } from "#tests/setup/agreed-plan.ts";
import { accepted } from "#tests/setup/application.ts";
import { actingAs, person } from "#tests/setup/people.ts";
import { mailTo, shippedSettings } from "#tests/setup/submitted-plan.ts";

beforeAll(shippedSettings);

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

async function remindOn(day: string): Promise<number> {
  return remindDueInstalments(await contextFor(null, noon(day), "en"));
}

async function lentPlan(order: Parameters<typeof agreedPlan>[0] = {}) {
  const plan = await agreedPlan(order);
  await payOutAll(plan);
  return plan;
}

/** The kinds of the family's messages about dates, with the amounts that they name first. */
async function toldTo(personId: string): Promise<string[]> {
  return (await mailTo(personId))
    .filter(({ kind }) => /due-soon|overdue/.test(kind))
    .map(({ kind, body }) => `${kind.split(".")[1] ?? ""} ${/£[\d,.]+\d/.exec(body)?.[0] ?? ""}`);
}

async function pay(planId: string, amount: number, day: string): Promise<string> {
  const clerk = await actingAs(["finance"], { now: noon(day) });
  const payment = { planId, method: "bank-transfer" as const, reference: "H7", token: newId() };
  const valueOn = calendarDate(day);
  return accepted(await recordPayment(clerk, { ...payment, valueOn, amount: pence(amount) }));
}

async function reverse(paymentId: string, day: string): Promise<void> {
  const clerk = await actingAs(["finance"], { now: noon(day) });
  accepted(await reversePayment(clerk, { paymentId, reason: "Wrong family", token: newId() }));
}

test("3 days before Monday 21 December the family is told once, in Spanish, how to pay £84.34", async () => {
  const { borrowerId, reference } = await lentPlan({ language: "es" });
  await remindOn("2026-12-17");
  expect(await toldTo(borrowerId)).toEqual([]);
  await remindOn("2026-12-18");
  expect(await remindOn("2026-12-18")).toBe(0);
  await remindOn("2026-12-21");
  expect(await toldTo(borrowerId)).toEqual(["due-soon £84.34"]);
  const [mail] = (await mailTo(borrowerId)).filter(({ kind }) => kind.endsWith("due-soon"));
  const body = mail?.body.replaceAll("\u00a0", " ") ?? "";
  expect(body).toContain(
    "20 de diciembre de 2026. Su pago llega a tiempo si lo recibimos a más tardar",
  );
  expect(body).toContain("el lunes 21 de diciembre de 2026");
  expect(body).toContain(`${reference.slice(0, 4)} ${reference.slice(4)}`);
});

test("on 22 December, not on the 21st, what was not paid is told once and kindly", async () => {
  const { borrowerId } = await lentPlan({ language: "en" });
  await remindOn("2026-12-21");
  await remindOn("2026-12-22");
  await remindOn("2026-12-23");
  expect(await toldTo(borrowerId)).toEqual(["due-soon £84.34", "overdue £84.34"]);
});

test("an instalment paid ahead is neither announced nor missed; the next one is announced", async () => {
  const { id, borrowerId } = await lentPlan();
  await pay(id, 8434, "2026-12-01");
  for (const day of ["2026-12-18", "2026-12-22", "2027-01-16"]) await remindOn(day);
  expect(await toldTo(borrowerId)).toEqual([]);
  await remindOn("2027-01-17");
  expect(await toldTo(borrowerId)).toEqual(["due-soon £84.34"]);
});

test("with £50.00 paid, what is announced and missed is £34.34", async () => {
  const { id, borrowerId } = await lentPlan();
  await pay(id, 5000, "2026-12-10");
  await remindOn("2026-12-18");
  await remindOn("2026-12-22");
  expect(await toldTo(borrowerId)).toEqual(["due-soon £34.34", "overdue £34.34"]);
});

test("2 instalments behind are one message with both amounts, £168.68", async () => {
  const { borrowerId } = await lentPlan();
  await remindOn("2026-12-22");
  await remindOn("2027-01-21");
  expect(await toldTo(borrowerId)).toEqual(["overdue £84.34", "overdue £168.68"]);
});

test("a payment taken back brings the message anew, once", async () => {
  const { id, borrowerId } = await lentPlan();
  await remindOn("2026-12-22");
  const paymentId = await pay(id, 8434, "2026-12-23");
  await remindOn("2026-12-24");
  expect(await toldTo(borrowerId)).toEqual(["overdue £84.34"]);
  await reverse(paymentId, "2026-12-30");
  await remindOn("2026-12-31");
  await remindOn("2027-01-01");
  expect(await toldTo(borrowerId)).toEqual(["overdue £84.34", "overdue £84.34"]);
});

test("before any fee is paid out nobody is told of a date", async () => {
  const { borrowerId } = await agreedPlan();
  await remindOn("2026-12-18");
  await remindOn("2026-12-22");
  expect(await toldTo(borrowerId)).toEqual([]);
});

test("a family without an e-mail address is told by staff: each occasion is 1 task, not 1 a run", async () => {
  const { id, borrowerId } = await lentPlan({ borrowerId: await person({ email: null }) });
  for (const day of ["2026-12-18", "2026-12-18", "2026-12-22", "2026-12-23"]) await remindOn(day);
  expect(await toldTo(borrowerId)).toEqual(["due-soon £84.34", "overdue £84.34"]);
  const { reader } = (await contextFor(null, noon("2026-12-23"), "en")).db;
  const subjects = (await listToTell(reader, id)).map(({ subject }) => subject);
  // The pay-out itself is the first piece of news.
  expect(subjects).toHaveLength(3);
});

test("pages of 2 plans list the same overdue families as one page of 100", async () => {
  for (let made = 0; made < 3; made += 1) await lentPlan();
  const { db } = await contextFor(null, noon("2027-06-01"), "en");
  const window = reminderWindow(calendarDate("2027-06-01"));
  const whole = await listToTellOverdue(db.reader, window, { after: "", most: 100 });
  const paged: string[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page = await listToTellOverdue(db.reader, window, { after, most: 2 });
    paged.push(...page.due.map(({ key }) => key));
    after = page.last;
  }
  expect(whole.due.length).toBeGreaterThan(2);
  expect(paged).toEqual(whole.due.map(({ key }) => key));
});
