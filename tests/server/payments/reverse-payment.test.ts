/** Payments taken back: once, for good, with a plan that reopens; and payments given to another plan. */
import { expect, test } from "vitest";
import { movePayment } from "#app/modules/payments/move-payment.server.ts";
import { findStatement } from "#app/modules/payments/find-statement.server.ts";
import { findPaymentFile } from "#app/modules/payments/payment-list-store.server.ts";
import { findPlanMoney } from "#app/modules/payments/plan-money-store.server.ts";
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { reversePayment } from "#app/modules/payments/reverse-payment.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { agreedPlan, payOutAll } from "#tests/setup/agreed-plan.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { expectSoundBooks, moneyOf } from "./books.ts";

async function activePlan(order: Parameters<typeof agreedPlan>[0] = {}) {
  const plan = await agreedPlan(order);
  await payOutAll(plan);
  return plan;
}

async function pay(
  clerk: SignedInContext,
  planId: string | null,
  { amount = 8_434, reference = newId() } = {},
): Promise<string> {
  const recorded = await recordPayment(clerk, {
    ...{ token: newId(), planId, method: "bank-transfer", reference, amount: pence(amount) },
    ...{ valueOn: calendarDate("2026-11-20"), unmatched: planId === null },
  });
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded.value;
}

const reversal = (paymentId: string) => ({ token: newId(), paymentId, reason: "another family’s" });

test("a reversed payment of £84.34 is owed again, and both entries stay", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const paymentId = await pay(clerk, plan.id);
  expect((await reversePayment(clerk, reversal(paymentId))).ok).toBe(true);
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 101_200, paidCount: 0 });
  const money = await findPlanMoney(clerk.db.reader, plan.id);
  expect(money.received).toEqual([]);
  expect(money.payments).toMatchObject([{ reversal: { reason: "another family’s" } }]);
  await expectSoundBooks();
});

test("a settled plan reopens when its last payment is reversed, and settles again", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  await pay(clerk, plan.id, { amount: 92_767 });
  const last = await pay(clerk, plan.id, { amount: 8_433 });
  expect((await moneyOf(plan.id)).status).toBe("settled");
  await reversePayment(clerk, reversal(last));
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 8_433, status: "active", paidCount: 11 });
  await pay(clerk, plan.id, { amount: 8_433 });
  expect((await moneyOf(plan.id)).status).toBe("settled");
  await expectSoundBooks();
});

test("a payment reversed under a surplus of £50.00 takes the surplus first", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const first = await pay(clerk, plan.id, { amount: 8_434 });
  await pay(clerk, plan.id, { amount: 97_766 });
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, suspense: 5_000, status: "settled" });
  await reversePayment(clerk, reversal(first));
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 3_434, suspense: 0, status: "active" });
  await expectSoundBooks();
});

test("a payment is reversed once: a second reversal is told so, the same form twice acts once", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const paymentId = await pay(clerk, plan.id);
  const form = reversal(paymentId);
  const answers = await Promise.all([reversePayment(clerk, form), reversePayment(clerk, form)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await reversePayment(clerk, reversal(paymentId))).toMatchObject({
    reason: "already-reversed",
  });
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 101_200 });
  await expectSoundBooks();
});

test("two people who reverse one payment at the same moment: one does, one is told", async () => {
  const plan = await activePlan();
  const [first, second] = [await actingAs(["finance"]), await actingAs(["plan-officer"])];
  const paymentId = await pay(first, plan.id);
  const answers = await Promise.all([
    reversePayment(first, reversal(paymentId)),
    reversePayment(second, reversal(paymentId)),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "already-reversed" });
  await expectSoundBooks();
});

