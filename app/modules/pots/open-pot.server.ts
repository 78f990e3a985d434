/** Opens a pot for a funder's money. Its code is its own; its conditions are kept as written. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { isDone, markDone } from "#app/platform/done-form.server.ts";
import { lockTurn } from "#app/platform/lock.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { createPot, findPotByCode, type NewPot } from "./pot-store.server.ts";

export function openPot(
  context: SignedInContext,
  { token, ...pot }: NewPot & { token: string },
): Promise<Verdict<Id, "pot-code-taken">> {
  return inTransaction(context, async (tx) => {
    await lockTurn(tx, "ledger");
    const known = await findPotByCode(tx, pot.code);
    if (known !== null)
      return (await isDone(tx, token)) ? accept(known.id) : refuse("pot-code-taken");

    const id = await createPot(tx, pot, context.now);
    await markDone(tx, context, { token, command: "open-pot", subjectId: id });
    await recordAudit(tx, context, {
      command: "open-pot",
      subjectKind: "pot",
      subjectId: id,
      after: pot,
    });
    return accept(id);
  });
}
