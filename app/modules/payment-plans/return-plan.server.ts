/**
 * Sends prepared terms back to be prepared again, with a reason for the officer who did it. The
 * same people may return terms who may approve them.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { mayApprove } from "./plan-decision.ts";
import { changePlan, lockPlan, planNumber } from "./plan-store.server.ts";

export type Return = { planId: Id; reason: string; version: number; token: Id };

export async function returnPlan(
  context: SignedInContext,
  order: Return,
): Promise<Verdict<undefined>> {
  const { planId, reason, version } = order;
  return actOnce(context, "return-plan", order, async (tx): Promise<Verdict<undefined>> => {
    const plan = await lockPlan(tx, planId);
    assert(plan !== null, "the plan of a return exists");

    const allowed = mayApprove(plan, context.actor.personId);
    if (!allowed.ok) return allowed;
    if (plan.version !== version) return refuse("changed-meanwhile");
    const changed = await changePlan(tx, plan, "return", { returnReason: reason });
    if (!changed.ok) return changed;

    await recordAudit(tx, context, {
      command: "return-plan",
      subjectKind: "payment-plan",
      subjectId: planId,
      fields: ["status", "returnReason"],
      reason,
    });
    assert(plan.preparedById !== null, "a prepared plan has its preparer");
    await queueMessage(tx, context, {
      personId: plan.preparedById,
      text: "plans:mail.returned",
      dedupKey: `returned:${planId}:${String(changed.value.version)}`,
      planId,
      variables: () => ({ plan: planNumber(plan.number) }),
      link: (to) => to.staffPlan(planId),
    });
    return accept();
  });
}
