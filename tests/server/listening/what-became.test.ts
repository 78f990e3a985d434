/** A parent reads what their words became: the theme, then what is published of what came of it. */
import { expect, test } from "vitest";
import { publishCampaign } from "#app/modules/campaigns/publish-campaign.server.ts";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { openCampaign } from "#app/modules/campaigns/open-campaign.server.ts";
import { readMyConcerns } from "#app/modules/listening/read-my-concerns.server.ts";
import { addWinAsk } from "#app/modules/wins/change-win-asks.server.ts";
import { newId } from "#app/shared/id.ts";
import { ask, CAMPAIGN, made } from "#tests/setup/campaigns.ts";
import { heard, put, said, theme } from "#tests/setup/listening.ts";
import { acting, actingAs } from "#tests/setup/people.ts";
import { meetingHeld } from "#tests/setup/register.ts";
import { publishedWin } from "#tests/setup/wins.ts";

test("1 concern, 2 themes of 1 campaign: nothing, then 2 themes; published, the campaign and 1 win", async () => {
  const { leader, cohortId, members } = await meetingHeld({ members: 1 });
  const member = await acting(members[0]!, { now: leader.now, language: "es" });
  const concerns = said({ words: "The train", personId: members[0]! });
  const was = await heard(leader, { cohortId, concerns });
  const became = async () => (await readMyConcerns(member))[0]!.became;
  expect(await became()).toBeNull();

  const themes = [await theme(leader, "Travel", "Viajes"), await theme(leader)];
  for (const id of themes) await put(leader, id, was.concerns, { reach: [cohortId] });
  const organiser = await actingAs(["organiser"]);
  const order = { token: newId(), facts: CAMPAIGN, writtenIn: "en", themeId: themes[0]! } as const;
  const campaignId = made(await openCampaign(organiser, order));
  await organiser.db.inTransaction((tx) =>
    tx.campaignTheme.create({ data: { campaignId, themeId: themes[1]! } }),
  );
  const winId = await publishedWin(organiser);
  const askId = await ask(organiser, campaignId);
  made(await addWinAsk(organiser, { token: newId(), winId, askId }));
  const draft = await became();
  expect(draft).toMatchObject({ campaigns: [], wins: [] });
  expect(draft!.themes.map(({ nameEs }) => nameEs).toSorted()).toEqual(["Tarifas", "Viajes"]);

  const { version } = (await findCampaign(organiser.db.reader, campaignId))!;
  made(await publishCampaign(organiser, { token: newId(), campaignId, version }));
  expect(await became()).toMatchObject({
    campaigns: [{ titleEs: CAMPAIGN.titleEs }],
    wins: [{ titleEs: "Veinte cupos en una jornada" }],
  });
});
