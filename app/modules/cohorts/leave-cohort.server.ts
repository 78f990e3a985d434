/** Leaves a cohort or its waiting list, with everybody who joined along, or takes one of those out. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockCohort } from "./cohort-store.server.ts";
import { after } from "./membership.ts";
import { findOwnMembership, listMembers, saveStage } from "./membership-store.server.ts";
import { seatWaiting } from "./seat-waiting.server.ts";

/** The membership of one who came along; null for everybody of the party. */
export type Leaving = Id | null;

export type LeaveOrder = { token: string; cohortId: Id; who: Leaving };

/** Places that become free go down the waiting list at once. */
export function leaveCohort(
  context: SignedInContext,
  order: LeaveOrder,
): Promise<Verdict<undefined, "left-already" | FormUsed>> {
  const { cohortId, who } = order;
  return actOnce(context, "leave-cohort", order, async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    const own = await findOwnMembership(tx, cohortId, context.actor.personId);
    if (cohort === null || own === null) return refuse("left-already");
    const members = await listMembers(tx, cohortId);
    const party = members.filter(({ partyId }) => partyId === own.partyId);
    const leaving = who === null ? party : party.filter(({ id }) => id === who && id !== own.id);
    if (leaving.length === 0) return refuse("left-already");

    for (const { id, stage } of leaving) {
      const then = after(stage, "withdraw");
      assert(then !== null, "who has not left may leave");
      await saveStage(tx, context, [id], then);
      await recordAudit(tx, context, {
        command: "leave-cohort",
        subjectKind: "membership",
        subjectId: id,
        fields: ["stage"],
      });
    }
    if (cohort.closedAt === null) await seatWaiting(tx, context, cohort);
    await publicPagesChange(tx, context);
    return accept();
  });
}
