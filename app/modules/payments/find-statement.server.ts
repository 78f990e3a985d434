/** Reads a family's statement: its own plan with everything that happened to its money. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { findFamilyMoney } from "./family-money-store.server.ts";
import { findFamilyPlan } from "./family-plan-store.server.ts";
import { statementOf, type Statement, type StatementFacts } from "./statement.ts";

/** The borrower's own plan with its money, or null: to anybody else it does not exist. */
export async function findPlanFacts(
  { db, actor, today }: SignedInContext,
  planId: unknown,
): Promise<StatementFacts | null> {
  const plan = await findFamilyPlan(db.reader, planId, actor.personId);
  if (plan === null) return null;
  return { plan, money: await findFamilyMoney(db.reader, plan.id), today };
}

/** The same as a statement, which begins with the family's acceptance of an agreement. */
export async function findStatement(
  context: SignedInContext,
  planId: unknown,
): Promise<Statement | null> {
  const facts = await findPlanFacts(context, planId);
  return facts === null || facts.money.instalments.length === 0 ? null : statementOf(facts);
}
