/** Assemblies on a real database: planned, prepared, published in both languages, cancelled. */
import { expect, test } from "vitest";
import { findAction } from "#app/modules/assemblies/action-store.server.ts";
import { listPoints } from "#app/modules/assemblies/agenda-points-store.server.ts";
import {
  cancelAction,
  changeAction,
  publishAction,
} from "#app/modules/assemblies/change-action.server.ts";
import { keepAction } from "#app/modules/assemblies/keep-action.server.ts";
import {
  chooseCampaigns,
  putAsks,
  writeActionAgenda,
} from "#app/modules/assemblies/prepare-action.server.ts";
import { listPutAsks } from "#app/modules/assemblies/put-ask-store.server.ts";
import { UNANSWERED } from "#app/modules/assemblies/answer.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { newId } from "#app/shared/id.ts";
import {
  accepted,
  assembly,
  campaignWithAsks,
  facts,
  heldAssembly,
} from "#tests/setup/assemblies.ts";
import { actingAs } from "#tests/setup/people.ts";

test("1 language is a draft and is not published; 2 are, and then neither may be emptied", async () => {
  const organiser = await actingAs(["organiser"], { language: "es" });
  const actionId = await assembly(organiser, { titleEn: "" });
  const read = async () => (await findAction(organiser.db.reader, actionId))!;
  expect(await read()).toMatchObject({ sourceLanguage: "es", translatedRevision: 0, version: 1 });
  const publish = (version: number) =>
    ({ token: newId(), actionId, version, act: "publish" }) as const;
  expect(await publishAction(organiser, publish(1))).toMatchObject({
    reason: "published-needs-both",
  });
  accepted(await changeAction(organiser, { token: newId(), actionId, version: 1, facts: facts() }));
  const before = await findPublicRevision(organiser.db.reader);
  accepted(await publishAction(organiser, publish(2)));
  expect(await findPublicRevision(organiser.db.reader)).not.toBe(before);
  expect((await read()).publishedAt).toEqual(organiser.now);
  const emptied = { token: newId(), actionId, version: 3, facts: facts({ titleEs: "" }) };
  expect(await changeAction(organiser, emptied)).toMatchObject({
    ...{ reason: "published-needs-both", details: { box: "titleEs" } },
  });
});

test("a source that changes alone is out of date in the other language until 1 press says it is right", async () => {
  const organiser = await actingAs(["organiser"]);
  const actionId = await assembly(organiser);
  const order = {
    token: newId(),
    actionId,
    version: 1,
    facts: facts({ titleEn: "Great assembly" }),
  };
  accepted(await changeAction(organiser, order));
  const read = async () => (await findAction(organiser.db.reader, actionId))!;
  expect(await read()).toMatchObject({ sourceRevision: 2, translatedRevision: 1 });
  accepted(
    await publishAction(organiser, { token: newId(), actionId, version: 2, act: "confirm" }),
  );
  expect(await read()).toMatchObject({ translatedRevision: 2, publishedAt: null });
});

test("of 2 changes on version 1 the second is told; cancelled 2 times it is refused", async () => {
  const organiser = await actingAs(["organiser"]);
  const actionId = await assembly(organiser);
  const change = (place: string) =>
    changeAction(organiser, { token: newId(), actionId, version: 1, facts: facts({ place }) });
  const both = await Promise.all([change("One hall"), change("Other hall")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  accepted(await cancelAction(organiser, { token: newId(), actionId, version: 2 }));
  const again = await cancelAction(organiser, { token: newId(), actionId, version: 3 });
  expect(again).toMatchObject({ reason: "action-cancelled" });
});

test("an agenda of 2 points is written whole; on the version before it a second writer is told", async () => {
  const organiser = await actingAs(["organiser"]);
  const actionId = await assembly(organiser);
  const points = [
    { minutes: 10, titleEn: "Welcome", titleEs: "Bienvenida" },
    { minutes: 50, titleEn: "Asks", titleEs: "" },
  ];
  const order = { token: newId(), actionId, version: "none", points };
  accepted(await writeActionAgenda(organiser, order));
  accepted(await writeActionAgenda(organiser, order));
  expect(await listPoints(organiser.db.reader, actionId)).toMatchObject(points);
  const late = await writeActionAgenda(organiser, { ...order, token: newId() });
  expect(late).toMatchObject({ reason: "changed-meanwhile" });
});

test("3 asks are put in the order that was written; one that was answered stays on the list", async () => {
  const { organiser, leader, actionId } = await heldAssembly({ asks: 3 });
  const before = await listPutAsks(organiser.db.reader, actionId);
  const [one, two, three] = before.map(({ askId }) => askId) as [string, string, string];
  const put = (askIds: string[]) => putAsks(organiser, { token: newId(), actionId, askIds });
  accepted(await put([three, one]));
  const now = await listPutAsks(organiser.db.reader, actionId);
  expect(now.map(({ askId }) => askId)).toEqual([three, one]);
  expect(now.map(({ id }) => id)).toEqual([before[2]!.id, before[0]!.id]);
  const given = { answer: "no", words: "", wordsIn: "en", saidBy: "" } as const;
  const answers = [{ id: before[2]!.id, given, seen: UNANSWERED }];
  accepted(await keepAction(leader, { token: newId(), actionId, answers, presses: [] }));
  expect(await put([one, two])).toMatchObject({ reason: "ask-answered-already" });
  accepted(await put([two, three]));
  const strange = (await campaignWithAsks(organiser, 1)).askIds;
  expect(await put([two, three, ...strange])).toMatchObject({ reason: "ask-not-of-campaigns" });
  const none = { token: newId(), actionId, campaignIds: [] };
  expect(await chooseCampaigns(organiser, none)).toMatchObject({ reason: "campaign-has-asks" });
});
