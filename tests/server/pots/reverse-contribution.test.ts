/** A contribution to a pot that was recorded wrongly: reversed once, and never below what is promised. */
import { expect, test } from "vitest";
import {
  findContribution,
  listContributions,
} from "#app/modules/pots/contribution-store.server.ts";
import { closePot } from "#app/modules/pots/close-pot.server.ts";
import { fundPot } from "#app/modules/pots/fund-pot.server.ts";
import { availableInPot } from "#app/modules/pots/pot-store.server.ts";
import { reserveFromPot } from "#app/modules/pots/reserve-from-pot.server.ts";
import { reverseContribution } from "#app/modules/pots/reverse-contribution.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { agreedPlan, payOutAll, pot } from "#tests/setup/agreed-plan.ts";
import { actingAs } from "#tests/setup/people.ts";
import { expectSoundBooks } from "../payments/books.ts";

const done = { ok: true, value: undefined };
const finance = () => actingAs(["finance"]);

async function contributionsOf(potId: string) {
  return listContributions((await database()).reader, potId, 50);
}

/** The number of the pot's newest contribution. */
async function newestOf(potId: string): Promise<number> {
  return (await contributionsOf(potId))[0]?.number ?? 0;
}

async function moneyOf(potId: string) {
  return availableInPot((await database()).reader, potId);
}

function reversal(potId: string, entryNumber: number) {
  return { token: newId(), potId, entryNumber, reason: "Typed £10,000 for £1,000" };
}

test("£10,000.00 typed for £1,000.00 is reversed and recorded anew; both stay on record, audited", async () => {
  const potId = await pot({ holds: 1_000_000 });
  const context = await finance();
  const number = await newestOf(potId);
  expect(await reverseContribution(context, reversal(potId, number))).toEqual(done);
  await fundPot(context, {
    ...{ token: newId(), potId, amount: pence(100_000), reference: "GRANT 1" },
    receivedOn: calendarDate("2026-11-01"),
  });
  expect((await moneyOf(potId)).balance).toBe(100_000);
  expect(await contributionsOf(potId)).toMatchObject([
    { amount: 100_000, reversedBy: null },
    { amount: 1_000_000, number, reversedBy: number + 1, reference: "GRANT 1" },
  ]);
  const lines = await context.db.reader.auditEntry.findMany({
    where: { subjectId: potId, command: "reverse-contribution" },
  });
  expect(lines).toMatchObject([
    { actorId: context.actor.personId, reason: "Typed £10,000 for £1,000" },
  ]);
  await expectSoundBooks();
});

test("it is reversed once: sent twice at once, by 2 people at once, and again later", async () => {
  const potId = await pot({ holds: 1_000_000 });
  const context = await finance();
  const first = reversal(potId, await newestOf(potId));
  const twice = await Promise.all([
    reverseContribution(context, first),
    reverseContribution(context, first),
  ]);
  expect(twice).toEqual([done, done]);
  expect((await moneyOf(potId)).balance).toBe(0);
  expect(await reverseContribution(context, { ...first, token: newId() })).toMatchObject({
    reason: "contribution-reversed-already",
  });

  const other = await pot({ holds: 1_000_000 });
  const number = await newestOf(other);
  const verdicts = await Promise.all(
    [context, await finance()].map((who) => reverseContribution(who, reversal(other, number))),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "contribution-reversed-already" });
  expect((await moneyOf(other)).balance).toBe(0);
  await expectSoundBooks();
});

test("a form's token reused for another contribution reverses nothing", async () => {
  const potId = await pot({ holds: 1_000_000 });
  const other = await pot({ holds: 1_000_000 });
  const context = await finance();
  const form = reversal(potId, await newestOf(potId));
  expect(await reverseContribution(context, form)).toEqual(done);
  const reused = { ...form, potId: other, entryNumber: await newestOf(other) };
  expect(await reverseContribution(context, reused)).toMatchObject({ reason: "form-used" });
  expect((await moneyOf(other)).balance).toBe(1_000_000);
});

test("refused where £1,012.00 is promised or lent out of it, to the penny", async () => {
  const potId = await pot({ holds: 101_200 });
  const plan = await agreedPlan({ potId });
  const context = await finance();
  const number = await newestOf(potId);
  expect(await reverseContribution(context, reversal(potId, number))).toEqual({
    ok: false,
    reason: "pot-overdrawn",
    details: { available: "£0.00", amount: "£1,012.00" },
  });
  await payOutAll(plan);
  expect(await reverseContribution(context, reversal(potId, number))).toMatchObject({
    reason: "pot-overdrawn",
  });
  expect(await contributionsOf(potId)).toMatchObject([{ reversedBy: null }]);

  await fundPot(context, {
    ...{ token: newId(), potId, amount: pence(101_200), reference: "GRANT 2" },
    receivedOn: calendarDate("2026-11-21"),
  });
  expect(await reverseContribution(context, reversal(potId, number))).toEqual(done);
  expect(await moneyOf(potId)).toEqual({ balance: 0, committed: 0, available: 0 });
  await expectSoundBooks();
});

test("a plan promised £1,012.00 and the reversal of that money at once: one of them wins", async () => {
  const potId = await pot({ holds: 101_200 });
  const { id } = await agreedPlan();
  const context = await finance();
  const [reserved, reversed] = await Promise.all([
    context.db.inTransaction(async (tx) => {
      const verdict = await reserveFromPot(tx, potId, pence(101_200), id);
      if (verdict.ok) await tx.paymentPlan.update({ where: { id }, data: { potId } });
      return verdict;
    }),
    reverseContribution(context, reversal(potId, await newestOf(potId))),
  ]);
  expect([reserved.ok, reversed.ok].filter(Boolean)).toHaveLength(1);
  expect((await moneyOf(potId)).available).toBe(0);
});

test("in a closed pot too a contribution is reversed", async () => {
  const potId = await pot({ holds: 1_000_000 });
  const context = await finance();
  await closePot(context, { token: newId(), potId });
  expect(await reverseContribution(context, reversal(potId, await newestOf(potId)))).toEqual(done);
  expect((await moneyOf(potId)).balance).toBe(0);
});

test("a contribution is found in its own pot only; 6 texts that are no number find none", async () => {
  const potId = await pot();
  const other = await pot();
  const { reader } = await database();
  const number = await newestOf(potId);
  expect(await findContribution(reader, potId, String(number))).toMatchObject({ number });
  expect(await findContribution(reader, other, String(number))).toBeNull();
  for (const odd of ["0", "-1", "1e3", "x", "9".repeat(30), undefined]) {
    expect(await findContribution(reader, potId, odd)).toBeNull();
  }
});
