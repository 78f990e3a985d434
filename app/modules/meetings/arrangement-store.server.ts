/** Arrangements in the database; a meeting without a row has nothing arranged yet. */
import { toTrainingSession } from "#app/modules/training/training-store.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { NOTHING_ARRANGED, type Arrangement } from "./arrangement.ts";

type Db = Reader | Transaction;

export async function findArrangement(db: Db, meetingId: Id): Promise<Arrangement> {
  const row = await db.arrangement.findUnique({ where: { meetingId }, include: { session: true } });
  if (row === null) return NOTHING_ARRANGED;
  const { hostId, placeAt, interpreter, childcare, speaker, session, version } = row;
  return {
    ...{ hostId, placeAt, interpreter, childcare, speaker, version },
    session: session === null ? null : toTrainingSession(session),
  };
}

type Written = Pick<Arrangement, "hostId" | "placeAt" | "interpreter" | "childcare" | "speaker"> & {
  sessionId: Id | null;
};

/** The caller holds the cohort's lock. */
export async function saveArrangement(
  tx: Transaction,
  meetingId: Id,
  written: Written,
): Promise<void> {
  await tx.arrangement.upsert({
    where: { meetingId },
    create: { meetingId, ...written },
    update: { ...written, version: { increment: 1 } },
  });
}
