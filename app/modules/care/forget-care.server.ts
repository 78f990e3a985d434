/**
 * Forgets what was kept long enough: a writer's private line after its last day, and everything
 * about a member a year after the membership ended. The log keeps that, and nothing of the words.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { inTransaction } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { deleteNotesOf, listForgettable } from "./forgetting-store.server.ts";
import { deletePrivateLine, listEndedLines } from "./one-to-one-store.server.ts";

/** Days for which care tasks, one-to-ones and acts are kept after a membership ended. */
export const KEPT_DAYS = 365;

/** Few enough that nobody waits for the transaction. */
const AT_ONCE = 100;

/** May run at any time and any number of times. */
export async function forgetCare(context: Context): Promise<void> {
  await forgetLines(context);
  const before = new Date(context.now.getTime() - KEPT_DAYS * 24 * 60 * 60_000);
  const memberships = await listForgettable(context.db.reader, before, AT_ONCE);
  for (const id of memberships) await forgetNotes(context, id);
}

async function forgetLines(context: Context): Promise<void> {
  // Asked of the reader first: mostly there is nothing to forget, and no writer has to wait.
  const ended = await listEndedLines(context.db.reader, context.today);
  if (ended.length === 0) return;
  await inTransaction(context, async (tx) => {
    for (const id of await listEndedLines(tx, context.today)) {
      await deletePrivateLine(tx, id);
      await recordAudit(tx, context, {
        command: "forget-private-line",
        subjectKind: "one-to-one",
        subjectId: id,
        fields: ["privateLine"],
      });
    }
  });
}

async function forgetNotes(context: Context, membershipId: Id): Promise<void> {
  await inTransaction(context, async (tx) => {
    await deleteNotesOf(tx, membershipId);
    await recordAudit(tx, context, {
      command: "forget-member",
      subjectKind: "membership",
      subjectId: membershipId,
    });
  });
}
