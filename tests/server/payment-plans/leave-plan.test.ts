/** A family takes its plan back: its own only, once, and never after a pay-out. */
import { beforeAll, expect, test } from "vitest";
import { findPlan } from "#app/modules/payment-plans/plan-store.server.ts";
import { leavePlan } from "#app/modules/payment-plans/leave-plan.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { family, shippedFees } from "#tests/setup/application.ts";
import { actingAs } from "#tests/setup/people.ts";

beforeAll(shippedFees);

function withdraw(context: SignedInContext, planId: string, token = newId()) {
  return leavePlan(context, { planId, act: "withdraw", token });
}

test("a draft is withdrawn once, whoever presses twice, with one message", async () => {
  const { context, planId } = await family();
  const token = newId();
  const both = await Promise.all([
    withdraw(context, planId, token),
    withdraw(context, planId, token),
  ]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect((await findPlan(context.db.reader, planId))?.status).toBe("withdrawn");
  expect(await context.db.reader.outboxMessage.count({ where: { planId } })).toBe(1);
  expect(await withdraw(context, planId)).toMatchObject({
    reason: "not-in-this-state",
  });
});

test("nobody else withdraws it, an officer neither", async () => {
  const { planId } = await family();
  const officer = await actingAs(["plan-officer"]);
  expect(await withdraw(officer, planId)).toMatchObject({
    reason: "not-your-application",
  });
  expect(await withdraw(officer, "no id")).toMatchObject({ ok: false });
});

test("an active plan is not withdrawn", async () => {
  const { context, planId } = await family();
  await context.db.inTransaction((tx) =>
    tx.paymentPlan.update({ where: { id: planId }, data: { status: "active" } }),
  );
  const refused = await withdraw(context, planId);
  expect(refused).toMatchObject({ ok: false, reason: "not-in-this-state" });
});
