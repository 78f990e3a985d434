/**
 * Makes members active who came to their first meeting, within the act that marks them. A mark
 * that is put right later takes nothing back: no event leads from active to enrolled.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { after } from "./membership.ts";
import { listMembers, saveStage } from "./membership-store.server.ts";

/** The caller holds the lock of the cohort; who is active already, or has left, stays as they are. */
export async function attendMembers(
  tx: Transaction,
  context: Context,
  { cohortId, personIds }: { cohortId: Id; personIds: readonly Id[] },
): Promise<void> {
  if (personIds.length === 0) return;
  const members = await listMembers(tx, cohortId);
  for (const { id, personId, stage } of members) {
    const then = after(stage, "attend");
    if (then === null || !personIds.includes(personId)) continue;
    await saveStage(tx, context, [id], then);
    await recordAudit(tx, context, {
      command: "attend-first-meeting",
      subjectKind: "membership",
      subjectId: id,
      fields: ["stage"],
    });
  }
}
