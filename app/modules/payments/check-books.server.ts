/**
 * Rebuilds every balance from what happened and compares it with what is kept: accounts from their
 * postings, plans from their agreement, payments and pay-outs. Changes nothing. Where others write
 * meanwhile, its reader has to be one of one moment.
 */
import {
  countEntries,
  listBrokenEntries,
  listWrongBalances,
  sumByKind,
} from "#app/modules/ledger/trial-balance-store.server.ts";
import { projectBalance } from "#app/modules/payment-plans/plan-balance.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { moneyToText, total } from "#app/shared/money.ts";
import { balanceColumns } from "./payment-store.server.ts";
import { listPlanFacts, listUnbackedMoney, type PlanFacts } from "./rebuild-store.server.ts";

export type BooksReport = Readonly<{
  entries: number;
  plans: number;
  /** One line for each thing that is not as a rebuild makes it; empty where all agrees. */
  faults: readonly string[];
}>;

export async function checkBooks(reader: Reader): Promise<BooksReport> {
  const journal = await checkJournal(reader);
  const plans = await checkPlans(reader);
  return {
    entries: journal.entries,
    plans: plans.count,
    faults: [...journal.faults, ...plans.faults],
  };
}

async function checkJournal(reader: Reader): Promise<{ entries: number; faults: string[] }> {
  const faults: string[] = [];
  const { count, highest } = await countEntries(reader);
  if (count !== highest)
    faults.push(`journal: ${count} entries, but the last is number ${highest}`);
  for (const { number, postings, announced } of await listBrokenEntries(reader)) {
    faults.push(`entry ${number}: ${postings} of ${announced} postings`);
  }
  for (const { code, kept, rebuilt } of await listWrongBalances(reader)) {
    const [is, shouldBe] = [kept, rebuilt].map(
      ({ debit, credit }) => `${moneyToText(debit)} debit, ${moneyToText(credit)} credit`,
    );
    faults.push(`account ${code}: kept ${is ?? ""}; rebuilt ${shouldBe ?? ""}`);
  }
  const kinds = await sumByKind(reader);
  const [debit, credit] = [
    total(kinds.map((kind) => kind.debit)),
    total(kinds.map((kind) => kind.credit)),
  ];
  if (debit !== credit) {
    faults.push(`trial balance: ${moneyToText(debit)} debit, ${moneyToText(credit)} credit`);
  }
  for (const { kind, id } of await listUnbackedMoney(reader)) {
    faults.push(`${kind} ${id}: its entry holds another amount`);
  }
  return { entries: count, faults };
}

async function checkPlans(reader: Reader): Promise<{ count: number; faults: string[] }> {
  const faults: string[] = [];
  let count = 0;
  let after = 0;
  for (;;) {
    const plans = await listPlanFacts(reader, after);
    const last = plans.at(-1);
    if (last === undefined) return { count, faults };
    for (const plan of plans) faults.push(...faultsOf(plan));
    count += plans.length;
    after = last.number;
  }
}

/** What of one plan differs from its rebuild. */
export function faultsOf(plan: PlanFacts): string[] {
  const balance = projectBalance(plan);
  const received = total(plan.received.map(({ amount }) => amount));
  const rebuilt = balanceColumns({ paidOut: plan.paidOut, received, balance });
  const cached: Readonly<Record<string, unknown>> = plan.cached ?? {};
  const compared: [name: string, kept: unknown, rebuilt: unknown][] = [
    ...Object.entries(rebuilt).map(([name, value]): [string, unknown, unknown] => [
      name,
      cached[name],
      value,
    ]),
    ["suspense in the ledger", plan.suspense, balance.surplusPence],
    ["receivable in the ledger", plan.receivable, balance.outstandingPence],
  ];
  if (plan.status === "settled" || plan.status === "active") {
    compared.push(["status", plan.status, balance.settled ? "settled" : "active"]);
  }
  return compared
    .filter(([, kept, value]) => kept !== value)
    .map(
      ([name, kept, value]) =>
        `plan ${planNumber(plan.number)}, ${name}: kept ${String(kept)}; rebuilt ${String(value)}`,
    );
}
