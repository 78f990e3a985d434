/** A campaign with an office, an ask and a pledge, for tests that are about what follows. */
import type { AskFacts } from "#app/modules/campaigns/ask.ts";
import type { CampaignFacts } from "#app/modules/campaigns/campaign.ts";
import { openTarget } from "#app/modules/campaigns/keep-target.server.ts";
import { openCampaign } from "#app/modules/campaigns/open-campaign.server.ts";
import type { PledgeFacts } from "#app/modules/campaigns/pledge.ts";
import { recordPledge } from "#app/modules/campaigns/record-pledge.server.ts";
import { addAsk } from "#app/modules/campaigns/write-ask.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";

export function made<Value>(verdict: Verdict<Value>): Value {
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

export const CAMPAIGN: CampaignFacts = {
  ...{ titleEn: "Coaches to open days", titleEs: "Autobuses a las jornadas" },
  ...{ summaryEn: "Families see a campus.", summaryEs: "Las familias conocen un campus." },
  ...{ slug: "", startedOn: calendarDate("2026-01-10"), leadId: null },
};

export async function campaign(
  context: SignedInContext,
  facts: Partial<CampaignFacts> = {},
): Promise<Id> {
  const order = { token: newId(), facts: { ...CAMPAIGN, ...facts }, writtenIn: "en" } as const;
  return made(await openCampaign(context, order));
}

export async function target(context: SignedInContext): Promise<Id> {
  const facts = {
    officeEn: "Demo Vice-Principal",
    officeEs: "Vicerrectora Demo",
    body: "Demo College",
  };
  return made(await openTarget(context, { token: newId(), facts }));
}

export const ASK = {
  ...{ titleEn: "3 coaches a year", titleEs: "3 autobuses al año" },
  ...{ detailEn: "", detailEs: "", askedOn: calendarDate("2026-03-05") },
};

export async function ask(
  context: SignedInContext,
  campaignId: Id,
  facts: Partial<AskFacts> = {},
): Promise<Id> {
  const targetId = facts.targetId ?? (await target(context));
  const order = { token: newId(), campaignId, writtenIn: "en" } as const;
  return made(await addAsk(context, { ...order, facts: { ...ASK, ...facts, targetId } }));
}

export const PLEDGE: Omit<PledgeFacts, "targetId"> = {
  ...{ actionId: null, words: "Vamos a pagar 3 autobuses.", wordsIn: "es", isQuote: true },
  ...{ speaker: "Demo Speaker", pledgedOn: calendarDate("2026-03-12"), witnesses: "" },
  ...{ keptWhen: "3 coaches leave", keptWhenIn: "en", nextCheckOn: null },
};

/** A campaign, its only ask, and a pledge to it. */
export async function pledged(context: SignedInContext, facts: Partial<PledgeFacts> = {}) {
  const campaignId = await campaign(context);
  const targetId = await target(context);
  const askId = await ask(context, campaignId, { targetId });
  const order = { token: newId(), campaignId, askId, links: [] };
  const pledgeId = made(
    await recordPledge(context, { ...order, facts: { ...PLEDGE, targetId, ...facts } }),
  );
  return { campaignId, targetId, askId, pledgeId };
}
