/**
 * Forgets needs: those of one meeting 14 days after it ended, those of a membership 14 days after
 * that ended. The audit log says that they were forgotten, never what they were.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { forgetEndedNeeds } from "#app/modules/cohorts/needs-store.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { forgetDigests } from "#app/platform/done-form.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { addDays, todayInLondon } from "#app/shared/calendar-date.ts";
import { clockInLondon, instantInLondon } from "#app/shared/london-time.ts";
import { forgottenBy, NEEDS_KEPT_DAYS } from "./needs-kept.ts";
import { forgetReplyNeeds } from "./reply-needs-store.server.ts";

/** Acts whose forms say what somebody needs. */
const SAYING_NEEDS = ["say-needs", "join-cohort", "apply-by-phone"] as const;

/** How many meetings and memberships had something to forget. */
export function forgetNeeds(context: Context): Promise<number> {
  const { now } = context;
  const day = addDays(todayInLondon(now), -NEEDS_KEPT_DAYS);
  return inTransaction(context, async (tx) => {
    await lockWord(tx, "forget-needs");
    const meetings = await forgetReplyNeeds(tx, forgottenBy(now));
    const moment = instantInLondon(day, clockInLondon(now));
    const memberships = await forgetEndedNeeds(tx, moment);
    await forgetDigests(tx, SAYING_NEEDS, { doneBy: moment });
    for (const subjectId of meetings) {
      await recordAudit(tx, context, {
        command: "forget-needs",
        subjectKind: "meeting",
        subjectId,
        fields: ["needs", "children"],
      });
    }
    for (const subjectId of memberships) {
      await recordAudit(tx, context, {
        command: "forget-needs",
        subjectKind: "membership",
        subjectId,
        fields: ["needs"],
      });
    }
    return meetings.length + memberships.length;
  });
}
