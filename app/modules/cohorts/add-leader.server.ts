/** Makes somebody a parent leader of a cohort: from now on they read its staff pages. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createLeader, listLeaders, listParentLeaders } from "./cohort-leader-store.server.ts";
import { lockCohort } from "./cohort-store.server.ts";

type LeaderReason = "cohort-closed" | "not-a-parent-leader" | "leader-already";

/** The role itself is an administrator's to give. */
export function addLeader(
  context: SignedInContext,
  order: { token: string; cohortId: Id; personId: Id },
): Promise<Verdict<undefined, LeaderReason | FormUsed>> {
  const { cohortId, personId } = order;
  return actOnce(context, "add-leader", order, async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    if (cohort?.closedAt !== null) return refuse("cohort-closed");
    const mayLead = (await listParentLeaders(tx)).some(({ id }) => id === personId);
    if (!mayLead) return refuse("not-a-parent-leader");
    const leaders = await listLeaders(tx, cohortId);
    if (leaders.some((leader) => leader.personId === personId)) return refuse("leader-already");

    await createLeader(tx, { cohortId, personId, since: context.now });
    await recordAudit(tx, context, {
      command: "add-leader",
      subjectKind: "cohort",
      subjectId: cohortId,
      after: { leader: personId },
    });
    return accept();
  });
}
