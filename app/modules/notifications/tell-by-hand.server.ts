/**
 * Notes that an officer told a family the news of its plan, by telephone or post: each message
 * once, and only what was on the page. Nobody notes it about a plan of their own.
 */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { findTellingFile, listToTell, saveTold } from "./by-hand-store.server.ts";

/** `messageIds`: the messages that were on the page. */
export type Telling = { token: Id; planId: Id; messageIds: readonly Id[] };

export function tellByHand(context: SignedInContext, telling: Telling) {
  const { planId, messageIds } = telling;
  const { personId } = context.actor;
  return actOnce(context, "tell-family", telling, async (tx) => {
    await lockRow(tx, "PaymentPlan", planId);
    const file = await findTellingFile(tx, planId, personId);
    if (file === null) return refuse("own-plan");
    const open = new Set((await listToTell(tx, planId)).map(({ id }) => id));
    if (!messageIds.every((id) => open.has(id))) return refuse("told-already");

    await saveTold(tx, messageIds, { at: context.now, byId: personId });
    await recordAudit(tx, context, {
      command: "tell-family",
      subjectKind: "payment-plan",
      subjectId: planId,
      fields: ["toldById"],
    });
    return accept();
  });
}
