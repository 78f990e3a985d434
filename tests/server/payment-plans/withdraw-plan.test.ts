/** A family takes its plan back: its own only, once, and never after a pay-out. */
import { beforeAll, expect, test } from "vitest";
import { findPlan } from "#app/modules/payment-plans/plan-store.server.ts";
import { withdrawPlan } from "#app/modules/payment-plans/withdraw-plan.server.ts";
import { newId } from "#app/shared/id.ts";
import { family, shippedFees } from "#tests/setup/application.ts";
import { actingAs } from "#tests/setup/people.ts";

beforeAll(shippedFees);

test("a draft is withdrawn once, whoever presses twice, with one message", async () => {
  const { context, planId } = await family();
  const token = newId();
  const both = await Promise.all([
    withdrawPlan(context, planId, { token }),
    withdrawPlan(context, planId, { token }),
  ]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect((await findPlan(context.db.reader, planId))?.status).toBe("withdrawn");
  expect(await context.db.reader.outboxMessage.count({ where: { planId } })).toBe(1);
  expect(await withdrawPlan(context, planId, { token: newId() })).toMatchObject({
    reason: "not-in-this-state",
  });
});

test("nobody else withdraws it, an officer neither", async () => {
  const { planId } = await family();
  const officer = await actingAs(["plan-officer"]);
  expect(await withdrawPlan(officer, planId, { token: newId() })).toMatchObject({
    reason: "not-your-application",
  });
  expect(await withdrawPlan(officer, "no id", { token: newId() })).toMatchObject({ ok: false });
});

test("an active plan is not withdrawn", async () => {
  const { context, planId } = await family();
  await context.db.inTransaction((tx) =>
    tx.paymentPlan.update({ where: { id: planId }, data: { status: "active" } }),
  );
  const refused = await withdrawPlan(context, planId, { token: newId() });
  expect(refused).toMatchObject({ ok: false, reason: "not-in-this-state" });
});
