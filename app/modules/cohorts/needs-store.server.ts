/** The standing needs of memberships in the database: read by hosts as names, by others as counts. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { NEEDS, SEATED_STAGES, type Need } from "./membership.ts";

type Db = Reader | Transaction;

/** Needs as a column holds them, in the portal's order; words that it does not know are left out. */
export function readNeeds(column: string): Need[] {
  const written = column.split(",");
  return NEEDS.filter((need) => written.includes(need));
}

type Standing = { personId: Id; needs: Need[]; enrolledAt: Date | null; endedAt: Date | null };

/** Of everybody who holds a place of the cohort, in the order of asking. */
export async function listStandingNeeds(db: Db, cohortId: Id): Promise<Standing[]> {
  const rows = await db.membership.findMany({
    where: { cohortId, stage: { in: [...SEATED_STAGES] } },
    orderBy: { queue: "asc" },
    select: { personId: true, needs: true, enrolledAt: true, endedAt: true },
  });
  return rows.map(({ needs, ...row }) => ({ ...row, needs: readNeeds(needs) }));
}

/** The caller holds the cohort's lock. */
export async function saveNeeds(
  tx: Transaction,
  membershipId: Id,
  needs: readonly Need[],
): Promise<void> {
  await tx.membership.update({
    where: { id: membershipId },
    data: { needs: needs.join(","), version: { increment: 1 } },
  });
}

/** Empties the needs of memberships that ended before then, and answers which had any. */
export async function forgetEndedNeeds(tx: Transaction, endedBefore: Date): Promise<Id[]> {
  const where = { needs: { not: "" }, endedAt: { lte: endedBefore } };
  const rows = await tx.membership.findMany({ where, select: { id: true } });
  await tx.membership.updateMany({ where, data: { needs: "" } });
  return rows.map(({ id }) => id);
}
