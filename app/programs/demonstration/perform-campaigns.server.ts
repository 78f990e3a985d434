/** Performs the campaigns of the demonstration, by the portal's own verbs. */
import { findAsk } from "#app/modules/campaigns/ask-store.server.ts";
import { changeCampaign, moveCampaign } from "#app/modules/campaigns/change-campaign.server.ts";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { notePledgeChange } from "#app/modules/campaigns/follow-pledge.server.ts";
import { nameHolder, openTarget } from "#app/modules/campaigns/keep-target.server.ts";
import { noteAskChange } from "#app/modules/campaigns/note-ask-change.server.ts";
import { openCampaign } from "#app/modules/campaigns/open-campaign.server.ts";
import { publishCampaign } from "#app/modules/campaigns/publish-campaign.server.ts";
import { recordPledge } from "#app/modules/campaigns/record-pledge.server.ts";
import { addAsk } from "#app/modules/campaigns/write-ask.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { ASKS, COACHES, OFFICES, QUIET_ROOM } from "./campaigns.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";

type Ask = (typeof ASKS)[number];
type Pledge = Ask["pledges"][number];

/** The organiser tells all of it on one day, and writes to each thing the day on which it was. */
const TOLD_AGO = 2;
const BEGUN_AGO = 190;

export function campaignActs(performance: Performance, today: CalendarDate) {
  const at = instantInLondon(addDays(today, -TOLD_AGO), { hour: 14, minute: 0 });
  const tell = () => performCampaigns(contextAt(performance, "organiser", at), today);
  return [{ at, perform: tell }];
}

async function performCampaigns(organiser: SignedInContext, today: CalendarDate): Promise<void> {
  const offices = new Map<string, Id>();
  for (const office of OFFICES)
    offices.set(office.key, await performOffice(organiser, office, today));
  const facts = {
    slug: "",
    startedOn: addDays(today, -BEGUN_AGO),
    leadId: organiser.actor.personId,
  };
  const order = { token: newId(), writtenIn: "en", invented: true } as const;
  const campaignId = accepted(
    await openCampaign(organiser, { ...order, facts: { ...facts, ...COACHES } }),
  );
  for (const ask of ASKS) await performAsk(organiser, { campaignId, ask, offices, today });
  await performPublication(organiser, campaignId);
  const draft = { ...facts, ...QUIET_ROOM, startedOn: addDays(today, -TOLD_AGO) };
  accepted(await openCampaign(organiser, { ...order, token: newId(), facts: draft }));
}

async function performOffice(
  organiser: SignedInContext,
  { facts, holders }: (typeof OFFICES)[number],
  today: CalendarDate,
): Promise<Id> {
  const order = { token: newId(), facts, invented: true };
  const targetId = accepted(await openTarget(organiser, order));
  for (const [index, { name, since }] of holders.entries()) {
    const of = { token: newId(), targetId, version: index + 1 };
    accepted(await nameHolder(organiser, { ...of, name, fromOn: addDays(today, -since) }));
  }
  return targetId;
}

type Telling = {
  campaignId: Id;
  ask: Ask;
  offices: ReadonlyMap<string, Id>;
  today: CalendarDate;
};

async function performAsk(organiser: SignedInContext, telling: Telling): Promise<void> {
  const { campaignId, ask, offices, today } = telling;
  const { office, texts, ago, change, pledges } = ask;
  const targetId = officeOf(offices, office);
  const facts = { ...texts, targetId, askedOn: addDays(today, -ago) };
  const order = { token: newId(), campaignId, writtenIn: "en" } as const;
  const askId = accepted(await addAsk(organiser, { ...order, facts }));
  for (const pledge of pledges) await performPledge(organiser, { ...telling, askId, pledge });
  const { status, noteEn, noteEs } = change;
  const noted = { status, noteEn, noteEs, on: addDays(today, -change.ago), links: [] };
  const found = await findAsk(organiser.db.reader, campaignId, askId);
  const of = { token: newId(), campaignId, askId, version: found?.version ?? 1 };
  accepted(await noteAskChange(organiser, { ...of, change: noted }));
}

async function performPledge(
  organiser: SignedInContext,
  { campaignId, askId, pledge, offices, today }: Telling & { askId: Id; pledge: Pledge },
): Promise<void> {
  const { office, facts, ago, checkIn, changes } = pledge;
  const nextCheckOn = checkIn === null ? null : addDays(today, checkIn);
  const given = { ...facts, targetId: officeOf(offices, office), actionId: null };
  const order = { token: newId(), campaignId, askId, links: [], invented: true };
  const dated = { ...given, pledgedOn: addDays(today, -ago), nextCheckOn };
  const pledgeId = accepted(await recordPledge(organiser, { ...order, facts: dated }));
  for (const [index, { state, ago: since, note, link }] of changes.entries()) {
    const links =
      link === undefined
        ? []
        : [{ url: link, label: "Demo newsletter", labelIn: "en" as const, on: null }];
    const change = { state, on: addDays(today, -since), note, noteIn: "en" as const, links };
    accepted(
      await notePledgeChange(organiser, {
        ...{ token: newId(), campaignId, pledgeId, version: index + 1 },
        change: { ...change, nextCheckOn, supersededBy: null },
      }),
    );
  }
}

/** Published in both languages; then its English changes, and the Spanish is owed. */
async function performPublication(organiser: SignedInContext, campaignId: Id): Promise<void> {
  const of = { campaignId, version: 1 };
  accepted(await moveCampaign(organiser, { ...of, token: newId(), step: "negotiate" }));
  accepted(await publishCampaign(organiser, { ...of, token: newId(), version: 2 }));
  const campaign = await findCampaign(organiser.db.reader, campaignId);
  assert(campaign !== null, "the campaign is open");
  const summaryEn = `${campaign.summaryEn} One coach has left.`;
  const order = { ...of, token: newId(), version: campaign.version };
  accepted(await changeCampaign(organiser, { ...order, facts: { ...campaign, summaryEn } }));
}

function officeOf(offices: ReadonlyMap<string, Id>, key: string): Id {
  const id = offices.get(key);
  assert(id !== undefined, `the office of the ${key} is known`);
  return id;
}
