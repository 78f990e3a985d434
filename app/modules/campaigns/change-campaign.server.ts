/** Changes a campaign: its words and facts, its step, its themes, "the translation is right". */
import { missingColumns, revisionsAfter } from "#app/i18n/two-texts.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { AuditField } from "#app/modules/audit/audit-fields.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { mayLead } from "./campaign-lead-store.server.ts";
import { saveCampaign, saveCampaignCurrent, saveStep } from "./campaign-store.server.ts";
import { listThemes, listThemesOf, saveThemes } from "./campaign-theme-store.server.ts";
import {
  CAMPAIGN_FIELDS,
  changedFacts,
  checkBegun,
  type Campaign,
  type CampaignFacts,
  type Step,
} from "./campaign.ts";
import { lockShownCampaign, type OfCampaign } from "./lock-campaign.server.ts";
import { chooseSlug, type OpenRefusal } from "./open-campaign.server.ts";

type Meanwhile = "changed-meanwhile" | "nothing-changed" | FormUsed;

export function changeCampaign(
  context: SignedInContext,
  order: OfCampaign & { facts: CampaignFacts },
): Promise<Verdict<undefined, Meanwhile | OpenRefusal | PublishedRefusal>> {
  const { campaignId, facts: typed } = order;
  return actOnce(context, "change-campaign", order, async (tx) => {
    const found = await lockShownCampaign(tx, order);
    if (!found.ok) return found;
    const before = found.value;
    const sound = checkPublished(before, typed);
    if (!sound.ok) return sound;
    const begun = checkBegun(typed.startedOn, context.today);
    if (!begun.ok) return begun;
    // Who led it before may go on leading it.
    const isLed = typed.leadId === before.leadId || (await mayLead(tx, typed.leadId));
    if (!isLed) return refuse("lead-missing");
    const slug =
      before.publishedAt === null ? await chooseSlug(tx, typed, campaignId) : accept(before.slug);
    if (!slug.ok) return slug;
    const facts = { ...typed, slug: slug.value };
    const changed = changedFacts(before, facts);
    if (changed.length === 0) return refuse("nothing-changed");

    await saveCampaign(tx, campaignId, facts, revisionsAfter(before, facts, CAMPAIGN_FIELDS));
    const fields = changed.map((name) => (name === "startedOn" ? "startsOn" : name));
    await note(tx, context, { command: "change-campaign", campaign: before, fields });
    return accept();
  });
}

type PublishedRefusal = "slug-of-published" | "published-needs-both";

/** What the public reads stays at its address, and in both languages. */
function checkPublished(
  before: Campaign,
  typed: CampaignFacts,
): Verdict<undefined, PublishedRefusal> {
  if (before.publishedAt === null) return accept();
  const [missing] = missingColumns(typed, CAMPAIGN_FIELDS);
  if (missing !== undefined) return refuse("published-needs-both", { field: missing });
  const isSame = typed.slug === "" || typed.slug === before.slug;
  return isSame ? accept() : refuse("slug-of-published");
}

/** Says that the older language is right as it is. */
export function confirmCampaignTranslation(
  context: SignedInContext,
  order: OfCampaign,
): Promise<Verdict<undefined, "changed-meanwhile" | FormUsed>> {
  return actOnce(context, "confirm-campaign-translation", order, async (tx) => {
    const found = await lockShownCampaign(tx, order);
    if (!found.ok) return found;
    if (found.value.translatedRevision > 0) await saveCampaignCurrent(tx, found.value);
    await note(tx, context, { command: "confirm-campaign-translation", campaign: found.value });
    return accept();
  });
}

/** A campaign may go back a step as well as forward. */
export function moveCampaign(
  context: SignedInContext,
  order: OfCampaign & { step: Step },
): Promise<Verdict<undefined, Meanwhile>> {
  return actOnce(context, "move-campaign", order, async (tx) => {
    const found = await lockShownCampaign(tx, order);
    if (!found.ok) return found;
    if (found.value.step === order.step) return refuse("nothing-changed");

    await saveStep(tx, order.campaignId, order.step);
    await note(tx, context, { command: "move-campaign", campaign: found.value, fields: ["step"] });
    return accept();
  });
}

/** The themes that the campaign answers: these and no others. */
export function answerThemes(
  context: SignedInContext,
  order: { token: Id; campaignId: Id; version: number; themeIds: readonly Id[] },
): Promise<Verdict<undefined, Meanwhile>> {
  const { campaignId, themeIds } = order;
  return actOnce(context, "answer-themes", order, async (tx) => {
    const found = await lockShownCampaign(tx, order);
    if (!found.ok) return found;
    const known = (await listThemes(tx, campaignId)).map(({ id }) => id);
    const chosen = known.filter((id) => themeIds.includes(id));
    const before = (await listThemesOf(tx, campaignId)).map(({ id }) => id);
    if (chosen.toSorted().join() === before.toSorted().join()) return refuse("nothing-changed");

    await saveThemes(tx, campaignId, chosen);
    await note(tx, context, {
      command: "answer-themes",
      campaign: found.value,
      fields: ["themes"],
    });
    return accept();
  });
}

type Noted = { command: string; campaign: Campaign; fields?: readonly AuditField[] };

/** The log's line; and where the public reads the campaign, its pages now say something else. */
async function note(
  tx: Transaction,
  context: SignedInContext,
  { command, campaign, fields = [] }: Noted,
): Promise<void> {
  const subject = { subjectKind: "campaign", subjectId: campaign.id } as const;
  await recordAudit(tx, context, { command, ...subject, fields });
  if (campaign.publishedAt !== null) await publicPagesChange(tx, context);
}
