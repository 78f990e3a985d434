/**
 * After the organiser called somebody who asked by telephone: they take part in the order of
 * asking, with a place or on the waiting list, or they are taken off.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockCohort } from "./cohort-store.server.ts";
import { after } from "./membership.ts";
import { listMembers, saveStage } from "./membership-store.server.ts";
import { seatWaiting } from "./seat-waiting.server.ts";

export type AppliedDecision = "join" | "decline";

export type AppliedOrder = {
  token: string;
  cohortId: Id;
  partyId: Id;
  decision: AppliedDecision;
};

export function decideApplied(
  context: SignedInContext,
  order: AppliedOrder,
): Promise<Verdict<undefined, "cohort-closed" | "applied-already-decided" | FormUsed>> {
  const { cohortId, partyId, decision } = order;
  return actOnce(context, "decide-applied", order, async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    if (cohort?.closedAt !== null) return refuse("cohort-closed");
    const members = await listMembers(tx, cohortId);
    const party = members.filter((one) => one.partyId === partyId && one.stage === "applied");
    if (party.length === 0) return refuse("applied-already-decided");

    const command = decision === "join" ? "accept-applied" : "decline-applied";
    for (const { id, stage } of party) {
      const then = after(stage, decision === "join" ? "wait" : "withdraw");
      assert(then !== null, "who applied may wait or go");
      await saveStage(tx, context, [id], then);
      const subject = { subjectKind: "membership", subjectId: id } as const;
      await recordAudit(tx, context, { command, ...subject, fields: ["stage"] });
    }
    await seatWaiting(tx, context, cohort, new Set([partyId]));
    await publicPagesChange(tx, context);
    return accept();
  });
}
