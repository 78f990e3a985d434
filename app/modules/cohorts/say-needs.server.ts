/** Says what somebody needs at every meeting of their cohort. Asking affects nothing else. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockCohort } from "./cohort-store.server.ts";
import type { Need } from "./membership.ts";
import { findOwnMembership } from "./membership-store.server.ts";
import { saveNeeds } from "./needs-store.server.ts";

export function sayNeeds(
  context: SignedInContext,
  order: { token: string; cohortId: Id; needs: readonly Need[] },
): Promise<Verdict<undefined, "left-already" | FormUsed>> {
  const { cohortId, needs } = order;
  return actOnce(context, "say-needs", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const own = await findOwnMembership(tx, cohortId, context.actor.personId);
    if (own === null) return refuse("left-already");
    if (own.needs.join() === needs.join()) return accept();

    await saveNeeds(tx, own.id, needs);
    await recordAudit(tx, context, {
      command: "say-needs",
      subjectKind: "membership",
      subjectId: own.id,
      fields: ["needs"],
    });
    return accept();
  });
}
