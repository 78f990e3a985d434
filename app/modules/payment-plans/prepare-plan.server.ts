/**
 * Sets the terms and the pot of a plan, or edits them; whoever does is its preparer from then on.
 *
 * The principal is the fee in force times the children; the plan keeps that fee. The pot is asked
 * under its lock, so that two plans never share the same money (product.md, settled question 4).
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { Fee } from "#app/modules/fees/fee.ts";
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import { reserveFromPot } from "#app/modules/pots/reserve-from-pot.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence, type Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { countChildren } from "./plan-file-store.server.ts";
import { isStale, mayPrepare } from "./plan-decision.ts";
import { checkTerms, type Every } from "./plan-product.ts";
import { changePlan, findReceived, lockPlan, type Plan } from "./plan-store.server.ts";

export type Preparation = {
  planId: Id;
  count: number;
  every: Every;
  firstDueOn: CalendarDate;
  whole: boolean;
  potId: Id;
  /** What the preparer saw of the plan. */
  version: number;
  token: Id;
};

/** A plan whose first date passed before acceptance or pay-out is set anew in the same act. */
export async function preparePlan(
  context: SignedInContext,
  preparation: Preparation,
): Promise<Verdict<undefined>> {
  return actOnce(context, "prepare-plan", preparation, async (tx): Promise<Verdict<undefined>> => {
    const plan = await lockPlan(tx, preparation.planId);
    assert(plan !== null, "the plan of a preparation exists");

    const allowed = mayPrepare(plan, context.actor.personId, context.today);
    if (!allowed.ok) return allowed;
    if (plan.version !== preparation.version) return refuse("changed-meanwhile");

    if (await hasMoneyInAnotherPot(tx, plan, preparation.potId)) return refuse("pot-has-money");

    const debt = await debtOf(tx, context, plan);
    if (!debt.ok) return debt;
    const { fee, principal } = debt.value;
    const sound = checkTerms({ ...preparation, principal, agreedOn: context.today });
    if (!sound.ok) return sound;
    const reserved = await reserveFromPot(tx, preparation.potId, principal, plan.id);
    if (!reserved.ok) return reserved;

    const open = await reopen(tx, context, plan);
    if (!open.ok) return open;
    return save(tx, context, open.value, preparation, { fee, principal });
  });
}

/** Money that came before the fee was paid out lies in the first pot, and goes back to it. */
async function hasMoneyInAnotherPot(tx: Transaction, plan: Plan, potId: Id): Promise<boolean> {
  return plan.potId !== null && plan.potId !== potId && (await findReceived(tx, plan.id)) > 0;
}

async function debtOf(
  tx: Transaction,
  context: SignedInContext,
  plan: Plan,
): Promise<Verdict<{ fee: Fee; principal: Pence }, "no-children">> {
  const fee = await findFeeInForce(tx, context.today);
  const children = await countChildren(tx, plan.id);
  return children === 0
    ? refuse("no-children")
    : accept({ fee, principal: pence(fee.amount * children) });
}

async function reopen(tx: Transaction, context: SignedInContext, plan: Plan) {
  return isStale(plan, context.today) ? changePlan(tx, plan, "stale") : accept(plan);
}

async function save(
  tx: Transaction,
  context: SignedInContext,
  plan: Plan,
  { count, every, firstDueOn, whole, potId }: Preparation,
  { fee, principal }: { fee: Fee; principal: Pence },
): Promise<Verdict<undefined>> {
  const changed = await changePlan(tx, plan, "prepare", {
    count,
    every,
    firstDueOn,
    whole,
    potId,
    feeId: fee.id,
    feePence: fee.amount,
    principalPence: principal,
    preparedById: context.actor.personId,
    preparedAt: context.now,
    approvedById: null,
    approvedAt: null,
    returnReason: null,
  });
  if (!changed.ok) return changed;

  await recordAudit(tx, context, {
    command: "prepare-plan",
    subjectKind: "payment-plan",
    subjectId: plan.id,
    fields: ["count", "every", "firstDueOn", "whole", "potId", "fee", "principal"],
    before: termsOf(plan),
    after: termsOf(changed.value),
  });
  return accept();
}

/** The terms as the audit log keeps them. */
export function termsOf(plan: Plan) {
  const { count, every, firstDueOn, whole, potId, fee, principal } = plan;
  return { count, every, firstDueOn, whole, potId, fee, principal };
}
