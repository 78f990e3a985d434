/** What must hold of the books after any act: the rebuild agrees with all that is kept. */
import { expect } from "vitest";
import { balanceOf } from "#app/modules/ledger/ledger-store.server.ts";
import { sumByKind } from "#app/modules/ledger/trial-balance-store.server.ts";
import { checkBooks } from "#app/modules/payments/check-books.server.ts";
import { receivableOf, suspenseOf } from "#app/modules/payments/plan-accounts.ts";
import { database } from "#app/platform/database.server.ts";

/** The trial balance is zero. */
export async function expectZeroDifference(): Promise<void> {
  const { reader } = await database();
  const kinds = await sumByKind(reader);
  expect(kinds.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0);
}

/** The trial balance is zero and every balance equals its rebuild. */
export async function expectSoundBooks(): Promise<void> {
  const { reader } = await database();
  await expectZeroDifference();
  expect((await checkBooks(reader)).faults).toEqual([]);
}

/** What a plan owes and has in suspense, by the ledger and by its cached balance; its status. */
export async function moneyOf(planId: string) {
  const { reader } = await database();
  const plan = await reader.paymentPlan.findUniqueOrThrow({
    where: { id: planId },
    include: { balance: true },
  });
  const owed = await balanceOf(reader, receivableOf(planId));
  const suspense = 0 - (await balanceOf(reader, suspenseOf(planId)));
  expect(plan.balance).toMatchObject({ outstandingPence: owed, surplusPence: suspense });
  return {
    ...{ owed, suspense, status: plan.status },
    paidCount: plan.balance?.paidCount,
    nextDueOn: plan.balance?.nextDueOn,
  };
}
