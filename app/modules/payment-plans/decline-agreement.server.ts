/**
 * The family says no to the agreement that it was sent: the plan ends as withdrawn, nothing is
 * owed, and nothing is kept against anybody.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { isDone, markDone } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { changePlan, lockPlan, planNumber } from "./plan-store.server.ts";

/** The borrower alone; pressed twice, it happens once. */
export async function declineAgreement(
  context: SignedInContext,
  planId: Id,
  { token }: { token: Id },
): Promise<Verdict<undefined, "not-your-application" | "not-in-this-state" | "already-paid-out">> {
  return inTransaction(context, async (tx) => {
    const plan = await lockPlan(tx, planId);
    if (plan?.borrowerId !== context.actor.personId) return refuse("not-your-application");
    if (await isDone(tx, token)) return accept();

    const declined = await changePlan(tx, plan, "decline", { closedAt: context.now });
    if (!declined.ok) return declined;
    const command = "decline-agreement";
    await markDone(tx, context, { token, command, subjectId: planId });
    await recordAudit(tx, context, {
      command,
      subjectKind: "payment-plan",
      subjectId: planId,
      fields: ["status"],
    });
    await queueMessage(tx, context, {
      personId: plan.borrowerId,
      planId,
      text: "agreement:mail.declined",
      dedupKey: `decline-agreement ${planId}`,
      variables: () => ({ number: planNumber(plan.number) }),
      link: (to) => to.apply,
    });
    return accept();
  });
}
