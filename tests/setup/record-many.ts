/**
 * A program for the crash test: `record-many.ts COUNT CLERK PLAN…` records payments, ten at a time,
 * and prints the id of each one as soon as it is acknowledged.
 */
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";

const [count = "0", personId = "", ...planIds] = process.argv.slice(2);
const actor = { personId, fullName: "Demo Clerk", roles: ["finance"], sessionId: null };
const context = await contextFor(actor, new Date("2026-11-22T12:00:00Z"), "en");

let started = 0;

async function recordInTurn(): Promise<void> {
  while (started < Number(count)) {
    const planId = planIds[started % planIds.length] ?? null;
    started += 1;
    const recorded = await recordPayment(context, {
      ...{ token: newId(), planId, method: "bank-transfer", reference: newId() },
      ...{ valueOn: context.today, amount: pence(1_000) },
    });
    if (!recorded.ok) throw new Error(recorded.reason);
    process.stdout.write(`${recorded.value}\n`);
  }
}

await Promise.all(Array.from({ length: 10 }, recordInTurn));
