/** One form, one act: its token does nothing else, says nothing else, and is nobody else's. */
import { expect, test } from "vitest";
import { addPerson } from "#app/modules/identity/add-person.server.ts";
import { confirmPayOut } from "#app/modules/payments/confirm-pay-out.server.ts";
import { movePayment } from "#app/modules/payments/move-payment.server.ts";
import { listPayOutCases } from "#app/modules/payments/pay-out-store.server.ts";
import { recordPayment, type PaymentOrder } from "#app/modules/payments/record-payment.server.ts";
import { requestPayOut } from "#app/modules/payments/request-pay-out.server.ts";
import { returnPayOut } from "#app/modules/payments/return-pay-out.server.ts";
import { reversePayment } from "#app/modules/payments/reverse-payment.server.ts";
import { closePot } from "#app/modules/pots/close-pot.server.ts";
import { fundPot } from "#app/modules/pots/fund-pot.server.ts";
import { openPot } from "#app/modules/pots/open-pot.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actAgain, actOnce } from "#app/platform/done-form.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { agreedPlan, payOutAll, pot, type AgreedPlan } from "#tests/setup/agreed-plan.ts";
import { accepted } from "#tests/setup/application.ts";
import { actingAs } from "#tests/setup/people.ts";
import { expectSoundBooks } from "../payments/books.ts";

type Verb<Order> = (context: SignedInContext, order: Order) => Promise<Verdict<unknown>>;

/** What a form writes, counted: none of it changes where a form is refused. */
async function rows({ db: { reader } }: SignedInContext): Promise<number[]> {
  return Promise.all([
    reader.entry.count(),
    reader.payment.count(),
    reader.pot.count(),
    reader.payOutRequest.count(),
    reader.auditEntry.count(),
    reader.outboxMessage.count(),
    reader.doneForm.count(),
  ]);
}

/** The form twice at once is one act; with each other content, or from another person, it is none. */
async function expectOneAct<Order extends { token: Id }>(
  verb: Verb<Order>,
  order: Order,
  { context, others }: { context: SignedInContext; others: readonly Partial<Order>[] },
): Promise<void> {
  const before = await rows(context);
  const [first, second] = await Promise.all([verb(context, order), verb(context, order)]);
  expect(first.ok).toBe(true);
  expect(second).toEqual(first);
  const after = await rows(context);
  expect(after.at(-1)).toBe((before.at(-1) ?? 0) + 1);
  expect(await verb(context, order)).toEqual(first);
  for (const other of others) {
    expect(await verb(context, { ...order, ...other })).toMatchObject({ reason: "form-used" });
  }
  const stranger = await actingAs(["finance", "plan-officer"]);
  expect(await verb(stranger, order)).toMatchObject({ reason: "form-used" });
  expect(await rows(context)).toEqual(after);
}

async function activePlan(): Promise<AgreedPlan> {
  const plan = await agreedPlan();
  await payOutAll(plan);
  return plan;
}

const ARRIVAL: Pick<PaymentOrder, "method" | "reference"> = {
  method: "bank-transfer",
  reference: "H7KM 2P9X",
};

function paymentOf(planId: Id, amount = 8_434) {
  const valueOn = calendarDate("2026-11-21");
  return { token: newId(), planId, ...ARRIVAL, valueOn, amount: pence(amount) };
}

test("a payment of £84.34 is not one of £50.00, of another day, plan, way or reference", async () => {
  const [plan, another] = [await activePlan(), await activePlan()];
  const context = await actingAs(["finance"]);
  await expectOneAct(recordPayment, paymentOf(plan.id), {
    context,
    others: [
      { amount: pence(5_000) },
      { valueOn: calendarDate("2026-11-20") },
      { planId: another.id },
      { method: "cash" },
      { reference: "ANOTHER" },
    ],
  });
  await expectSoundBooks();
});

test("a reversal of one payment is not one of another, nor for another reason", async () => {
  const plan = await activePlan();
  const context = await actingAs(["finance"]);
  const paymentId = accepted(await recordPayment(context, paymentOf(plan.id)));
  const other = accepted(await recordPayment(context, paymentOf(plan.id, 5_000)));
  await expectOneAct(
    reversePayment,
    { token: newId(), paymentId, reason: "typed twice" },
    { context, others: [{ paymentId: other }, { reason: "another" }] },
  );
  await expectSoundBooks();
});

test("a payment moved to one plan is not moved to a third, nor is another one", async () => {
  const plans = [await activePlan(), await activePlan(), await activePlan()];
  const [from = "", to = "", third = ""] = plans.map(({ id }) => id);
  const context = await actingAs(["finance"]);
  const paymentId = accepted(await recordPayment(context, paymentOf(from)));
  const other = accepted(await recordPayment(context, paymentOf(from, 5_000)));
  await expectOneAct(
    movePayment,
    { token: newId(), paymentId, planId: to, reason: "sisters" },
    { context, others: [{ planId: third }, { paymentId: other }] },
  );
  await expectSoundBooks();
});

