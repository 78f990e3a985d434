/**
 * Closes a pot: no plan is prepared from it and no money is paid in any more. Repayments of its
 * plans go on returning to it. Refused while money is promised to plans.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { availableInPot, lockPot, saveClosed } from "./pot-store.server.ts";

export function closePot(
  context: SignedInContext,
  order: { token: string; potId: Id },
): Promise<Verdict<undefined, "pot-closed" | "pot-has-commitments" | FormUsed>> {
  return actOnce(context, "close-pot", order, async (tx) => {
    const pot = await lockPot(tx, order.potId);
    if (pot?.closedAt !== null) return refuse("pot-closed");
    const { committed } = await availableInPot(tx, pot.id);
    if (committed > 0) return refuse("pot-has-commitments");

    await saveClosed(tx, pot.id, context.now);
    await recordAudit(tx, context, {
      command: "close-pot",
      subjectKind: "pot",
      subjectId: pot.id,
      before: { closedAt: null },
      after: { closedAt: context.now },
    });
    return accept();
  });
}
