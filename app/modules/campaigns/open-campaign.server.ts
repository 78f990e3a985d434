/** Opens a campaign: a draft that only staff see, with a public address of its own. */
import type { Language } from "#app/i18n/languages.ts";
import { firstRevisions } from "#app/i18n/two-texts.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { isInvented } from "#app/platform/invented.server.ts";
import { tidy } from "#app/shared/form-fields.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { mayLead } from "./campaign-lead-store.server.ts";
import { findThemeInUse, saveThemes } from "./campaign-theme-store.server.ts";
import { freeSlug, isSlug, slugOf } from "./campaign-slug.ts";
import { createCampaign, listSlugs, lockSlugs } from "./campaign-store.server.ts";
import { CAMPAIGN_FIELDS, checkBegun, type CampaignFacts, type CampaignTexts } from "./campaign.ts";

const OPENED = ["titleEn", "titleEs", "summaryEn", "summaryEs", "slug", "startsOn"] as const;

export type OpenCampaign = {
  token: Id;
  /** Where the address is empty, one is made of the title. */
  facts: CampaignFacts;
  /** The language that was written first, where both are. */
  writtenIn: Language;
  invented?: boolean;
  /** The theme that it is opened for, where it is opened for one. */
  themeId?: Id | null;
};

export type OpenRefusal = "slug-taken" | "lead-missing" | "begun-in-future";

export function openCampaign(
  context: SignedInContext,
  order: OpenCampaign,
): Promise<Verdict<Id, OpenRefusal | FormUsed>> {
  const { facts: typed, writtenIn, invented = isInvented(), themeId = null } = order;
  return actOnce(context, "open-campaign", order, async (tx) => {
    if (!(await mayLead(tx, typed.leadId))) return refuse("lead-missing");
    const begun = checkBegun(typed.startedOn, context.today);
    if (!begun.ok) return begun;
    const slug = await chooseSlug(tx, typed, null);
    if (!slug.ok) return slug;
    const facts = { ...typed, slug: slug.value };
    const revisions = firstRevisions(facts, CAMPAIGN_FIELDS, writtenIn);
    const id = await createCampaign(tx, context, { facts, revisions, invented });
    const theme = await findThemeInUse(tx, themeId);
    if (theme !== null) await saveThemes(tx, id, [theme.id]);
    await recordAudit(tx, context, {
      command: "open-campaign",
      subjectKind: "campaign",
      subjectId: id,
      fields: [...OPENED, ...(theme === null ? [] : (["themes"] as const))],
    });
    return accept(id);
  });
}

/** Whether an address that was typed is free, as far as anybody can see before it is taken. */
export async function checkFree(
  reader: Reader,
  typed = "",
): Promise<Verdict<string, "slug-taken">> {
  const slug = tidy(typed);
  // What is no address has been refused as such; where none is typed, one is made.
  if (!isSlug(slug)) return accept("");
  return freeOf(slug, slug, await listSlugs(reader, slug, null));
}

/**
 * The address that was typed, where it is free, or one made of the title. `campaignId` is the
 * campaign that may keep its own. Addresses stay locked until the transaction ends.
 */
export async function chooseSlug(
  tx: Transaction,
  { slug, ...texts }: CampaignTexts & { slug: string },
  campaignId: Id | null,
): Promise<Verdict<string, "slug-taken">> {
  await lockSlugs(tx);
  const wished = slug === "" ? slugOf(texts.titleEn || texts.titleEs) : slug;
  const taken = await listSlugs(tx, wished, campaignId);
  return freeOf(slug, wished, taken);
}

function freeOf(
  typed: string,
  wished: string,
  taken: ReadonlySet<string>,
): Verdict<string, "slug-taken"> {
  const free = freeSlug(wished, (one) => taken.has(one));
  return typed === "" || free === typed
    ? accept(free)
    : refuse("slug-taken", { typed, proposal: free });
}
