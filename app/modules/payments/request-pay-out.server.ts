/**
 * Asks for the pay-out of a child's fee to the Home Office, with the day and the reference of the
 * payment. Nothing moves in the books before another person confirms it.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { mayPayOut, type PayOutReason } from "./pay-out.ts";
import { lockPayOut, payOutFacts } from "./pay-out-facts.server.ts";
import { createRequest } from "./pay-out-store.server.ts";

export type PayOutOrder = Readonly<{
  token: string;
  planId: Id;
  caseId: Id;
  paidOn: CalendarDate;
  /** Of the payment to the Home Office. */
  reference: string;
}>;

export function requestPayOut(
  context: SignedInContext,
  order: PayOutOrder,
): Promise<Verdict<undefined, PayOutReason | "pay-out-asked-for" | FormUsed>> {
  const { planId, caseId, paidOn, reference } = order;
  return actOnce(context, "request-pay-out", order, async (tx) => {
    const locked = await lockPayOut(tx, planId, caseId);
    const allowed = mayPayOut(await payOutFacts(tx, context, locked, paidOn));
    if (!allowed.ok) return allowed;
    if (locked.asked.request !== null) return refuse("pay-out-asked-for");

    const id = await createRequest(tx, {
      ...{ planId, caseId, paidOn, reference, amount: allowed.value },
      requestedById: context.actor.personId,
      requestedAt: context.now,
    });
    await recordAudit(tx, context, {
      command: "request-pay-out",
      subjectKind: "payment-plan",
      subjectId: planId,
      after: { request: id, caseId, amountPence: allowed.value, paidOn, reference },
    });
    return accept();
  });
}
