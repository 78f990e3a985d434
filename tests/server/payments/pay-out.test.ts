/** Fees paid out: by two people, once for each child, from a pot that holds the money. */
import { expect, test } from "vitest";
import { confirmPayOut } from "#app/modules/payments/confirm-pay-out.server.ts";
import { listPayOutCases } from "#app/modules/payments/pay-out-store.server.ts";
import { requestPayOut } from "#app/modules/payments/request-pay-out.server.ts";
import { returnPayOut } from "#app/modules/payments/return-pay-out.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { agreedPlan, payOutAll, pot, type AgreedPlan } from "#tests/setup/agreed-plan.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { expectSoundBooks, moneyOf } from "./books.ts";

const order = (plan: AgreedPlan, child = 0) => ({
  ...{ token: newId(), planId: plan.id, caseId: plan.caseIds[child] ?? "" },
  ...{ paidOn: calendarDate("2026-11-21"), reference: "HO 123" },
});

async function ask(officer: SignedInContext, plan: AgreedPlan, child = 0): Promise<string> {
  const asked = await requestPayOut(officer, order(plan, child));
  if (!asked.ok) throw new Error(asked.reason);
  const cases = await listPayOutCases(officer.db.reader, plan.id);
  return cases.find(({ id }) => id === plan.caseIds[child])?.request?.id ?? "";
}

const decision = (plan: AgreedPlan, requestId: string) => ({
  ...{ token: newId(), planId: plan.id, requestId },
});

async function twoPeople(): Promise<[SignedInContext, SignedInContext]> {
  return [await actingAs(["plan-officer"]), await actingAs(["plan-approver"])];
}

test("£1,012.00 asked for moves nothing; confirmed by another person, the debt starts", async () => {
  const plan = await agreedPlan();
  const [officer, approver] = await twoPeople();
  const requestId = await ask(officer, plan);
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, status: "accepted" });
  expect((await confirmPayOut(approver, decision(plan, requestId))).ok).toBe(true);
  expect(await moneyOf(plan.id)).toMatchObject({
    ...{ owed: 101_200, status: "active", paidCount: 0, nextDueOn: "2026-12-20" },
  });
  const [child] = await listPayOutCases(officer.db.reader, plan.id);
  expect(child).toMatchObject({
    payOut: { confirmedByName: approver.actor.fullName },
    request: { amount: 101_200, requestedByName: officer.actor.fullName },
  });
  await expectSoundBooks();
});

test("whoever asked does not confirm, and the family's own officer does neither", async () => {
  const borrowerId = await person({ roles: ["plan-officer"] });
  const plan = await agreedPlan({ borrowerId });
  const own = await acting(borrowerId);
  expect(await requestPayOut(own, order(plan))).toMatchObject({ reason: "own-plan" });
  const [officer] = await twoPeople();
  const requestId = await ask(officer, plan);
  expect(await confirmPayOut(officer, decision(plan, requestId))).toMatchObject({
    reason: "same-person",
  });
  expect(await confirmPayOut(own, decision(plan, requestId))).toMatchObject({ reason: "own-plan" });
});

test("a plan for 3 children is active with the third fee; until then the first two are owed", async () => {
  const plan = await agreedPlan({ children: 3 });
  const [officer, approver] = await twoPeople();
  for (const child of [0, 1]) {
    await confirmPayOut(approver, decision(plan, await ask(officer, plan, child)));
  }
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 202_400, status: "accepted" });
  await confirmPayOut(approver, decision(plan, await ask(officer, plan, 2)));
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 303_600, status: "active" });
  await expectSoundBooks();
});

test("two people who confirm at the same moment: one pays out, one is told", async () => {
  const plan = await agreedPlan();
  const [officer, approver] = await twoPeople();
  const another = await actingAs(["plan-approver"]);
  const requestId = await ask(officer, plan);
  const answers = await Promise.all([
    confirmPayOut(approver, decision(plan, requestId)),
    confirmPayOut(another, decision(plan, requestId)),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "already-paid-out" });
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 101_200 });
  await expectSoundBooks();
});

