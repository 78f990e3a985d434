/** Money that arrives: on a plan, beyond it, for nobody known, twice, and by people who may not. */
import { expect, test } from "vitest";
import { balanceOf } from "#app/modules/ledger/ledger-store.server.ts";
import { movePayment } from "#app/modules/payments/move-payment.server.ts";
import { findPlanMoney } from "#app/modules/payments/plan-money-store.server.ts";
import { findPayment, findPlanByReference } from "#app/modules/payments/payment-store.server.ts";
import { recordPayment, type PaymentOrder } from "#app/modules/payments/record-payment.server.ts";
import { cashOf, NO_POT } from "#app/modules/pots/pot-accounts.ts";
import { suspenseOf } from "#app/modules/payments/plan-accounts.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { agreedPlan, payOutAll } from "#tests/setup/agreed-plan.ts";
import { accepted } from "#tests/setup/application.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { expectSoundBooks, moneyOf } from "./books.ts";

function payment(planId: string | null, changes: Partial<PaymentOrder> = {}): PaymentOrder {
  return {
    ...{ token: newId(), planId, method: "bank-transfer", reference: "H7KM 2P9X" },
    ...{ valueOn: calendarDate("2026-11-21"), amount: pence(8_434) },
    ...changes,
  };
}

async function activePlan(order: Parameters<typeof agreedPlan>[0] = {}) {
  const plan = await agreedPlan(order);
  await payOutAll(plan);
  return plan;
}

test("£84.34 paid on a debt of £1,012.00 leaves £927.66 and pays the first instalment", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  expect((await recordPayment(clerk, payment(plan.id))).ok).toBe(true);
  expect(await moneyOf(plan.id)).toEqual({
    ...{ owed: 92_766, suspense: 0, status: "active", paidCount: 1, nextDueOn: "2027-01-20" },
  });
  const money = await findPlanMoney(clerk.db.reader, plan.id);
  expect(money).toMatchObject({ paidOut: 101_200, inSuspense: 0, agreement: { version: 1 } });
  expect(money.instalments).toHaveLength(12);
  expect(money.payments).toMatchObject([
    {
      amount: 8_434,
      method: "bank-transfer",
      recordedByName: clerk.actor.fullName,
      reversal: null,
    },
  ]);
  await expectSoundBooks();
});

test("repayments return to the pot: £5,000.00 less £1,012.00 plus £84.34", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const before = await balanceOf(clerk.db.reader, cashOf(plan.potId));
  expect(before).toBe(5_000_000 - 101_200);
  await recordPayment(clerk, payment(plan.id));
  expect(await balanceOf(clerk.db.reader, cashOf(plan.potId))).toBe(before + 8_434);
});

test("the last penny settles the plan, and £20.00 more waits in suspense", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  await recordPayment(clerk, payment(plan.id, { amount: pence(101_200) }));
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, suspense: 0, status: "settled" });
  await recordPayment(clerk, payment(plan.id, { amount: pence(2_000) }));
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, suspense: 2_000, status: "settled" });
  await expectSoundBooks();
});

test("£100.00 sent before the fee is paid out waits, and pays as soon as it is", async () => {
  const plan = await agreedPlan();
  const clerk = await actingAs(["finance"]);
  await recordPayment(clerk, payment(plan.id, { amount: pence(10_000) }));
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, suspense: 10_000, status: "accepted" });
  await payOutAll(plan);
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 91_200, suspense: 0, status: "active" });
  await expectSoundBooks();
});

test("three payments with one bank reference on three days are three payments", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  for (const day of ["2026-11-19", "2026-11-20", "2026-11-21"]) {
    const order = payment(plan.id, { valueOn: calendarDate(day) });
    expect((await recordPayment(clerk, order)).ok).toBe(true);
  }
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 101_200 - 3 * 8_434 });
});

test("the same amount, day and reference again asks first, and is recorded when it is another one", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  await recordPayment(clerk, payment(plan.id));
  expect(await recordPayment(clerk, payment(plan.id))).toMatchObject({
    reason: "payment-looks-recorded",
  });
  expect((await recordPayment(clerk, payment(plan.id, { again: true }))).ok).toBe(true);
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 101_200 - 2 * 8_434 });
});

test("money for nobody known needs the clerk's word, then waits outside every pot", async () => {
  const clerk = await actingAs(["finance"]);
  expect(await recordPayment(clerk, payment(null))).toMatchObject({ reason: "family-not-found" });
  const before = await balanceOf(clerk.db.reader, suspenseOf(null));
  const recorded = await recordPayment(clerk, payment(null, { unmatched: true }));
  expect(recorded).toMatchObject({ ok: true });
  expect(recorded.ok && (await findPayment(clerk.db.reader, recorded.value))).toMatchObject({
    planId: null,
  });
  expect(await balanceOf(clerk.db.reader, suspenseOf(null))).toBe(before - 8_434);
  expect(await balanceOf(clerk.db.reader, cashOf(NO_POT))).toBeGreaterThanOrEqual(8_434);
  await expectSoundBooks();
});

