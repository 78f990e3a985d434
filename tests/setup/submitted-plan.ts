/**
 * A world in which plans can be prepared: fees and a lender as they ship, plans that families
 * sent. A test names only what it is about.
 */
import type { Role } from "#app/modules/identity/permissions.ts";
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { newHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import { ensureShippedLender } from "#app/modules/settings/lender-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { NOW, person } from "./people.ts";

/** Fees and lender as they ship. */
export async function shippedSettings(): Promise<void> {
  const db = await database();
  await db.inTransaction(async (tx) => {
    await ensureShippedFees(tx, NOW);
    await ensureShippedLender(tx, NOW);
  });
}

export type SubmittedPlan = { planId: Id; borrowerId: Id; caseIds: Id[] };

type PlanOrder = {
  children?: number;
  language?: "en" | "es";
  fullName?: string;
  status?: "draft" | "submitted" | "checking" | "checked";
  /** Roles of a borrower who also works here. */
  roles?: readonly Role[];
  startedById?: Id | null;
};

/** A plan of a new family that was sent, written straight into the tables. */
export async function submittedPlan(order: PlanOrder = {}): Promise<SubmittedPlan> {
  const { children = 1, language = "es", status = "submitted", roles = [], fullName } = order;
  const borrowerId = await person({ language, roles, ...(fullName !== undefined && { fullName }) });
  const planId = newId();
  const caseIds = Array.from({ length: children }, newId);
  const db = await database();
  await db.inTransaction(async (tx) => {
    const household = await tx.household.create({
      data: { id: newId(), reference: newHouseholdReference(), borrowerId, createdAt: NOW },
    });
    const { _max } = await tx.paymentPlan.aggregate({ _max: { number: true } });
    await tx.paymentPlan.create({
      data: {
        id: planId,
        number: (_max.number ?? 0) + 1,
        householdId: household.id,
        borrowerId,
        startedById: order.startedById ?? null,
        status,
        createdAt: NOW,
        submittedAt: status === "draft" ? null : NOW,
        balance: { create: {} },
        application: { create: { updatedAt: NOW, careAnswer: "no", hardshipAnswer: "not-sure" } },
      },
    });
    for (const [index, id] of caseIds.entries()) {
      const child = await tx.child.create({
        data: {
          id: newId(),
          householdId: household.id,
          fullName: `Demo Child ${String(index + 1)}`,
          bornOn: `201${String(index)}-02-28`,
          createdAt: NOW,
        },
      });
      const outcome = status === "checked" ? "may-proceed" : null;
      await tx.case.create({ data: { id, planId, childId: child.id, outcome } });
    }
  });
  return { planId, borrowerId, caseIds };
}

/** The plan as it stands in the database. */
export async function planRow(planId: Id) {
  const db = await database();
  return db.reader.paymentPlan.findUniqueOrThrow({ where: { id: planId } });
}

/** Subjects of the mail that a person was sent, in order. */
export async function mailTo(
  personId: Id,
): Promise<{ kind: string; language: string; body: string }[]> {
  const db = await database();
  return db.reader.outboxMessage.findMany({
    where: { personId },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }],
    select: { kind: true, language: true, body: true },
  });
}