test("nobody reverses or moves a payment of their own plan", async () => {
  const borrowerId = await person({ roles: ["finance"] });
  const plan = await activePlan({ borrowerId });
  const other = await activePlan();
  const [clerk, own] = [await actingAs(["finance"]), await acting(borrowerId)];
  const paymentId = await pay(clerk, plan.id);
  expect(await reversePayment(own, reversal(paymentId))).toMatchObject({ reason: "own-plan" });
  const move = { ...reversal(paymentId), planId: other.id };
  expect(await movePayment(own, move)).toMatchObject({ reason: "own-plan" });
  const there = { ...reversal(await pay(clerk, other.id)), planId: plan.id };
  expect(await movePayment(own, there)).toMatchObject({ reason: "own-plan" });
});

test("a payment moved from plan to plan keeps its value date, and both families are told", async () => {
  const [from, to] = [await activePlan(), await activePlan()];
  const clerk = await actingAs(["finance"]);
  const paymentId = await pay(clerk, from.id);
  const order = { ...reversal(paymentId), planId: to.id, reason: "It is Ana Demo's" };
  const moved = await Promise.all([movePayment(clerk, order), movePayment(clerk, order)]);
  expect(moved[0]).toMatchObject({ ok: true });
  expect(moved[0]).toEqual(moved[1]);
  expect(await moneyOf(from.id)).toMatchObject({ owed: 101_200 });
  expect(await moneyOf(to.id)).toMatchObject({ owed: 92_766 });
  const money = await findPlanMoney(clerk.db.reader, to.id);
  expect(money.payments).toMatchObject([{ valueOn: "2026-11-20" }]);
  const kinds = async (planId: string) => {
    const mail = await clerk.db.reader.outboxMessage.findMany({ where: { planId } });
    return mail.map(({ kind }) => kind);
  };
  expect(await kinds(from.id)).toContain("money:mail.payment-moved");
  expect(await kinds(to.id)).toContain("money:mail.payment-received");
  const family = await acting(from.borrowerId, { language: "es" });
  const read = JSON.stringify([
    (await findStatement(family, from.id))?.account,
    await clerk.db.reader.outboxMessage.findMany({ where: { planId: from.id } }),
  ]);
  expect(read).toContain("Ese pago era de otro plan");
  expect(read).toContain('"kind":"moved"');
  expect(read).not.toContain("Ana Demo");
  const staff = await findPaymentFile(clerk.db.reader, paymentId, clerk.actor.personId);
  expect(staff?.reversal?.reason).toBe("It is Ana Demo's");
  await expectSoundBooks();
});

test("money of nobody known is matched to its family: out of suspense, into the plan’s pot", async () => {
  const to = await activePlan();
  const clerk = await actingAs(["finance"]);
  const paymentId = await pay(clerk, null);
  expect((await movePayment(clerk, { ...reversal(paymentId), planId: to.id })).ok).toBe(true);
  expect(await moneyOf(to.id)).toMatchObject({ owed: 92_766 });
  expect(await movePayment(clerk, { ...reversal(paymentId), planId: to.id })).toMatchObject({
    reason: "already-reversed",
  });
  await expectSoundBooks();
});

test("a payment is not moved to where it is", async () => {
  const plan = await activePlan();
  const clerk = await actingAs(["finance"]);
  const paymentId = await pay(clerk, plan.id);
  const move = { ...reversal(paymentId), planId: plan.id };
  expect(await movePayment(clerk, move)).toMatchObject({ reason: "payment-is-there" });
});

test("two payments moved across each other at the same moment both arrive", async () => {
  const [one, two] = [await activePlan(), await activePlan()];
  const clerk = await actingAs(["finance"]);
  const [first, second] = [await pay(clerk, one.id), await pay(clerk, two.id, { amount: 5_000 })];
  const answers = await Promise.all([
    movePayment(clerk, { ...reversal(first), planId: two.id }),
    movePayment(clerk, { ...reversal(second), planId: one.id }),
  ]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await moneyOf(one.id)).toMatchObject({ owed: 96_200 });
  expect(await moneyOf(two.id)).toMatchObject({ owed: 92_766 });
  await expectSoundBooks();
});
