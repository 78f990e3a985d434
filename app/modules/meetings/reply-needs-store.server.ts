/** What people said that they need at one meeting, as their replies hold it until it is forgotten. */
import type { Need } from "#app/modules/cohorts/membership.ts";
import { readNeeds } from "#app/modules/cohorts/needs-store.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { ReplyNeeds } from "./needs-of-meeting.ts";

type Db = Reader | Transaction;

export async function listReplyNeeds(db: Db, meetingId: Id): Promise<ReplyNeeds[]> {
  const rows = await db.reply.findMany({
    where: { meetingId },
    select: { personId: true, answer: true, children: true, needs: true },
  });
  return rows.map(({ needs, ...reply }) => ({
    ...reply,
    needs: needs === null ? null : readNeeds(needs),
  }));
}

/** What that person said that they need at this meeting alone: for their own page, and no other. */
export async function findOwnReplyNeeds(db: Db, meetingId: Id, personId: Id): Promise<Need[]> {
  const row = await db.reply.findUnique({
    where: { meetingId_personId: { meetingId, personId } },
    select: { needs: true },
  });
  return readNeeds(row?.needs ?? "");
}

/** Forgets the needs of meetings that ended at that wall time or before, and answers which had any. */
export async function forgetReplyNeeds(tx: Transaction, endedBy: string): Promise<Id[]> {
  const where: Prisma.ReplyWhereInput = {
    OR: [{ needs: { not: null } }, { children: { not: null } }],
    meeting: { endsAt: { lte: endedBy } },
  };
  const rows = await tx.reply.findMany({
    where,
    distinct: ["meetingId"],
    select: { meetingId: true },
  });
  await tx.reply.updateMany({ where, data: { needs: null, children: null } });
  return rows.map(({ meetingId }) => meetingId);
}

/** Takes out every reply to these meetings: it was for another day. */
export async function forgetReplies(tx: Transaction, meetingIds: readonly Id[]): Promise<void> {
  await tx.reply.deleteMany({ where: { meetingId: { in: [...meetingIds] } } });
}