test("a pay-out of one child of two is asked for, returned and confirmed by its own forms", async () => {
  const plan = await agreedPlan({ children: 2 });
  const [caseId = "", sibling = ""] = plan.caseIds;
  const officer = await actingAs(["plan-officer"]);
  const approver = await actingAs(["plan-approver"]);
  const asking = { token: newId(), planId: plan.id, caseId, paidOn: officer.today };
  await expectOneAct(
    requestPayOut,
    { ...asking, reference: "HO 1" },
    { context: officer, others: [{ caseId: sibling }, { reference: "HO 2" }] },
  );
  accepted(
    await requestPayOut(officer, {
      ...{ ...asking, token: newId(), caseId: sibling, reference: "HO 2" },
    }),
  );
  const requests = await listPayOutCases(officer.db.reader, plan.id);
  const [first = "", second = ""] = [caseId, sibling].map(
    (id) => requests.find((each) => each.id === id)?.request?.id,
  );
  const returning = { token: newId(), planId: plan.id, requestId: first, reason: "wrong day" };
  await expectOneAct(returnPayOut, returning, {
    context: approver,
    others: [{ requestId: second }, { reason: "another" }],
  });
  const confirming = { planId: plan.id, requestId: second };
  expect(await confirmPayOut(approver, { ...confirming, token: returning.token })).toMatchObject({
    reason: "form-used",
  });
  await expectOneAct(
    confirmPayOut,
    { ...confirming, token: newId() },
    { context: approver, others: [{ requestId: first }] },
  );
  await expectSoundBooks();
});

test("money for one pot is not money for another, nor another sum; a pot opens and closes once", async () => {
  const potId = await pot({ holds: 0 });
  const other = await pot({ holds: 0 });
  const context = await actingAs(["finance"]);
  const receivedOn = calendarDate("2026-11-21");
  await expectOneAct(
    fundPot,
    { token: newId(), potId, amount: pence(100_000), receivedOn, reference: "GRANT 7" },
    { context, others: [{ potId: other }, { amount: pence(100_001) }, { reference: "GRANT 8" }] },
  );
  const order = {
    ...{ token: newId(), name: "Demo Pot East", code: "DEMO-EAST", kind: "general" as const },
    ...{ funder: "Demo Funder", conditions: "For all.", conditionsLanguage: "en" },
  };
  const others = [{ code: "DEMO-WEST" }, { conditions: "For some." }];
  await expectOneAct(openPot, order, { context, others });
  await expectOneAct(closePot, { token: newId(), potId }, { context, others: [{ potId: other }] });
  await expectSoundBooks();
});

test("a form that funded a pot records no payment, and a refused form may be sent again", async () => {
  const plan = await activePlan();
  const context = await actingAs(["finance"]);
  const { token } = await context.db.reader.doneForm.findFirstOrThrow({
    where: { command: "fund-pot" },
  });
  expect(await recordPayment(context, { ...paymentOf(plan.id), token })).toMatchObject({
    reason: "form-used",
  });
  const tomorrow = { ...paymentOf(plan.id), valueOn: calendarDate("2026-11-22") };
  expect(await recordPayment(context, tomorrow)).toMatchObject({ reason: "value-date-in-future" });
  const today = { ...tomorrow, valueOn: calendarDate("2026-11-21") };
  expect((await recordPayment(context, today)).ok).toBe(true);
});

test("a person added twice by one form is one person, and another name is another form", async () => {
  const context = await actingAs(["administrator"]);
  const order = { token: newId(), fullName: "Ana Demo", email: null, phone: "020 7946 0001" };
  const people = [1, 2].map(() => addPerson(context, { ...order, language: "es" }));
  const [first, second] = await Promise.all(people);
  expect(first).toEqual(second);
  expect(
    await addPerson(context, { ...order, fullName: "Eva Demo", language: "es" }),
  ).toMatchObject({ reason: "form-used" });
});

test("names in another order are the same words; a change deep inside is not", async () => {
  const context = await actingAs(["administrator"]);
  const token = newId();
  const act = (order: Record<string, unknown>) =>
    actOnce(context, "try-form", { ...order, token }, () => Promise.resolve(accept()));
  expect((await act({ one: { a: 1, b: [2, 3] }, two: null })).ok).toBe(true);
  expect((await act({ two: null, one: { b: [2, 3], a: 1 } })).ok).toBe(true);
  expect((await act({ two: null, one: { b: [3, 2], a: 1 } })).ok).toBe(false);
  expect((await act({ two: "", one: { b: [2, 3], a: 1 } })).ok).toBe(false);
});

test("answers saved whole hear each time whether these very words have acted", async () => {
  const context = await actingAs(["finance"]);
  const token = newId();
  const heard: boolean[] = [];
  const save = (said: string, verdict: Verdict<undefined> = accept()) =>
    actAgain(context, "try-answers", { token, said }, (_tx, isDone) => {
      heard.push(isDone);
      return Promise.resolve(verdict);
    });
  await save("one", refuse("reason-missing"));
  for (const said of ["one", "two", "two", "one"]) await save(said);
  expect(heard).toEqual([false, false, false, true, true]);
});
