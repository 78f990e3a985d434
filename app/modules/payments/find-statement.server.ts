/** Reads a family's statement: its own plan with everything that happened to its money. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { familyAccount } from "./family-account.ts";
import { findFamilyPlan } from "./family-plan-store.server.ts";
import { findPlanMoney } from "./plan-money-store.server.ts";
import type { Statement } from "./statement-document.ts";

/** The borrower's own plan with its account, or null: to anybody else it does not exist. */
export async function findPlanAccount(
  { db, actor, today }: SignedInContext,
  planId: unknown,
): Promise<Statement | null> {
  const plan = await findFamilyPlan(db.reader, planId, actor.personId);
  if (plan === null) return null;
  const money = await findPlanMoney(db.reader, plan.id);
  const paidFees = plan.children.flatMap(({ fullName, paidFee }) =>
    paidFee === null ? [] : [{ childName: fullName, ...paidFee }],
  );
  return { plan, account: familyAccount({ money, paidFees, today }), today };
}

/** The same as a statement, which begins with the family's acceptance of an agreement. */
export async function findStatement(
  context: SignedInContext,
  planId: unknown,
): Promise<Statement | null> {
  const statement = await findPlanAccount(context, planId);
  return statement === null || statement.account.agreed === 0 ? null : statement;
}
