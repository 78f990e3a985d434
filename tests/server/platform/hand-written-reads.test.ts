/** Reads by SQL of our own answer what Prisma answers: dates, flags, whole numbers, nothing. */
import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { submittedPlan } from "#tests/setup/submitted-plan.ts";

test("a plan's row has its dates as dates and its flags as flags, bound by value", async () => {
  const { planId } = await submittedPlan();
  const { reader } = await database();
  const known = await reader.paymentPlan.findUniqueOrThrow({ where: { id: planId } });
  const [row] = await reader.$queryRaw<Record<string, unknown>[]>`
    SELECT "id", "number", "whole", "createdAt", "closedAt" FROM "PaymentPlan"
    WHERE "id" = ${planId} AND "createdAt" = ${known.createdAt} AND "whole" = ${known.whole}`;
  const { id, number, whole, createdAt, closedAt } = known;
  expect(row).toEqual({ id, number, whole, createdAt, closedAt });
  expect([typeof row?.["whole"], row?.["createdAt"] instanceof Date]).toEqual(["boolean", true]);
});

test("a word with a quote is a value, never a piece of the statement", async () => {
  const { reader } = await database();
  const word = `'; DROP TABLE "Person"; --`;
  const rows = await reader.$queryRaw`SELECT "id" FROM "Person" WHERE "fullName" = ${word}`;
  expect(rows).toEqual([]);
});