test("a form sent twice, also at the same moment, records one payment", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const order = payment(plan.id);
  const answers = await Promise.all([1, 2, 3].map(() => recordPayment(clerk, order)));
  const ids = answers.map((answer) => (answer.ok ? answer.value : answer.reason));
  expect(new Set(ids).size).toBe(1);
  expect(await recordPayment(clerk, order)).toEqual(answers[0]);
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 92_766 });
  const unmatched = payment(null, { unmatched: true, reference: "NOBODY" });
  const both = await Promise.all([1, 2].map(() => recordPayment(clerk, unmatched)));
  expect(both[0]).toEqual(both[1]);
  await expectSoundBooks();
});

test("two clerks who record the last £84.33 of one statement at once: one does, one is told", async () => {
  const plan = await activePlan();
  const [first, second] = [await actingAs(["finance"]), await actingAs(["plan-officer"])];
  await recordPayment(first, payment(plan.id, { amount: pence(101_200 - 8_433) }));
  const last = { amount: pence(8_433), reference: "LAST ONE" };
  const answers = await Promise.all([
    recordPayment(first, payment(plan.id, last)),
    recordPayment(second, payment(plan.id, last)),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "payment-looks-recorded" });
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, suspense: 0, status: "settled" });
  await expectSoundBooks();
});

test("20 payments on one plan at the same moment are all counted, to the penny", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const orders = Array.from({ length: 20 }, (_, index) =>
    payment(plan.id, { amount: pence(6_000), reference: `PAR ${index}` }),
  );
  const answers = await Promise.all(orders.map((order) => recordPayment(clerk, order)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, suspense: 18_800, status: "settled" });
  await expectSoundBooks();
});

test("nobody records a payment on their own plan", async () => {
  const borrowerId = await person({ roles: ["finance"] });
  const plan = await activePlan({ borrowerId });
  const own = await acting(borrowerId);
  expect(await recordPayment(own, payment(plan.id))).toMatchObject({ reason: "own-plan" });
});

test("a value date of tomorrow, or of three years ago, is refused", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const on = (day: string) =>
    recordPayment(clerk, payment(plan.id, { valueOn: calendarDate(day) }));
  expect(await on("2026-11-22")).toMatchObject({ reason: "value-date-in-future" });
  expect(await on("2023-11-21")).toMatchObject({ reason: "value-date-too-old" });
});

test("a plan that the family has not accepted takes no money", async () => {
  const plan = await agreedPlan();
  const clerk = await actingAs(["finance"]);
  await clerk.db.inTransaction((tx) =>
    tx.paymentPlan.update({ where: { id: plan.id }, data: { status: "approved" } }),
  );
  expect(await recordPayment(clerk, payment(plan.id))).toMatchObject({
    reason: "family-has-no-plan",
  });
});

test("a family is found by its reference in any spelling, and by the number of its plan", async () => {
  const plan = await agreedPlan();
  const { db } = await actingAs(["finance"]);
  const { reference } = plan;
  const spellings = [
    reference,
    reference.toLowerCase(),
    ` ${reference.slice(0, 4)}-${reference.slice(4)} `,
    `CPP-${String(plan.number).padStart(4, "0")}`,
    `cpp${String(plan.number)}`,
    plan.id,
  ];
  for (const text of spellings) {
    expect(await findPlanByReference(db.reader, text)).toMatchObject({ value: { id: plan.id } });
  }
  for (const text of ["", "AAAAAAAA", "CPP-99999", "H7KM 2P9Z", "'; --", newId()]) {
    expect(await findPlanByReference(db.reader, text)).toMatchObject({
      reason: "family-not-found",
    });
  }
});

test("the family is told in Spanish what arrived and what is left", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  await recordPayment(clerk, payment(plan.id));
  await recordPayment(clerk, payment(plan.id, { amount: pence(100_000) }));
  const mail = await clerk.db.reader.outboxMessage.findMany({ where: { planId: plan.id } });
  expect(mail.map(({ kind, language }) => [kind, language]).sort()).toEqual([
    ["money:mail.fee-paid-out", "es"],
    ["money:mail.payment-kept", "es"],
    ["money:mail.payment-received", "es"],
  ]);
  const received = mail.find(({ kind }) => kind.endsWith("payment-received"));
  expect(received?.body).toContain("Saldo pendiente: £927.66");
});

test("a plan holds £9,999,999.99 and not a penny more; what it cannot hold waits without a plan", async () => {
  const plan = await activePlan();
  const another = await activePlan();
  const clerk = await actingAs(["finance"]);
  const most = pence(999_999_999);
  expect((await recordPayment(clerk, payment(plan.id, { amount: most }))).ok).toBe(true);
  const more = payment(plan.id, { amount: pence(1) });
  expect(await recordPayment(clerk, more)).toMatchObject({
    ...{ reason: "plan-is-full", details: { mostPence: most } },
  });
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, suspense: most - 101_200 });
  const penny = accepted(await recordPayment(clerk, payment(another.id, { amount: pence(1) })));
  const move = { paymentId: penny, planId: plan.id, reason: "sisters", token: newId() };
  expect(await movePayment(clerk, move)).toMatchObject({ reason: "plan-is-full" });
  for (const reference of ["ONE", "TWO", "THREE"]) {
    const unmatched = { ...more, token: newId(), planId: null, unmatched: true, reference };
    accepted(await recordPayment(clerk, { ...unmatched, amount: most }));
  }
  const held = await balanceOf(clerk.db.reader, suspenseOf(null));
  expect(held).toBeLessThan(-2_999_999_996);
  await expectSoundBooks();
});
