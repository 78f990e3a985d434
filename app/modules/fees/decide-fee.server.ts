/**
 * Confirms a proposed fee, or rejects it. Confirming takes another person than its proposer; the
 * shipped rows were proposed by nobody, so any administrator may confirm them.
 *
 * Plans that exist keep their fee: a confirmed row counts for plans prepared from then on.
 */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { mayConfirmFee, mayRejectFee, type Fee } from "./fee.ts";
import { findFee, saveDecision } from "./fee-store.server.ts";

type Decision = { token: string; feeId: Id };

export function confirmFee(context: SignedInContext, decision: Decision) {
  return actOnce(context, "confirm-fee", decision, async (tx) => {
    const fee = await lockFee(tx, decision.feeId);
    const verdict = mayConfirmFee(fee, context.actor.personId);
    if (!verdict.ok) return verdict;

    await save(tx, context, { fee, status: "confirmed" });
    return accept();
  });
}

export function rejectFee(context: SignedInContext, decision: Decision) {
  return actOnce(context, "reject-fee", decision, async (tx) => {
    const fee = await lockFee(tx, decision.feeId);
    const verdict = mayRejectFee(fee);
    if (!verdict.ok) return verdict;

    await save(tx, context, { fee, status: "rejected" });
    return accept();
  });
}

async function lockFee(tx: Transaction, id: Id): Promise<Fee> {
  await lockRow(tx, "Fee", id);
  const fee = await findFee(tx, id);
  assert(fee !== null, "fees are never deleted");
  return fee;
}

async function save(
  tx: Transaction,
  context: SignedInContext,
  { fee, status }: { fee: Fee; status: "confirmed" | "rejected" },
): Promise<void> {
  await saveDecision(tx, context, { id: fee.id, status });
  await publicPagesChange(tx, context);
  await recordAudit(tx, context, {
    command: status === "confirmed" ? "confirm-fee" : "reject-fee",
    subjectKind: "fee",
    subjectId: fee.id,
    before: { amountPence: fee.amount, effectiveFrom: fee.effectiveFrom, status: fee.status },
    after: { amountPence: fee.amount, effectiveFrom: fee.effectiveFrom, status },
  });
}
