/** A person's work list: decisions that take two people wait for the one who may decide. */
import { beforeAll, expect, test } from "vitest";
import { loader as work } from "#app/routes/staff._index.tsx";
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { proposeFee } from "#app/modules/fees/propose-fee.server.ts";
import { detailsOf } from "#app/modules/settings/lender-change.ts";
import { ensureShippedLender, findLender } from "#app/modules/settings/lender-store.server.ts";
import { saveLender } from "#app/modules/settings/save-lender.server.ts";
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { actingAs, NOW, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(async () => {
  const db = await database();
  await db.inTransaction(async (tx) => {
    await ensureShippedFees(tx, NOW);
    await ensureShippedLender(tx, NOW);
  });
});

async function queuesOf(as: string): Promise<Record<string, number>> {
  const { body } = await visit(work, { path: "/en/staff", as });
  const { queues } = (body as { work: { queues: { kind: string; count: number }[] } }).work;
  return Object.fromEntries(queues.map(({ kind, count }) => [kind, count]));
}

test("a proposed lender and 3 proposed fees wait for another administrator; for the author 2 fees", async () => {
  const author = await actingAs(["administrator"]);
  const lender = await findLender((await database()).reader);
  const details = { ...detailsOf(lender), bankAccount: "76543210" };
  const saved = await saveLender(author, { token: newId(), version: lender.version, details });
  expect(saved.ok).toBe(true);
  const proposed = await proposeFee(author, {
    ...{ token: newId(), amount: pence(130_000), effectiveFrom: calendarDate("2027-04-06") },
    ...{ source: "Fee table", sourceUrl: "https://www.gov.uk/example", note: "" },
  });
  expect(proposed.ok).toBe(true);
  const other = await person({ roles: ["administrator"] });
  expect(await queuesOf(other)).toEqual({ "lender-to-decide": 1, "fees-to-confirm": 3 });
  expect(await queuesOf(author.actor.personId)).toEqual({
    "lender-to-decide": 0,
    "fees-to-confirm": 2,
  });
});

test("1 payment that nobody could place waits for finance, and for no adviser", async () => {
  const finance = await actingAs(["finance"]);
  const as = finance.actor.personId;
  expect(await queuesOf(as)).toEqual({ suspense: 0 });
  const recorded = await recordPayment(finance, {
    ...{ token: newId(), planId: null, method: "cash", reference: "found in the tin" },
    ...{ valueOn: calendarDate("2026-11-20"), amount: pence(2_000), unmatched: true },
  });
  expect(recorded.ok).toBe(true);
  expect(await queuesOf(as)).toEqual({ suspense: 1 });
  expect(await queuesOf(await person({ roles: ["adviser"] }))).toEqual({ "to-check": 0 });
});
