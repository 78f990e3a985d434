/** The pledge that a form is about, under the lock of its campaign, as it is now. */
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Campaign } from "./campaign.ts";
import { lockKnownCampaign } from "./lock-campaign.server.ts";
import { findPledge } from "./pledge-store.server.ts";
import type { Pledge } from "./pledge.ts";

export type OfPledge = {
  token: Id;
  campaignId: Id;
  pledgeId: Id;
  /** That was on the page. */
  version: number;
};

/** Refused where somebody changed it since the page was read. */
export async function lockShownPledge(
  tx: Transaction,
  { campaignId, pledgeId, version }: OfPledge,
): Promise<Verdict<{ campaign: Campaign; pledge: Pledge }, "changed-meanwhile">> {
  const campaign = await lockKnownCampaign(tx, campaignId);
  const pledge = await findPledge(tx, pledgeId);
  assert(pledge?.campaignId === campaignId, "pledges are never deleted");
  return pledge.version === version ? accept({ campaign, pledge }) : refuse("changed-meanwhile");
}
