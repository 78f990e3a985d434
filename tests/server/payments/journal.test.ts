/**
 * Random months of a plan: fees paid out, payments, reversals, in any order. After each act the
 * trial balance is zero, suspense is what was received beyond the debt, and the cache is a rebuild.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { reversePayment } from "#app/modules/payments/reverse-payment.server.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { agreedPlan, payOutAll, pot } from "#tests/setup/agreed-plan.ts";
import { actingAs } from "#tests/setup/people.ts";
import { expectSoundBooks, expectZeroDifference, moneyOf } from "./books.ts";

type Act =
  | { act: "pay"; amount: number; daysAgo: number }
  | { act: "reverse"; which: number }
  | { act: "pay-out" };

const acts = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        act: fc.constant("pay" as const),
        amount: fc.integer({ min: 1, max: 60_000 }),
        daysAgo: fc.integer({ min: 0, max: 90 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constant("reverse" as const), which: fc.nat(20) }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant("pay-out" as const) }) },
  ),
  { minLength: 3, maxLength: 10 },
);

test("any sequence of pay-outs, payments and reversals keeps the books to the penny", async () => {
  const clerk = await actingAs(["finance"]);
  const potId = await pot({ holds: 9_000_000 });

  async function run(sequence: readonly Act[]): Promise<void> {
    const plan = await agreedPlan({ potId });
    const paid: { id: string; amount: number }[] = [];
    let debt = 0;
    for (const act of sequence) {
      if (act.act === "pay") {
        const answer = await recordPayment(clerk, {
          ...{ token: newId(), planId: plan.id, method: "cash", reference: newId() },
          ...{ amount: pence(act.amount), valueOn: addDays(clerk.today, -act.daysAgo) },
        });
        if (answer.ok) paid.push({ id: answer.value, amount: act.amount });
      } else if (act.act === "reverse") {
        const [chosen] = paid.splice(act.which % Math.max(1, paid.length), 1);
        if (chosen === undefined) continue;
        await reversePayment(clerk, { token: newId(), paymentId: chosen.id, reason: "test" });
      } else if (debt === 0) {
        await payOutAll(plan);
        debt = 101_200;
      }
      const received = paid.reduce((sum, { amount }) => sum + amount, 0);
      const money = await moneyOf(plan.id);
      expect(money.owed).toBe(Math.max(0, debt - received));
      expect(money.suspense).toBe(Math.max(0, received - debt));
      const status = debt === 0 ? "accepted" : received >= debt ? "settled" : "active";
      expect(money.status).toBe(status);
      await expectZeroDifference();
    }
    await expectSoundBooks();
  }

  await fc.assert(fc.asyncProperty(acts, run), { numRuns: 8 });
}, 120_000);

test("the same payments arriving in another order leave the same balance", async () => {
  const clerk = await actingAs(["finance"]);
  const potId = await pot({ holds: 9_000_000 });
  const payments = fc.uniqueArray(
    fc.record({
      amount: fc.integer({ min: 1, max: 40_000 }),
      daysAgo: fc.integer({ min: 0, max: 90 }),
    }),
    { minLength: 2, maxLength: 5, selector: ({ daysAgo }) => daysAgo },
  );

  async function balanceAfter(order: readonly { amount: number; daysAgo: number }[]) {
    const plan = await agreedPlan({ potId });
    await payOutAll(plan);
    for (const { amount, daysAgo } of order) {
      await recordPayment(clerk, {
        ...{ token: newId(), planId: plan.id, method: "cash", reference: newId() },
        ...{ amount: pence(amount), valueOn: addDays(clerk.today, -daysAgo) },
      });
    }
    return moneyOf(plan.id);
  }

  await fc.assert(
    fc.asyncProperty(payments, async (order) => {
      expect(await balanceAfter(order)).toEqual(await balanceAfter([...order].reverse()));
    }),
    { numRuns: 5 },
  );
}, 120_000);
