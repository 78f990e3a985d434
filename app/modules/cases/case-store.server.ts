/**
 * Children's cases in the database: who was asked to check them, and what they answered.
 *
 * The newest outcome stands on the case; every outcome ever recorded stays in LegalCheck.
 */
import { may } from "#app/modules/identity/permissions.ts";
import { lockPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { isOutcome, type Outcome } from "./legal-check.ts";

export type Case = {
  id: Id;
  planId: Id;
  childName: string;
  adviserId: Id | null;
  outcome: Outcome | null;
};

type CaseRow = Prisma.CaseGetPayload<{ include: { child: true } }>;

function toCase(row: CaseRow): Case {
  return {
    id: row.id,
    planId: row.planId,
    childName: row.child.fullName,
    adviserId: row.adviserId,
    outcome: isOutcome(row.outcome) ? row.outcome : null,
  };
}

/** The case, or null; a text that is no id finds nothing. */
export async function findCase(db: Reader | Transaction, id: unknown): Promise<Case | null> {
  if (!isId(id)) return null;
  const row = await db.case.findUnique({ where: { id }, include: { child: true } });
  return row === null ? null : toCase(row);
}

/** The plan's cases, the child who is 18 first at the top. */
export async function listCases(db: Reader | Transaction, planId: Id): Promise<Case[]> {
  const rows = await db.case.findMany({
    where: { planId },
    include: { child: true },
    orderBy: [{ child: { bornOn: "asc" } }, { id: "asc" }],
  });
  return rows.map(toCase);
}

/** Locks the plan of a case until the transaction ends, and reads both as they then are. */
export async function lockCase(
  tx: Transaction,
  id: Id,
): Promise<{ plan: Plan; asked: Case } | null> {
  const known = await findCase(tx, id);
  if (known === null) return null;
  const plan = await lockPlan(tx, known.planId);
  const asked = await findCase(tx, id);
  return plan === null || asked === null ? null : { plan, asked };
}

export type Adviser = { id: Id; fullName: string };

/** Everybody who records legal checks today, by name. */
export async function listAdvisers(db: Reader | Transaction): Promise<Adviser[]> {
  const people = await db.person.findMany({
    where: { roles: { some: { role: "adviser", revokedAt: null } } },
    select: { id: true, fullName: true },
    orderBy: { fullName: "asc" },
    take: 200,
  });
  return people;
}

/** Whether the person may record legal checks today. */
export async function isAdviser(tx: Transaction, personId: Id): Promise<boolean> {
  const grants = await tx.roleGrant.findMany({ where: { personId, revokedAt: null } });
  const roles = grants.map(({ role }) => role);
  return may(roles, "record-legal-check");
}

/** Asks the adviser about these children; earlier answers stay on record but no longer count. */
export async function saveAdviser(
  tx: Transaction,
  context: Context,
  caseIds: readonly Id[],
  adviserId: Id,
): Promise<void> {
  await tx.case.updateMany({
    where: { id: { in: [...caseIds] } },
    data: {
      adviserId,
      assignedById: context.actor?.personId ?? null,
      assignedAt: context.now,
      outcome: null,
    },
  });
}

export type NewCheck = {
  caseId: Id;
  adviserId: Id;
  outcome: Outcome;
  registrationReference: string;
  note: string;
};

export async function saveOutcome(
  tx: Transaction,
  context: Context,
  check: NewCheck,
): Promise<void> {
  await tx.legalCheck.create({ data: { id: newId(), recordedAt: context.now, ...check } });
  await tx.case.update({ where: { id: check.caseId }, data: { outcome: check.outcome } });
}
