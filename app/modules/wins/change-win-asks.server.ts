/** Says of which asks a win came, so that it leads back to what was heard. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockOneWin } from "./lock-win.server.ts";
import { createWinAsk, deleteWinAsk } from "./win-origin-store.server.ts";

type OfAsk = { token: string; winId: Id; askId: Id };

export function addWinAsk(
  context: SignedInContext,
  order: OfAsk,
): Promise<Verdict<undefined, "ask-is-there" | FormUsed>> {
  const { winId, askId } = order;
  return actOnce(context, "add-win-ask", order, async (tx) => {
    await lockOneWin(tx, winId);
    if (!(await createWinAsk(tx, winId, askId))) return refuse("ask-is-there");
    await noteChange(tx, context, { command: "add-win-ask", winId });
    return accept();
  });
}

export function removeWinAsk(
  context: SignedInContext,
  order: OfAsk,
): Promise<Verdict<undefined, "ask-is-out" | FormUsed>> {
  const { winId, askId } = order;
  return actOnce(context, "remove-win-ask", order, async (tx) => {
    await lockOneWin(tx, winId);
    if (!(await deleteWinAsk(tx, winId, askId))) return refuse("ask-is-out");
    await noteChange(tx, context, { command: "remove-win-ask", winId });
    return accept();
  });
}

async function noteChange(
  tx: Transaction,
  context: SignedInContext,
  { command, winId }: { command: string; winId: Id },
): Promise<void> {
  const fields = ["asks"] as const;
  await recordAudit(tx, context, { command, subjectKind: "win", subjectId: winId, fields });
  await publicPagesChange(tx, context);
}
