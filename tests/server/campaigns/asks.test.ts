/** Asks: put to an office, in order, with a dated fate that never runs before the ask's own day. */
import { expect, test } from "vitest";
import { translationState } from "#app/i18n/two-texts.ts";
import { findAsk, listToldAsks } from "#app/modules/campaigns/ask-store.server.ts";
import { noteAskChange } from "#app/modules/campaigns/note-ask-change.server.ts";
import { publishCampaign } from "#app/modules/campaigns/publish-campaign.server.ts";
import {
  addAsk,
  changeAskFacts,
  confirmAskTranslation,
} from "#app/modules/campaigns/write-ask.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { ASK, ask, campaign, target } from "#tests/setup/campaigns.ts";
import { actingAs } from "#tests/setup/people.ts";

async function withAsk() {
  const organiser = await actingAs(["organiser"]);
  const campaignId = await campaign(organiser);
  const askId = await ask(organiser, campaignId);
  return { organiser, campaignId, askId };
}

async function of(context: SignedInContext, campaignId: string, askId: string) {
  const found = await findAsk(context.db.reader, campaignId, askId);
  return { token: newId(), campaignId, askId, version: found!.version };
}

const LINK = { url: "https://example.org/a", label: "Minutes", labelIn: "en", on: null } as const;

function change(on: string, parts: object = {}) {
  const facts = { status: "won", noteEn: "Yes.", noteEs: "Sí.", links: [LINK] } as const;
  return { ...facts, on: calendarDate(on), ...parts };
}

test("an ask of an office that is not there is refused; in a published campaign it needs 2 languages", async () => {
  const { organiser, campaignId } = await withAsk();
  const add = async (facts: object) =>
    addAsk(organiser, {
      ...{ token: newId(), campaignId, writtenIn: "es" },
      facts: { ...ASK, targetId: await target(organiser), ...facts },
    });
  expect(await add({ targetId: newId() })).toMatchObject({ reason: "target-missing" });
  expect((await add({ titleEn: "" })).ok).toBe(true);
  const other = await campaign(organiser);
  await publishCampaign(organiser, { token: newId(), campaignId: other, version: 1 });
  const order = { token: newId(), campaignId: other, writtenIn: "en" } as const;
  const facts = { ...ASK, targetId: await target(organiser), detailEn: "Because." };
  expect(await addAsk(organiser, { ...order, facts })).toMatchObject({
    reason: "published-needs-both",
    details: { field: "detailEs" },
  });
});

test("3 asks stand in order; the third becomes the first, and no place is taken twice", async () => {
  const { organiser, campaignId, askId } = await withAsk();
  const others = [await ask(organiser, campaignId), await ask(organiser, campaignId)];
  const facts = (await findAsk(organiser.db.reader, campaignId, others[1]!))!;
  const order = { ...(await of(organiser, campaignId, others[1]!)), position: 1, facts };
  expect((await changeAskFacts(organiser, order)).ok).toBe(true);
  const told = await listToldAsks(organiser.db.reader, campaignId);
  expect(told.map(({ id, position }) => [id, position])).toEqual([
    [others[1], 1],
    [askId, 2],
    [others[0], 3],
  ]);
  const same = { ...order, token: newId(), version: order.version + 1 };
  expect(await changeAskFacts(organiser, same)).toMatchObject({ reason: "nothing-changed" });
});

test("a change 1 day before the ask is refused; one with a note and a link stands with both", async () => {
  const { organiser, campaignId, askId } = await withAsk();
  const order = await of(organiser, campaignId, askId);
  const note = (facts: ReturnType<typeof change>) =>
    noteAskChange(organiser, { ...order, token: newId(), change: facts });
  expect(await note(change("2026-03-04"))).toMatchObject({
    reason: "change-before-ask",
    details: { askedOn: "2026-03-05" },
  });
  expect(await note(change("2026-11-22"))).toMatchObject({ reason: "change-in-future" });
  expect((await note(change("2026-03-05"))).ok).toBe(true);
  const [told] = await listToldAsks(organiser.db.reader, campaignId);
  expect(told).toMatchObject({
    status: "won",
    changes: [{ on: "2026-03-05", noteEs: "Sí.", evidence: [{ url: LINK.url, file: null }] }],
  });
  expect(await note(change("2026-04-01"))).toMatchObject({ reason: "changed-meanwhile" });
});

test("1 form sent twice notes 1 change; of 2 at once 1 is heard", async () => {
  const { organiser, campaignId, askId } = await withAsk();
  const order = { ...(await of(organiser, campaignId, askId)), change: change("2026-05-05") };
  const twice = [await noteAskChange(organiser, order), await noteAskChange(organiser, order)];
  expect(twice.every(({ ok }) => ok)).toBe(true);
  const next = await of(organiser, campaignId, askId);
  const statuses = ["not-won", "partly-won"] as const;
  const verdicts = await Promise.all(
    statuses.map((status) =>
      noteAskChange(organiser, {
        ...{ ...next, token: newId() },
        change: change("2026-06-06", { status }),
      }),
    ),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  const [told] = await listToldAsks(organiser.db.reader, campaignId);
  expect(told!.changes).toHaveLength(2);
});

test("the ask's day cannot move behind what came of it; 1 changed title leaves the Spanish owed", async () => {
  const { organiser, campaignId, askId } = await withAsk();
  const first = await of(organiser, campaignId, askId);
  await noteAskChange(organiser, { ...first, change: change("2026-05-05") });
  const facts = (await findAsk(organiser.db.reader, campaignId, askId))!;
  const edit = async (parts: object) =>
    changeAskFacts(organiser, {
      ...(await of(organiser, campaignId, askId)),
      ...{ position: 1, facts: { ...facts, ...parts } },
    });
  expect(await edit({ askedOn: calendarDate("2026-05-06") })).toMatchObject({
    reason: "ask-after-its-change",
    details: { firstOn: "2026-05-05" },
  });
  expect((await edit({ titleEn: "4 coaches a year" })).ok).toBe(true);
  const state = async () =>
    translationState((await findAsk(organiser.db.reader, campaignId, askId))!);
  expect(await state()).toBe("out-of-date");
  await confirmAskTranslation(organiser, await of(organiser, campaignId, askId));
  expect(await state()).toBe("current");
});
