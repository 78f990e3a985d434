/** Wishes to join that wait for their address to be proven. What was typed is sealed at rest. */
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { seal, unseal } from "#app/platform/seal.server.ts";
import { isId, type Id } from "#app/shared/id.ts";
import type { JoinAnswers } from "./join-answers.ts";

export type JoinRequest = { cohortId: Id; fullName: string; answers: JoinAnswers };

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

export async function createJoinRequest(
  tx: Transaction,
  context: Context,
  { codeId, cohortId, ...request }: JoinRequest & { codeId: Id },
): Promise<void> {
  const answers = seal(JSON.stringify(request));
  await tx.joinRequest.create({ data: { codeId, cohortId, answers, createdAt: context.now } });
}

/** The wish that belongs to a code, or null; a text that is no id finds nothing. */
export async function findJoinRequest(
  db: Reader | Transaction,
  codeId: unknown,
): Promise<JoinRequest | null> {
  if (!isId(codeId)) return null;
  const row = await db.joinRequest.findUnique({ where: { codeId } });
  const words = row === null ? null : unseal(row.answers);
  if (row === null || words === null) return null;
  const { fullName, answers } = JSON.parse(words) as Omit<JoinRequest, "cohortId">;
  return { cohortId: row.cohortId, fullName, answers };
}

export async function removeJoinRequest(tx: Transaction, codeId: Id): Promise<void> {
  await tx.joinRequest.deleteMany({ where: { codeId } });
}

/** Removes wishes a day after they were written: their codes have long ended. */
export async function removeOldJoinRequests(tx: Transaction, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAY_MILLISECONDS);
  const { count } = await tx.joinRequest.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}
