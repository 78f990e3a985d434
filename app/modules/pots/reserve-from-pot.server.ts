/**
 * Promises money of a pot to a plan. The pot stays locked until the caller's transaction ends, so
 * that two plans prepared at once cannot be promised the same pound (product.md, settled 4).
 */
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import { refuse, type Verdict } from "#app/shared/verdict.ts";
import { covers } from "./pot-money.ts";
import { availableInPot, lockPot } from "./pot-store.server.ts";

/**
 * Whether the pot covers `amount`. The caller then writes the pot's id on its plan in the same
 * transaction: that is the promise. `planId` is the plan itself, whose earlier promise is lifted.
 */
export async function reserveFromPot(
  tx: Transaction,
  potId: Id,
  amount: Pence,
  planId: Id | null = null,
): Promise<Verdict<undefined, "pot-overdrawn" | "pot-closed" | "pot-missing">> {
  const pot = await lockPot(tx, potId);
  if (pot === null) return refuse("pot-missing");
  if (pot.closedAt !== null) return refuse("pot-closed");
  const { available } = await availableInPot(tx, pot.id, planId);
  return covers(available, amount);
}
