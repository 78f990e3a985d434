/**
 * Takes several names out of a register that were written there by mistake, or in jest. A name
 * that became a member's line meanwhile, or is out already, is left as it is.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { deleteLines, listLines } from "./attendance-store.server.ts";
import type { Meeting } from "./meeting.ts";

export type TakeOutOrder = {
  token: string;
  meeting: Pick<Meeting, "id" | "cohortId">;
  lineIds: readonly Id[];
};

/** Refused where none of the names waits any more. */
export function takeOutWalkIns(
  context: SignedInContext,
  order: TakeOutOrder,
): Promise<Verdict<undefined, "walk-ins-settled-already" | FormUsed>> {
  const { meeting, lineIds } = order;
  return actOnce(context, "take-out-walk-ins", order, async (tx) => {
    await lockCohort(tx, meeting.cohortId);
    const lines = await listLines(tx, meeting.id);
    const ids = lines.flatMap(({ id, personId }) =>
      personId === null && lineIds.includes(id) ? [id] : [],
    );
    if (ids.length === 0) return refuse("walk-ins-settled-already");
    await deleteLines(tx, ids);
    await recordAudit(tx, context, {
      command: "remove-walk-in",
      subjectKind: "meeting",
      subjectId: meeting.id,
      fields: ["walkIns"],
    });
    return accept();
  });
}
