/**
 * A family leaves its plan before any fee is paid out: it declines the agreement that it was sent,
 * or takes the plan back. The plan ends as withdrawn; nothing is owed, and nothing is kept against
 * anybody.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import type { WayOut } from "./agreement-form.ts";
import { changePlan, lockPlan, planNumber } from "./plan-store.server.ts";

const WAYS = {
  decline: { command: "decline-agreement", text: "agreement:mail.declined" },
  withdraw: { command: "withdraw-plan", text: "apply:mail.withdrawn" },
} as const satisfies Record<WayOut, { command: string; text: string }>;

export type Leaving = { planId: Id; act: WayOut; token: Id };

/** The borrower alone; pressed twice, it happens once. */
export function leavePlan(context: SignedInContext, leaving: Leaving) {
  const { planId, act } = leaving;
  const { command, text } = WAYS[act];
  return actOnce(context, command, leaving, async (tx) => {
    const plan = await lockPlan(tx, planId);
    if (plan?.borrowerId !== context.actor.personId) return refuse("not-your-application");
    const left = await changePlan(tx, plan, act, { closedAt: context.now });
    if (!left.ok) return left;

    await recordAudit(tx, context, {
      command,
      subjectKind: "payment-plan",
      subjectId: planId,
      fields: ["status"],
    });
    await queueMessage(tx, context, {
      personId: plan.borrowerId,
      planId,
      text,
      dedupKey: `${command} ${planId}`,
      variables: () => ({ number: planNumber(plan.number) }),
      link: (to) => to.apply,
    });
    return accept();
  });
}
