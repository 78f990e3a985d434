/** Notes what became of an ask: another status, its day, what happened, and what proves it. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import { changeAsk, type AskRefusal } from "./ask-status.ts";
import { createAskChange, findLastChange } from "./ask-store.server.ts";
import type { AskChangeFacts } from "./ask.ts";
import { addLink } from "./evidence-store.server.ts";
import { lockShownAsk, type OfAsk } from "./lock-campaign.server.ts";

export function noteAskChange(
  context: SignedInContext,
  order: OfAsk & { change: AskChangeFacts },
): Promise<Verdict<undefined, AskRefusal | "changed-meanwhile" | FormUsed>> {
  const { askId, change } = order;
  return actOnce(context, "note-ask-change", order, async (tx) => {
    const found = await lockShownAsk(tx, order);
    if (!found.ok) return found;
    const { campaign, ask } = found.value;
    const dated = { ...ask, changedOn: await findLastChange(tx, askId) };
    const verdict = changeAsk(dated, change, context.today);
    if (!verdict.ok) return verdict;

    const id = await createAskChange(tx, context, askId, change);
    for (const link of change.links) await addLink(tx, context, { kind: "ask-change", id }, link);
    await recordAudit(tx, context, {
      command: "note-ask-change",
      subjectKind: "ask",
      subjectId: askId,
      fields: ["status", "note"],
    });
    if (campaign.publishedAt !== null) await publicPagesChange(tx, context);
    return accept();
  });
}
