/**
 * Forms act once. Each form carries a one-time token; the act that it caused is noted in the same
 * transaction, so that a second press, a reload or a retry finds it done.
 */
import type { Context } from "./context.server.ts";
import type { Transaction } from "./database.server.ts";
import { lockWord } from "./lock.server.ts";

/**
 * Whether the form with this token has already acted. Call it after the lock of what the form is
 * about; the same form sent twice at once queues up here, also where there is no such row yet.
 */
export async function isDone(tx: Transaction, token: string): Promise<boolean> {
  await lockWord(tx, token);
  return (await tx.doneForm.findUnique({ where: { token } })) !== null;
}

/** The record that the form with this token wrote; null while it has not acted, or wrote none. */
export async function findDoneSubject(tx: Transaction, token: string): Promise<string | null> {
  return (await tx.doneForm.findUnique({ where: { token } }))?.subjectId ?? null;
}

export async function markDone(
  tx: Transaction,
  context: Context,
  done: { token: string; command: string; subjectId?: string },
): Promise<void> {
  await tx.doneForm.create({
    data: {
      token: done.token,
      command: done.command,
      actorId: context.actor?.personId ?? null,
      subjectId: done.subjectId ?? null,
      doneAt: context.now,
    },
  });
}
