/**
 * Forgets the names of walk-ins 28 days after their meeting, whoever they are by then. The lines
 * stay, so that the count of who came stays too; a member's line stays as it is.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { forgetDigests } from "#app/platform/done-form.server.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import { forgetNamesOf, listWithNames } from "./attendance-store.server.ts";

/** Two meetings are six weeks apart: whoever matches names has done so by then. */
const KEPT_DAYS = 28;
/** Acts whose forms say such names. */
const NAMING = ["check-in", "key-register"] as const;

/** How many meetings had something to forget. May run at any time and any number of times. */
export async function forgetWalkIns(context: Context): Promise<number> {
  const day = addDays(context.today, -KEPT_DAYS);
  // Asked of the reader first: mostly there is nothing to forget, and no writer has to wait.
  const meetings = await listWithNames(context.db.reader, day);
  for (const { id, cohortId } of meetings) {
    await inTransaction(context, async (tx) => {
      await lockCohort(tx, cohortId);
      await forgetNamesOf(tx, id);
      await forgetDigests(tx, NAMING, { doneBy: new Date(day) });
      await recordAudit(tx, context, {
        command: "forget-walk-ins",
        subjectKind: "meeting",
        subjectId: id,
        fields: ["walkIns"],
      });
    });
  }
  return meetings.length;
}
