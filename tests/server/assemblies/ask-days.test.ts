/** An ask is put on its own day or after it: neither of the two days moves past the other. */
import { expect, test } from "vitest";
import { cancelAction, changeAction } from "#app/modules/assemblies/change-action.server.ts";
import { chooseCampaigns, putAsks } from "#app/modules/assemblies/prepare-action.server.ts";
import { findAsk } from "#app/modules/campaigns/ask-store.server.ts";
import { changeAskFacts } from "#app/modules/campaigns/write-ask.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import {
  accepted,
  assembly,
  campaignWithAsks,
  facts,
  heldAssembly,
  TODAY,
} from "#tests/setup/assemblies.ts";
import { actingAs } from "#tests/setup/people.ts";

const YESTERDAY = addDays(TODAY, -1);

test("of 2 asks of today none is put at an assembly of yesterday; the first is named", async () => {
  const organiser = await actingAs(["organiser"]);
  const actionId = await assembly(organiser, { on: YESTERDAY });
  const { campaignId, askIds } = await campaignWithAsks(organiser, 2);
  const campaignIds = [campaignId];
  accepted(await chooseCampaigns(organiser, { token: newId(), actionId, campaignIds }));
  const order = { token: newId(), actionId, askIds };
  expect(await putAsks(organiser, order)).toMatchObject({
    reason: "ask-after-action",
    details: { box: `order-${askIds[0]!}`, askedOn: TODAY, actionOn: YESTERDAY },
  });
  await redate(organiser, campaignId, askIds[0]!, YESTERDAY);
  const first = { ...order, token: newId(), askIds: [askIds[0]!] };
  accepted(await putAsks(organiser, first));
});

test("an assembly of today with 1 ask of today does not become one of yesterday; its place changes", async () => {
  const { organiser, actionId } = await heldAssembly({ asks: 1 });
  const action = await organiser.db.reader.action.findUniqueOrThrow({ where: { id: actionId } });
  const order = { token: newId(), actionId, version: action.version };
  const earlier = await changeAction(organiser, { ...order, facts: facts({ on: YESTERDAY }) });
  expect(earlier).toMatchObject({ reason: "ask-after-action", details: { box: "on" } });
  const place = { ...order, token: newId(), facts: facts({ place: "Another hall" }) };
  accepted(await changeAction(organiser, place));
});

test("an ask put yesterday was asked by then: it becomes 1 of yesterday, and none of today", async () => {
  const organiser = await actingAs(["organiser"]);
  const actionId = await assembly(organiser, { on: YESTERDAY });
  const { campaignId, askIds } = await campaignWithAsks(organiser, 1);
  const askId = askIds[0]!;
  await redate(organiser, campaignId, askId, addDays(TODAY, -2));
  const campaignIds = [campaignId];
  accepted(await chooseCampaigns(organiser, { token: newId(), actionId, campaignIds }));
  accepted(await putAsks(organiser, { token: newId(), actionId, askIds }));
  await redate(organiser, campaignId, askId, YESTERDAY);
  await expect(redate(organiser, campaignId, askId, TODAY)).rejects.toThrow("ask-after-its-change");
  accepted(await cancelAction(organiser, { token: newId(), actionId, version: 1 }));
  await redate(organiser, campaignId, askId, TODAY);
});

async function redate(organiser: SignedInContext, campaignId: Id, askId: Id, on: CalendarDate) {
  const ask = (await findAsk(organiser.db.reader, campaignId, askId))!;
  const order = { token: newId(), campaignId, askId, version: ask.version, position: ask.position };
  accepted(await changeAskFacts(organiser, { ...order, facts: { ...ask, askedOn: on } }));
}
