/** Pots: opened, funded, promised from, closed; never promised twice. */
import { expect, test } from "vitest";
import { closePot } from "#app/modules/pots/close-pot.server.ts";
import { fundPot } from "#app/modules/pots/fund-pot.server.ts";
import { openPot } from "#app/modules/pots/open-pot.server.ts";
import { availableInPot, listPots } from "#app/modules/pots/pot-store.server.ts";
import { reserveFromPot } from "#app/modules/pots/reserve-from-pot.server.ts";
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { agreedPlan, payOutAll, pot } from "#tests/setup/agreed-plan.ts";
import { actingAs } from "#tests/setup/people.ts";
import { expectSoundBooks } from "../payments/books.ts";

const contribution = (potId: string, amount = 100_000) => ({
  ...{ token: newId(), potId, amount: pence(amount), reference: "GRANT 2" },
  receivedOn: calendarDate("2026-11-21"),
});

test("£50,000.00 in, two plans of £1,012.00 agreed, one of them paid out", async () => {
  const potId = await pot({ holds: 5_000_000 });
  const paid = await agreedPlan({ potId });
  await agreedPlan({ potId });
  await payOutAll(paid);
  const { db } = await actingAs(["finance"]);
  expect(await availableInPot(db.reader, potId)).toEqual({
    ...{ balance: 4_898_800, committed: 101_200, available: 4_797_600 },
  });
  const listed = (await listPots(db.reader)).find(({ id }) => id === potId);
  expect(listed).toMatchObject({ balance: 4_898_800, committed: 101_200, plans: 2 });
  await expectSoundBooks();
});

test("a contribution sent twice at once is one contribution", async () => {
  const potId = await pot({ holds: 0 });
  const finance = await actingAs(["finance"]);
  const form = contribution(potId);
  const answers = await Promise.all([fundPot(finance, form), fundPot(finance, form)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await availableInPot(finance.db.reader, potId)).balance).toBe(100_000);
});

test("£20.00 that a family paid too much is not lent to another", async () => {
  const potId = await pot({ holds: 5_000_000 });
  const plan = await agreedPlan({ potId });
  await payOutAll(plan);
  const clerk = await actingAs(["finance"]);
  const money = { method: "bank-transfer" as const, reference: "TOO MUCH", token: newId() };
  const amount = pence(101_200 + 2_000);
  const valueOn = calendarDate("2026-11-21");
  await recordPayment(clerk, { ...money, planId: plan.id, amount, valueOn });
  expect(await availableInPot(clerk.db.reader, potId)).toMatchObject({
    ...{ balance: 5_002_000, available: 5_000_000 },
  });
});

test("£50.00 that a family paid before its loan began is not lent to another", async () => {
  const potId = await pot({ holds: 5_000_000 });
  const plan = await agreedPlan({ potId });
  const clerk = await actingAs(["finance"]);
  const before = await availableInPot(clerk.db.reader, potId);
  const money = { method: "bank-transfer" as const, reference: "EARLY", token: newId() };
  const valueOn = calendarDate("2026-11-21");
  await recordPayment(clerk, { ...money, planId: plan.id, amount: pence(5_000), valueOn });
  const after = await availableInPot(clerk.db.reader, potId);
  expect(after).toMatchObject({ balance: 5_005_000, available: before.available });
  await payOutAll(plan);
  expect(await availableInPot(clerk.db.reader, potId)).toMatchObject({ available: 4_903_800 });
});

test("a contribution of tomorrow, or of three years ago, is refused", async () => {
  const potId = await pot({ holds: 0 });
  const finance = await actingAs(["finance"]);
  const tomorrow = { ...contribution(potId), receivedOn: calendarDate("2026-11-22") };
  expect(await fundPot(finance, tomorrow)).toMatchObject({ reason: "value-date-in-future" });
  const old = { ...contribution(potId), receivedOn: calendarDate("2023-11-21") };
  expect(await fundPot(finance, old)).toMatchObject({ reason: "value-date-too-old" });
});

