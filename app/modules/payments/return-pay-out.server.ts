/** Returns a request for a pay-out with a reason, or withdraws one's own. Nothing was paid out. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockPayOut } from "./pay-out-facts.server.ts";
import { closeRequest, findRequest } from "./pay-out-store.server.ts";

type ReturnOrder = Readonly<{ token: string; planId: Id; requestId: Id; reason: string }>;

type ReturnReason =
  "already-paid-out" | "changed-meanwhile" | "own-plan" | "pay-out-closed" | "reason-missing";

export function returnPayOut(
  context: SignedInContext,
  order: ReturnOrder,
): Promise<Verdict<undefined, ReturnReason | FormUsed>> {
  const { planId, requestId, reason } = order;
  return actOnce(context, "return-pay-out", order, async (tx) => {
    const known = await findRequest(tx, requestId);
    if (known?.planId !== planId) return refuse("changed-meanwhile");
    const { plan, asked } = await lockPayOut(tx, planId, known.caseId);
    if (plan.borrowerId === context.actor.personId) return refuse("own-plan");
    if (asked.payOut !== null) return refuse("already-paid-out");
    if (asked.request?.id !== requestId) return refuse("pay-out-closed");
    if (reason === "") return refuse("reason-missing");

    await closeRequest(tx, requestId, { closedAt: context.now, closeReason: reason });
    await recordAudit(tx, context, {
      command: "return-pay-out",
      subjectKind: "payment-plan",
      subjectId: planId,
      before: { request: requestId, amountPence: known.amount },
      after: { closed: true },
      reason,
    });
    return accept();
  });
}
