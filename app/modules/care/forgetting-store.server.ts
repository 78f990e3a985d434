/** What is kept about members whose membership ended, found and deleted across its tables. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";

/** Memberships that ended before that moment and still have a task, a one-to-one or an act. */
export async function listForgettable(
  db: Reader | Transaction,
  before: Date,
  most: number,
): Promise<Id[]> {
  const rows = await db.membership.findMany({
    where: {
      endedAt: { lt: before },
      OR: [{ careTasks: { some: {} } }, { oneToOnes: { some: {} } }, { acts: { some: {} } }],
    },
    select: { id: true },
    take: most,
  });
  return rows.map(({ id }) => id);
}

export async function deleteNotesOf(tx: Transaction, membershipId: Id): Promise<void> {
  const ofMember = { oneToOne: { membershipId } };
  await tx.oneToOneLine.deleteMany({ where: ofMember });
  await tx.oneToOneCorrection.deleteMany({ where: ofMember });
  await tx.oneToOne.deleteMany({ where: { membershipId } });
  await tx.leadershipAct.deleteMany({ where: { membershipId } });
  await tx.careTask.deleteMany({ where: { membershipId } });
}
