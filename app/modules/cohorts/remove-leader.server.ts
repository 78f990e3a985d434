/** Ends somebody's time as a parent leader of a cohort: its staff pages are closed to them at once. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { findLeader, saveLeaderUntil } from "./cohort-leader-store.server.ts";
import { lockCohort } from "./cohort-store.server.ts";

export function removeLeader(
  context: SignedInContext,
  order: { token: string; cohortId: Id; leaderId: Id },
): Promise<Verdict<undefined, "leader-gone" | FormUsed>> {
  const { cohortId, leaderId } = order;
  return actOnce(context, "remove-leader", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const leader = await findLeader(tx, cohortId, leaderId);
    if (leader === null) return refuse("leader-gone");

    await saveLeaderUntil(tx, leaderId, context.now);
    await recordAudit(tx, context, {
      command: "remove-leader",
      subjectKind: "cohort",
      subjectId: cohortId,
      before: { leader: leader.personId },
    });
    return accept();
  });
}
