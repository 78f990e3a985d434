/** Puts a campaign on the public pages, or takes it back from them. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { listAsks } from "./ask-store.server.ts";
import { savePublished } from "./campaign-store.server.ts";
import { lockShownCampaign, type OfCampaign } from "./lock-campaign.server.ts";
import { missingToPublish } from "./publishing.ts";
import { saveCampaignFilesHidden } from "./stored-file-store.server.ts";

/** Refused while a text of it or of an ask stands in one language only. */
export function publishCampaign(
  context: SignedInContext,
  order: OfCampaign,
): Promise<Verdict<undefined, "changed-meanwhile" | "texts-missing" | FormUsed>> {
  const { campaignId } = order;
  return actOnce(context, "publish-campaign", order, async (tx) => {
    const found = await lockShownCampaign(tx, order);
    if (!found.ok) return found;
    const missing = missingToPublish(found.value, await listAsks(tx, campaignId));
    if (missing.length > 0) return refuse("texts-missing", { count: missing.length });

    await savePublished(tx, campaignId, found.value.publishedAt ?? context.now);
    await recordAudit(tx, context, {
      command: "publish-campaign",
      subjectKind: "campaign",
      subjectId: campaignId,
      fields: ["publishedAt"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Its files are private again; nothing of it is lost. */
export function withdrawCampaign(
  context: SignedInContext,
  order: OfCampaign,
): Promise<Verdict<undefined, "changed-meanwhile" | FormUsed>> {
  const { campaignId } = order;
  return actOnce(context, "withdraw-campaign", order, async (tx) => {
    const found = await lockShownCampaign(tx, order);
    if (!found.ok) return found;

    await savePublished(tx, campaignId, null);
    await saveCampaignFilesHidden(tx, campaignId);
    await recordAudit(tx, context, {
      command: "withdraw-campaign",
      subjectKind: "campaign",
      subjectId: campaignId,
      fields: ["publishedAt"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
