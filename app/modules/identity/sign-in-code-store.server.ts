/** One-time codes in the database. A try is counted by the statement that allows it. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { CODE_TRIES } from "./code-limits.ts";
import { minutesAfter } from "./one-time-code.server.ts";

export type NewCode = {
  id: string;
  addressKey: string;
  codeHash: string;
  language: string;
  returnTo: string | null;
  createdAt: Date;
  expiresAt: Date;
};

export type CodeRow = NewCode & {
  attempts: number;
  usedAt: Date | null;
  sessionId: string | null;
};

export async function createCode(tx: Transaction, code: NewCode): Promise<void> {
  await tx.signInCode.create({ data: code });
}

export function countCodesSince(tx: Transaction, addressKey: string, since: Date): Promise<number> {
  return tx.signInCode.count({ where: { addressKey, createdAt: { gt: since } } });
}

export function findCode(db: Reader | Transaction, id: string): Promise<CodeRow | null> {
  return db.signInCode.findUnique({ where: { id } });
}

/** The id of the code that opened a session, or null where none did. */
export async function findCodeOfSession(db: Reader, sessionId: string): Promise<string | null> {
  const row = await db.signInCode.findUnique({ where: { sessionId }, select: { id: true } });
  return row?.id ?? null;
}

/** Counts one try; false where the code is unknown, used, late, or out of tries. */
export async function countTry(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.signInCode.updateMany({
    where: { id, usedAt: null, attempts: { lt: CODE_TRIES }, expiresAt: { gt: now } },
    data: { attempts: { increment: 1 } },
  });
  return count === 1;
}

/** Uses the code up; false where somebody else was faster. */
export async function useCode(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.signInCode.updateMany({
    where: { id, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Ties the used code to the one session that it opens; false where it has opened one already. */
export async function tieToSession(
  tx: Transaction,
  id: string,
  sessionId: string,
): Promise<boolean> {
  const { count } = await tx.signInCode.updateMany({
    where: { id, sessionId: null, usedAt: { not: null } },
    data: { sessionId },
  });
  return count === 1;
}

/** Removes codes a day after they ended: the address of a person who never came stays no longer. */
export async function removeOldCodes(tx: Transaction, now: Date): Promise<number> {
  const { count } = await tx.signInCode.deleteMany({
    where: { expiresAt: { lt: minutesAfter(now, -24 * 60) } },
  });
  return count;
}
