/**
 * Approves a prepared plan: the agreement is written and put to the family.
 *
 * Another person than the preparer, on the terms that they saw; terms that no longer hold (a first
 * date gone by, another fee in force) are refused and go back to be prepared.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createAgreement } from "./agreement-store.server.ts";
import { mayApprove } from "./plan-decision.ts";
import { checkTerms } from "./plan-product.ts";
import { changePlan, lockPlan, type Plan } from "./plan-store.server.ts";
import { plannedTerms } from "./planned-terms.ts";
import { termsOf } from "./prepare-plan.server.ts";

export type Approval = { planId: Id; version: number; token: Id };

export async function approvePlan(
  context: SignedInContext,
  order: Approval,
): Promise<Verdict<undefined>> {
  const { planId, version } = order;
  return actOnce(context, "approve-plan", order, async (tx): Promise<Verdict<undefined>> => {
    const plan = await lockPlan(tx, planId);
    assert(plan !== null, "the plan of an approval exists");

    const allowed = mayApprove(plan, context.actor.personId);
    if (!allowed.ok) return allowed;
    if (plan.version !== version) return refuse("changed-meanwhile");
    const sound = await termsStillHold(tx, context, plan);
    if (!sound.ok) return sound;

    const changed = await changePlan(tx, plan, "approve", {
      approvedById: context.actor.personId,
      approvedAt: context.now,
    });
    if (!changed.ok) return changed;
    await createAgreement(tx, context, changed.value);
    await note(tx, context, changed.value);
    return accept();
  });
}

async function termsStillHold(
  tx: Transaction,
  context: SignedInContext,
  plan: Plan,
): Promise<Verdict<undefined>> {
  const terms = plannedTerms(plan);
  assert(terms !== null, "a prepared plan has its terms");
  const sound = checkTerms({ ...terms, agreedOn: context.today });
  if (!sound.ok) return sound;
  const fee = await findFeeInForce(tx, context.today);
  return fee.id === plan.feeId ? accept() : refuse("fee-changed");
}

async function note(tx: Transaction, context: SignedInContext, plan: Plan): Promise<void> {
  await recordAudit(tx, context, {
    command: "approve-plan",
    subjectKind: "payment-plan",
    subjectId: plan.id,
    fields: ["status", "approvedById"],
    before: { status: "prepared", preparedById: plan.preparedById },
    after: { status: plan.status, approvedById: plan.approvedById, ...termsOf(plan) },
  });
  await queueMessage(tx, context, {
    personId: plan.borrowerId,
    text: "plans:mail.agreement-ready",
    dedupKey: `agreement-ready:${plan.id}:${String(plan.version)}`,
    planId: plan.id,
    link: (to) => to.agreement(plan.id),
  });
}
