/** What took place is neither cancelled nor moved ahead; what was only called off can be. */
import { expect, test } from "vitest";
import {
  cancelAction,
  changeAction,
  planAction,
} from "#app/modules/assemblies/change-action.server.ts";
import { chooseCampaigns } from "#app/modules/assemblies/prepare-action.server.ts";
import { keepAction } from "#app/modules/assemblies/keep-action.server.ts";
import { recordPledge } from "#app/modules/campaigns/record-pledge.server.ts";
import type { Press } from "#app/modules/assemblies/turnout.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import {
  accepted,
  campaignWithAsks,
  facts,
  heldAssembly,
  TODAY,
  type Held,
} from "#tests/setup/assemblies.ts";
import { PLEDGE, target } from "#tests/setup/campaigns.ts";

const press = (people: Press["people"]): Press => ({ key: newId(), institutionId: null, people });

const counting = ({ leader, actionId }: Held, ...people: Press["people"][]) =>
  keepAction(leader, { token: newId(), actionId, answers: [], presses: people.map(press) });

async function withCame(held: Held): Promise<Id> {
  return accepted(
    await planAction(held.organiser, { token: newId(), facts: facts({ came: 400 }) }),
  );
}

async function withPledge({ organiser, actionId }: Held): Promise<Id> {
  const { campaignId, askIds } = await campaignWithAsks(organiser, 1);
  const chosen = { token: newId(), actionId, campaignIds: [campaignId] };
  accepted(await chooseCampaigns(organiser, chosen));
  const targetId = await target(organiser);
  const promised = { ...PLEDGE, actionId, targetId, pledgedOn: TODAY };
  const order = { token: newId(), campaignId, askId: askIds[0]!, links: [] };
  accepted(await recordPledge(organiser, { ...order, facts: promised }));
  return actionId;
}

async function withPeople(held: Held): Promise<Id> {
  accepted(await counting(held, 5, -1));
  return held.actionId;
}

for (const [how, hold] of Object.entries({ withCame, withPledge, withPeople })) {
  test(`held ("${how}"), it is neither cancelled nor moved 1 day ahead`, async () => {
    const held = await heldAssembly({ asks: 0 });
    const order = { token: newId(), actionId: await hold(held), version: 1 };
    expect(await cancelAction(held.organiser, order)).toMatchObject({ reason: "action-held" });
    const tomorrow = facts({ on: addDays(TODAY, 1) });
    expect(await changeAction(held.organiser, { ...order, facts: tomorrow })).toMatchObject({
      reason: "held-in-future",
    });
  });
}

test("1 press and the same taken back count nobody: what was called off is cancelled", async () => {
  const held = await heldAssembly({ asks: 0 });
  accepted(await counting(held, 1, -1));
  const order = { token: newId(), actionId: held.actionId, version: 1 };
  accepted(await cancelAction(held.organiser, order));
});
