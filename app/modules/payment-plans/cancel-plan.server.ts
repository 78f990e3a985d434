/** Ends a plan before any fee is paid out, with a reason that the family is told. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { mayCancel } from "./plan-decision.ts";
import { changePlan, lockPlan } from "./plan-store.server.ts";

export type Cancellation = {
  planId: Id;
  /** In the officer's words, in the family's written language. */
  reason: string;
  version: number;
  token: Id;
};

export async function cancelPlan(
  context: SignedInContext,
  order: Cancellation,
): Promise<Verdict<undefined>> {
  const { planId, reason, version } = order;
  return actOnce(context, "cancel-plan", order, async (tx): Promise<Verdict<undefined>> => {
    const plan = await lockPlan(tx, planId);
    assert(plan !== null, "the plan of a cancellation exists");

    const allowed = mayCancel(plan, context.actor.personId);
    if (!allowed.ok) return allowed;
    if (plan.version !== version) return refuse("changed-meanwhile");
    const changed = await changePlan(tx, plan, "cancel", {
      closedAt: context.now,
      closeReason: reason,
    });
    if (!changed.ok) return changed;

    await recordAudit(tx, context, {
      command: "cancel-plan",
      subjectKind: "payment-plan",
      subjectId: planId,
      fields: ["status", "closeReason"],
      before: { status: plan.status },
      after: { status: changed.value.status },
      reason,
    });
    await queueMessage(tx, context, {
      personId: plan.borrowerId,
      text: "plans:mail.cancelled",
      dedupKey: `cancelled:${planId}`,
      planId,
      variables: () => ({ reason }),
      link: (to) => to.plan(planId),
    });
    return accept();
  });
}
