/**
 * Reverses a contribution that was recorded wrongly, with a reason: once, and for good. What is
 * right is then recorded anew (product.md, rule 6).
 *
 * Refused where the pot would no longer cover what it has promised to plans; a closed pot is no
 * hindrance, because a mistake is one there too.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { reverseEntry } from "#app/modules/ledger/reverse-entry.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { findContribution } from "./contribution-store.server.ts";
import { covers } from "./pot-money.ts";
import { availableInPot, lockPot } from "./pot-store.server.ts";

export type ContributionReversal = Readonly<{
  token: string;
  potId: Id;
  /** Number of the contribution's entry in the journal. */
  entryNumber: number;
  reason: string;
}>;

export function reverseContribution(context: SignedInContext, order: ContributionReversal) {
  const { token, potId, entryNumber, reason } = order;
  return actOnce(context, "reverse-contribution", order, async (tx) => {
    const pot = await lockPot(tx, potId);
    assert(pot !== null, "the pot of a contribution exists");
    const contribution = await findContribution(tx, potId, entryNumber);
    assert(contribution !== null, "the contribution of a reversal exists");
    if (contribution.reversedBy !== null) return refuse("contribution-reversed-already");
    const { available } = await availableInPot(tx, potId);
    const allowed = covers(available, contribution.amount);
    if (!allowed.ok) return allowed;

    const { entryId, amount, receivedOn } = contribution;
    const entry = await reverseEntry(tx, context, {
      entryId,
      kind: "contribution-reversed",
      idempotencyKey: token,
      reason,
    });
    await recordAudit(tx, context, {
      command: "reverse-contribution",
      subjectKind: "pot",
      subjectId: potId,
      before: { entry: entryNumber, amountPence: amount, receivedOn },
      after: { entry: entry.number },
      reason,
    });
    return accept();
  });
}
