/** Writes how many people each institution says that it will bring to an action. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { readLockedAction } from "./action-store.server.ts";
import { readTurnout, savePledged } from "./turnout-store.server.ts";

export type PledgedLine = {
  institutionId: Id;
  pledged: number | null;
  /** That was on the page. */
  was: number | null;
};

export type TurnoutOrder = { token: string; actionId: Id; lines: readonly PledgedLine[] };

type Reason = "action-cancelled" | "changed-meanwhile" | "nothing-changed";

/** What a page left as it was is never written; what somebody else changed meanwhile is shown. */
export function pledgeTurnout(
  context: SignedInContext,
  order: TurnoutOrder,
): Promise<Verdict<undefined, Reason | FormUsed>> {
  const { actionId } = order;
  return actOnce(context, "pledge-turnout", order, async (tx) => {
    const action = await readLockedAction(tx, actionId);
    if (action.cancelledAt !== null) return refuse("action-cancelled");
    const { lines } = await readTurnout(tx, action);
    const now = new Map(lines.map((line) => [line.institutionId, line.pledged]));
    const changed = order.lines.filter(
      ({ institutionId, pledged, was }) => now.has(institutionId) && pledged !== was,
    );
    if (changed.length === 0) return refuse("nothing-changed");
    if (changed.some(({ institutionId, was }) => now.get(institutionId) !== was)) {
      return refuse("changed-meanwhile");
    }
    for (const { institutionId, pledged } of changed) {
      await savePledged(tx, { actionId, institutionId }, pledged);
    }
    await recordAudit(tx, context, {
      command: "pledge-turnout",
      subjectKind: "action",
      subjectId: actionId,
      fields: ["turnout"],
    });
    return accept();
  });
}
