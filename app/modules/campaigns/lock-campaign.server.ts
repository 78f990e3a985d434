/** The campaign or the ask that a form is about, locked, as it is now. */
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { findAsk } from "./ask-store.server.ts";
import type { Ask } from "./ask.ts";
import { findCampaign, lockCampaign } from "./campaign-store.server.ts";
import type { Campaign } from "./campaign.ts";

export type OfCampaign = {
  token: Id;
  campaignId: Id;
  /** That was on the page. */
  version: number;
};

export type OfAsk = OfCampaign & { askId: Id };

export async function lockKnownCampaign(tx: Transaction, campaignId: Id): Promise<Campaign> {
  await lockCampaign(tx, campaignId);
  const campaign = await findCampaign(tx, campaignId);
  assert(campaign !== null, "campaigns are never deleted");
  return campaign;
}

/** Refused where somebody changed it since the page was read. */
export async function lockShownCampaign(
  tx: Transaction,
  { campaignId, version }: OfCampaign,
): Promise<Verdict<Campaign, "changed-meanwhile">> {
  const campaign = await lockKnownCampaign(tx, campaignId);
  return campaign.version === version ? accept(campaign) : refuse("changed-meanwhile");
}

/** Refused where somebody changed the ask since the page was read. */
export async function lockShownAsk(
  tx: Transaction,
  { campaignId, askId, version }: OfAsk,
): Promise<Verdict<{ campaign: Campaign; ask: Ask }, "changed-meanwhile">> {
  const campaign = await lockKnownCampaign(tx, campaignId);
  const ask = await findAsk(tx, campaignId, askId);
  assert(ask !== null, "asks are never deleted");
  return ask.version === version ? accept({ campaign, ask }) : refuse("changed-meanwhile");
}
