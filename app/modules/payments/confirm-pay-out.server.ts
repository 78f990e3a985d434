/**
 * Confirms that a child's fee was paid to the Home Office: another person than the one who asked.
 *
 * The debt starts here. With the last child's fee the plan is active; money that the family sent
 * early leaves suspense for what it owes.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { postEntry } from "#app/modules/ledger/post-entry.server.ts";
import { changePlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import { cashOf } from "#app/modules/pots/pot-accounts.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { mayConfirm, mayPayOut, type PayOutReason } from "./pay-out.ts";
import { lockPayOut, payOutFacts, type LockedPayOut } from "./pay-out-facts.server.ts";
import { createPayOut, findRequest, type PayOutRequest } from "./pay-out-store.server.ts";
import { receivableOf } from "./plan-accounts.ts";
import { settlePlan } from "./settle-plan.server.ts";
import { tellPaidOut } from "./tell-family.server.ts";

export type ConfirmReason = PayOutReason | "same-person" | "pay-out-closed" | "changed-meanwhile";

export function confirmPayOut(
  context: SignedInContext,
  order: { token: string; planId: Id; requestId: Id },
): Promise<Verdict<undefined, ConfirmReason | FormUsed>> {
  const { token, planId, requestId } = order;
  return actOnce(context, "confirm-pay-out", order, async (tx) => {
    const known = await findRequest(tx, requestId);
    if (known?.planId !== planId) return refuse("changed-meanwhile");
    const locked = await lockPayOut(tx, planId, known.caseId);
    const request = await findRequest(tx, requestId);
    assert(request !== null, "requests stay");

    const allowed = mayPayOut(await payOutFacts(tx, context, locked, request.paidOn));
    if (!allowed.ok) return allowed;
    const another = mayConfirm(request, {
      actorId: context.actor.personId,
      amount: allowed.value,
    });
    if (!another.ok) return another;
    await payOut(tx, context, { ...locked, request, token });
    return accept();
  });
}

type ToPayOut = LockedPayOut & { request: PayOutRequest; token: string };

async function payOut(
  tx: Transaction,
  context: SignedInContext,
  { plan, asked, children, request, token }: ToPayOut,
): Promise<void> {
  const { id: requestId, caseId, amount, paidOn, reference } = request;
  assert(plan.potId !== null, "an accepted plan has a pot");
  const entry = await postEntry(tx, context, {
    kind: "fee-paid-out",
    valueOn: paidOn,
    postings: [{ debit: receivableOf(plan.id), credit: cashOf(plan.potId), amount }],
    idempotencyKey: token,
    reason: reference,
  });
  await createPayOut(tx, {
    ...{ requestId, caseId, entryId: entry.id },
    confirmedById: context.actor.personId,
    confirmedAt: entry.recordedAt,
  });
  const isLast = children.every(({ id, payOut: done }) => id === caseId || done !== null);
  const now = isLast ? await activate(tx, plan) : plan;
  const settled = await settlePlan(tx, context, now, token);
  await recordAudit(tx, context, {
    command: "confirm-pay-out",
    subjectKind: "payment-plan",
    subjectId: plan.id,
    before: { status: plan.status },
    after: {
      ...{ status: settled.plan.status, request: requestId, caseId },
      ...{ amountPence: amount, paidOn, reference, entry: entry.number },
    },
  });
  await tellPaidOut(tx, context, {
    ...settled,
    ...{ key: token, amount, valueOn: paidOn, child: asked.childName },
  });
}

async function activate(tx: Transaction, plan: Plan): Promise<Plan> {
  const changed = await changePlan(tx, plan, "pay-out");
  assert(changed.ok, "an accepted plan becomes active");
  return changed.value;
}
