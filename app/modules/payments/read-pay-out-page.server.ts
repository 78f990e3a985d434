/** What the pages of a plan's pay-outs show: the plan, its pot, each child. */
import { planNumber, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { availableInPot, findPot } from "#app/modules/pots/pot-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import { findPersonName } from "./account-name-store.server.ts";
import { listPayOutCases, type PayOutCase } from "./pay-out-store.server.ts";

export type PayOutPage = Readonly<{
  planId: Id;
  number: string;
  familyName: string;
  fee: Pence;
  /** Whether anything can still be paid out. */
  isOpen: boolean;
  pot: { name: string; balance: Pence } | null;
  children: PayOutCase[];
}>;

/** Null where the plan has no terms yet: there is no such page then. */
export async function readPayOutPage(reader: Reader, plan: Plan): Promise<PayOutPage | null> {
  if (plan.fee === null || plan.potId === null) return null;
  const pot = await findPot(reader, plan.potId);
  const money = await availableInPot(reader, plan.potId);
  return {
    planId: plan.id,
    number: planNumber(plan.number),
    familyName: (await findPersonName(reader, plan.borrowerId)) ?? "",
    fee: plan.fee,
    isOpen: plan.status === "accepted",
    pot: pot === null ? null : { name: pot.name, balance: money.balance },
    children: await listPayOutCases(reader, plan.id),
  };
}