test("each form sent twice acts once: asking, confirming, returning", async () => {
  const plan = await agreedPlan({ children: 2 });
  const [officer, approver] = await twoPeople();
  const asking = order(plan);
  const asked = await Promise.all([requestPayOut(officer, asking), requestPayOut(officer, asking)]);
  expect(asked.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await requestPayOut(officer, order(plan))).toMatchObject({ reason: "pay-out-asked-for" });
  const cases = await listPayOutCases(officer.db.reader, plan.id);
  const first = cases.find(({ id }) => id === plan.caseIds[0])?.request?.id ?? "";
  const confirming = decision(plan, first);
  const confirmed = [1, 2].map(() => confirmPayOut(approver, confirming));
  expect((await Promise.all(confirmed)).map(({ ok }) => ok)).toEqual([true, true]);
  const returning = { ...decision(plan, await ask(officer, plan, 1)), reason: "wrong child" };
  const returned = [1, 2].map(() => returnPayOut(approver, returning));
  expect((await Promise.all(returned)).map(({ ok }) => ok)).toEqual([true, true]);
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 101_200 });
  await expectSoundBooks();
});

test("a pay-out that was returned is not confirmed any more, and can be asked for anew", async () => {
  const plan = await agreedPlan();
  const [officer, approver] = await twoPeople();
  const requestId = await ask(officer, plan);
  expect(await returnPayOut(approver, { ...decision(plan, requestId), reason: "" })).toMatchObject({
    reason: "reason-missing",
  });
  await returnPayOut(approver, { ...decision(plan, requestId), reason: "no receipt" });
  expect(await confirmPayOut(approver, decision(plan, requestId))).toMatchObject({
    reason: "pay-out-closed",
  });
  const again = await ask(officer, plan);
  expect(again).not.toBe(requestId);
  expect((await confirmPayOut(approver, decision(plan, again))).ok).toBe(true);
});

test("confirming and returning at the same moment: one happens, the other is told", async () => {
  const plan = await agreedPlan();
  const [officer, approver] = await twoPeople();
  const requestId = await ask(officer, plan);
  const answers = await Promise.all([
    confirmPayOut(approver, decision(plan, requestId)),
    returnPayOut(officer, { ...decision(plan, requestId), reason: "by mistake" }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await expectSoundBooks();
});

test("a pot of £1,500.00 pays out one fee of £1,012.00 and refuses the second at once", async () => {
  const potId = await pot({ holds: 150_000 });
  const plans = [await agreedPlan({ potId }), await agreedPlan({ potId })] as const;
  const [officer, approver] = await twoPeople();
  const requests = [await ask(officer, plans[0]), await ask(officer, plans[1])] as const;
  const answers = await Promise.all([
    confirmPayOut(approver, decision(plans[0], requests[0])),
    confirmPayOut(approver, decision(plans[1], requests[1])),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    reason: "pot-overdrawn",
    details: { available: "£488.00", amount: "£1,012.00" },
  });
  await expectSoundBooks();
});

test("a first date of 20 December is too late on 21 December, for asking and for confirming", async () => {
  const plan = await agreedPlan({ firstDueOn: "2026-12-20" });
  const [officer] = await twoPeople();
  const requestId = await ask(officer, plan);
  const late = { now: new Date("2026-12-21T09:00:00Z") };
  const lateOfficer = await actingAs(["plan-officer"], late);
  const lateApprover = await actingAs(["plan-approver"], late);
  const other = await agreedPlan();
  expect(await requestPayOut(lateOfficer, order(other))).toMatchObject({
    reason: "terms-out-of-date",
  });
  expect(await confirmPayOut(lateApprover, decision(plan, requestId))).toMatchObject({
    reason: "terms-out-of-date",
  });
  expect(await moneyOf(plan.id)).toMatchObject({ owed: 0, status: "accepted" });
});

test("a child whose legal check does not allow it is not paid for", async () => {
  const plan = await agreedPlan();
  const [officer] = await twoPeople();
  await officer.db.inTransaction((tx) =>
    tx.case.updateMany({ where: { planId: plan.id }, data: { outcome: "more-needed" } }),
  );
  expect(await requestPayOut(officer, order(plan))).toMatchObject({
    reason: "case-may-not-proceed",
  });
});

test("a request of another plan is not confirmed here", async () => {
  const [one, two] = [await agreedPlan(), await agreedPlan()];
  const [officer, approver] = await twoPeople();
  const requestId = await ask(officer, one);
  expect(await confirmPayOut(approver, decision(two, requestId))).toMatchObject({
    reason: "changed-meanwhile",
  });
});

test("a plan that is active pays nothing out again", async () => {
  const plan = await agreedPlan();
  await payOutAll(plan);
  const [officer] = await twoPeople();
  expect(await requestPayOut(officer, order(plan))).toMatchObject({ reason: "already-paid-out" });
});
