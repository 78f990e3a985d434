/** Corrects what a pledge says: the words as they were said, who heard them, when to look next. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import { lockShownPledge, type OfPledge } from "./lock-pledge.server.ts";
import {
  correctPledgeFacts,
  type CorrectedFacts,
  type CorrectionRefusal,
} from "./pledge-correction.ts";
import { saveCorrectedPledge } from "./pledge-store.server.ts";

export function correctPledge(
  context: SignedInContext,
  order: OfPledge & { facts: CorrectedFacts; /** Empty for none. */ reason: string },
): Promise<Verdict<undefined, CorrectionRefusal | "changed-meanwhile" | FormUsed>> {
  const { pledgeId, facts, reason } = order;
  return actOnce(context, "correct-pledge", order, async (tx) => {
    const found = await lockShownPledge(tx, order);
    if (!found.ok) return found;
    const { campaign, pledge } = found.value;
    const correction = correctPledgeFacts(pledge, order, context.today);
    if (!correction.ok) return correction;

    const { fields, before, after } = correction.value;
    const isPublic = campaign.publishedAt !== null;
    await saveCorrectedPledge(tx, pledgeId, facts);
    await recordAudit(tx, context, {
      ...{ command: "correct-pledge", subjectKind: "pledge", subjectId: pledgeId, fields },
      // What was never published is no public record, and the log never forgets.
      ...(isPublic && Object.keys(after).length > 0 && { before, after }),
      ...(reason !== "" && { reason }),
    });
    if (isPublic) await publicPagesChange(tx, context);
    return accept();
  });
}
