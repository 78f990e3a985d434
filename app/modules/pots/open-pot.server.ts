/** Opens a pot for a funder's money. Its code is its own; its conditions are kept as written. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { lockTurn } from "#app/platform/lock.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createPot, findPotByCode, type NewPot } from "./pot-store.server.ts";

export function openPot(
  context: SignedInContext,
  order: NewPot & { token: string },
): Promise<Verdict<Id, "pot-code-taken" | FormUsed>> {
  const { token: _, ...pot } = order;
  return actOnce(context, "open-pot", order, async (tx) => {
    await lockTurn(tx, "ledger");
    if ((await findPotByCode(tx, pot.code)) !== null) return refuse("pot-code-taken");

    const id = await createPot(tx, pot, context.now);
    await recordAudit(tx, context, {
      command: "open-pot",
      subjectKind: "pot",
      subjectId: id,
      after: pot,
    });
    return accept(id);
  });
}
