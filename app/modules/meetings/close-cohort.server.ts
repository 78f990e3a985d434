/**
 * Closes a cohort whose meetings are over: nobody joins it any more, nothing is planned, and who
 * still waited for a place is told.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort, saveCohortClosed } from "#app/modules/cohorts/cohort-store.server.ts";
import { endMemberships } from "#app/modules/cohorts/end-memberships.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { countMeetingsFrom } from "./meeting-store.server.ts";

export function closeCohort(
  context: SignedInContext,
  order: { token: string; cohortId: Id; version: number },
): Promise<
  Verdict<undefined, "cohort-closed" | "changed-meanwhile" | "cohort-has-meetings" | FormUsed>
> {
  const { cohortId, version } = order;
  return actOnce(context, "close-cohort", order, async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    if (cohort?.closedAt !== null) return refuse("cohort-closed");
    if (cohort.version !== version) return refuse("changed-meanwhile");
    const count = await countMeetingsFrom(tx, cohortId, context.today);
    if (count > 0) return refuse("cohort-has-meetings", { count });

    await saveCohortClosed(tx, context, cohortId);
    await endMemberships(tx, context, cohort);
    await recordAudit(tx, context, {
      command: "close-cohort",
      subjectKind: "cohort",
      subjectId: cohortId,
      fields: ["closedAt"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
