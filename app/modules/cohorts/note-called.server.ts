/** Notes that somebody without e-mail was called and knows the news. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockCohort } from "./cohort-store.server.ts";
import { listToCall } from "./people-to-call-store.server.ts";
import { saveToCall } from "./membership-store.server.ts";

export function noteCalled(
  context: SignedInContext,
  order: { token: string; cohortId: Id; membershipId: Id },
): Promise<Verdict<undefined, "called-already" | FormUsed>> {
  const { cohortId, membershipId } = order;
  return actOnce(context, "note-called", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const waiting = await listToCall(tx, cohortId);
    if (!waiting.some(({ id }) => id === membershipId)) return refuse("called-already");

    await saveToCall(tx, membershipId, false);
    await recordAudit(tx, context, {
      command: "note-called",
      subjectKind: "membership",
      subjectId: membershipId,
    });
    return accept();
  });
}
