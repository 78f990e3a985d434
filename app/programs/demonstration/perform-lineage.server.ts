/**
 * Ties the invented records together, so that the invented win leads back to what was heard: the
 * campaign answers a theme of the listenings, and the win comes of its first ask.
 */
import { listAsks } from "#app/modules/campaigns/ask-store.server.ts";
import { findCampaign, listCampaigns } from "#app/modules/campaigns/campaign-store.server.ts";
import { listThemes } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import { answerThemes } from "#app/modules/campaigns/change-campaign.server.ts";
import { addWinAsk } from "#app/modules/wins/change-win-asks.server.ts";
import { listWins } from "#app/modules/wins/win-store.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { COACHES } from "./campaigns.ts";
import { OPEN_DAYS } from "./listening.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";

/** After the stories of listening, of campaigns and of wins. */
export function lineageActs(performance: Performance, today: CalendarDate) {
  const at = instantInLondon(addDays(today, -1), { hour: 12, minute: 0 });
  return [{ at, perform: () => performLineage(performance, at) }];
}

async function performLineage(performance: Performance, at: Date): Promise<void> {
  const organiser = contextAt(performance, "organiser", at);
  const { reader } = organiser.db;
  const filter = { typed: COACHES.titleEn, step: null, isPublished: true };
  const [listed] = await listCampaigns(reader, filter, { skip: 0, take: 1 });
  const campaign = await findCampaign(reader, listed?.id);
  const win = (await listWins(reader, 1)).rows.find(({ invented }) => invented);
  assert(campaign !== null && win !== undefined, "campaign and win have been told");

  const themes = await listThemes(reader, campaign.id);
  const themeIds = themes.filter(({ nameEs }) => nameEs === OPEN_DAYS).map(({ id }) => id);
  const of = { campaignId: campaign.id, version: campaign.version };
  accepted(await answerThemes(organiser, { token: newId(), ...of, themeIds }));
  const [first] = await listAsks(reader, campaign.id);
  assert(first !== undefined, "the campaign has asks");
  accepted(await addWinAsk(organiser, { token: newId(), winId: win.id, askId: first.id }));
}
