/** A campaign names the actions that were planned for it, and what was answered to its asks there. */
import { expect, test } from "vitest";
import {
  listActionsOfCampaign,
  listAnswersTo,
} from "#app/modules/assemblies/campaign-actions-store.server.ts";
import {
  cancelAction,
  changeAction,
  planAction,
} from "#app/modules/assemblies/change-action.server.ts";
import { addDays } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { accepted, campaignWithAsks, facts, heldAssembly } from "#tests/setup/assemblies.ts";
import { actingAs } from "#tests/setup/people.ts";

test("planned for a campaign it is 1 of its actions, and as cancelled it stays 1; of no campaign it is nobody's", async () => {
  const organiser = await actingAs(["organiser"]);
  const { reader } = organiser.db;
  const { campaignId } = await campaignWithAsks(organiser, 1);
  const order = { token: newId(), facts: facts(), campaignId };
  const actionId = accepted(await planAction(organiser, order));
  accepted(await planAction(organiser, { token: newId(), facts: facts(), campaignId: newId() }));
  expect(await listActionsOfCampaign(reader, campaignId)).toMatchObject([
    { id: actionId, isCancelled: false },
  ]);
  accepted(await cancelAction(organiser, { token: newId(), actionId, version: 1 }));
  expect(await listActionsOfCampaign(reader, campaignId)).toMatchObject([{ isCancelled: true }]);
});

test("of 3 asks that were put, 2 with an answer: those 2 stand at the campaign", async () => {
  const { organiser, actionId, put } = await heldAssembly({ asks: 3 });
  await organiser.db.inTransaction(async (tx) => {
    await tx.actionAsk.update({ where: { id: put[0]! }, data: { answer: "yes" } });
    await tx.actionAsk.update({ where: { id: put[2]! }, data: { answer: "did-not-attend" } });
  });
  const row = await organiser.db.reader.actionAsk.findUnique({
    where: { id: put[0]! },
    include: { ask: true },
  });
  const answers = await listAnswersTo(organiser.db.reader, row!.ask.campaignId);
  expect(answers.map(({ answer }) => answer).toSorted()).toEqual(["did-not-attend", "yes"]);
  expect(answers.map(({ action }) => action.id)).toEqual([actionId, actionId]);
});

test("with 1 answer noted it cannot be cancelled, nor moved to tomorrow; to today it can", async () => {
  const { organiser, actionId, put } = await heldAssembly({ asks: 1 });
  await organiser.db.inTransaction((tx) =>
    tx.actionAsk.update({ where: { id: put[0]! }, data: { answer: "no" } }),
  );
  const action = await organiser.db.reader.action.findUniqueOrThrow({ where: { id: actionId } });
  const order = { token: newId(), actionId, version: action.version };
  expect(await cancelAction(organiser, order)).toMatchObject({ reason: "action-held" });
  const moved = { ...order, token: newId(), facts: facts({ on: addDays(organiser.today, 1) }) };
  expect(await changeAction(organiser, moved)).toMatchObject({ reason: "held-in-future" });
  const place = { ...order, token: newId(), facts: facts({ place: "Another hall" }) };
  expect(await changeAction(organiser, place)).toMatchObject({ ok: true });
});