test("two plans that ask for £1,012.00 of a pot of £1,500.00 at once: one gets it", async () => {
  const potId = await pot({ holds: 150_000 });
  const plans = [await agreedPlan(), await agreedPlan()];
  const { db } = await actingAs(["plan-officer"]);
  const answers = await Promise.all(
    plans.map(({ id }) =>
      db.inTransaction(async (tx) => {
        const reserved = await reserveFromPot(tx, potId, pence(101_200), id);
        if (reserved.ok) await tx.paymentPlan.update({ where: { id }, data: { potId } });
        return reserved;
      }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "pot-overdrawn" });
});

test("a plan's own earlier promise does not stand in the way of its new terms", async () => {
  const potId = await pot({ holds: 101_200 });
  const plan = await agreedPlan({ potId });
  const { db } = await actingAs(["plan-officer"]);
  const ask = (planId: string | null) =>
    db.inTransaction((tx) => reserveFromPot(tx, potId, pence(101_200), planId));
  expect((await ask(plan.id)).ok).toBe(true);
  expect((await ask(null)).ok).toBe(false);
});

test("a pot with money promised stays open; a closed one takes and gives nothing", async () => {
  const potId = await pot();
  const finance = await actingAs(["finance"]);
  const plan = await agreedPlan({ potId });
  const close = { token: newId(), potId };
  expect(await closePot(finance, close)).toMatchObject({ reason: "pot-has-commitments" });
  await payOutAll(plan);
  const answers = await Promise.all([closePot(finance, close), closePot(finance, close)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await fundPot(finance, contribution(potId))).toMatchObject({ reason: "pot-closed" });
  const reserved = await finance.db.inTransaction((tx) => reserveFromPot(tx, potId, pence(1)));
  expect(reserved).toMatchObject({ reason: "pot-closed" });
});

test("two pots cannot have one code, and a form sent twice opens one pot", async () => {
  const finance = await actingAs(["finance"]);
  const form = {
    ...{ token: newId(), name: "Demo Pot North", code: "DEMO-NORTH", kind: "general" as const },
    ...{ funder: "Demo Funder", conditions: "Para cualquier familia.", conditionsLanguage: "es" },
  };
  const [first, second] = await Promise.all([openPot(finance, form), openPot(finance, form)]);
  expect(first).toEqual(second);
  expect(await openPot(finance, { ...form, token: newId() })).toMatchObject({
    reason: "pot-code-taken",
  });
});

test("conditions in 2 languages are kept as written", async () => {
  const finance = await actingAs(["finance"]);
  const opened = await openPot(finance, {
    ...{ token: newId(), name: "Demo Pot Sur", code: "DEMO-SUR", kind: "restricted" },
    ...{ funder: "Demo Fundación", conditions: "Solo para Southwark 🙂" },
    conditionsLanguage: "es",
  });
  const pots = await listPots(finance.db.reader);
  expect(pots.find(({ id }) => opened.ok && id === opened.value)).toMatchObject({
    ...{ conditions: "Solo para Southwark 🙂", conditionsLanguage: "es", balance: 0 },
  });
});

test("thirty contributions of £9,999,999.99 are kept to the penny, lent, and repaid", async () => {
  const potId = await pot({ holds: 0 });
  const finance = await actingAs(["finance"]);
  for (let given = 0; given < 30; given += 1) {
    expect((await fundPot(finance, contribution(potId, 999_999_999))).ok).toBe(true);
  }
  const whole = 30 * 999_999_999;
  await payOutAll(await agreedPlan({ potId, children: 8, feePence: 1_000_000 }));
  await agreedPlan({ potId, children: 8, feePence: 1_000_000 });
  const balance = whole - 8_000_000;
  const money = { balance, committed: 8_000_000, available: balance - 8_000_000 };
  expect(await availableInPot(finance.db.reader, potId)).toEqual(money);
  const listed = (await listPots(finance.db.reader)).find(({ id }) => id === potId);
  expect(listed).toMatchObject(money);
  await expectSoundBooks();
});
