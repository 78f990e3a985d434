/** Pledges belong to an office: given after the ask, followed by dated changes, checked in time. */
import { expect, test } from "vitest";
import { notePledgeChange, planCheck } from "#app/modules/campaigns/follow-pledge.server.ts";
import { nameHolder } from "#app/modules/campaigns/keep-target.server.ts";
import { listPledges } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { findPledge, findToldPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import { recordPledge } from "#app/modules/campaigns/record-pledge.server.ts";
import { findTarget } from "#app/modules/campaigns/target-store.server.ts";
import { inheritance } from "#app/modules/campaigns/target.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { ask, campaign, PLEDGE, pledged } from "#tests/setup/campaigns.ts";
import { actingAs } from "#tests/setup/people.ts";

async function of(
  context: SignedInContext,
  { campaignId, pledgeId }: { campaignId: string; pledgeId: string },
) {
  const { version } = (await findPledge(context.db.reader, pledgeId))!;
  return { token: newId(), campaignId, pledgeId, version };
}

const LINK = { url: "https://example.org/p", label: "Photo", labelIn: "en", on: null } as const;

function change(state: "in-progress" | "kept" | "superseded", on: string, parts: object = {}) {
  const facts = { note: "Seen", noteIn: "en", supersededBy: null, links: [LINK] } as const;
  return { ...facts, nextCheckOn: null, state, on: calendarDate(on), ...parts };
}

test("a pledge 1 day before its ask, tomorrow, or to be checked yesterday is refused", async () => {
  const organiser = await actingAs(["organiser"]);
  const { campaignId, askId, targetId } = await pledged(organiser);
  const record = (parts: object) =>
    recordPledge(organiser, {
      ...{ token: newId(), campaignId, askId, links: [LINK] },
      facts: { ...PLEDGE, targetId, ...parts },
    });
  expect(await record({ pledgedOn: calendarDate("2026-03-04") })).toMatchObject({
    reason: "pledged-before-ask",
    details: { askedOn: "2026-03-05" },
  });
  const day = calendarDate("2026-11-22");
  expect(await record({ pledgedOn: day })).toMatchObject({ reason: "pledged-in-future" });
  const past = { nextCheckOn: calendarDate("2026-11-20") };
  expect(await record(past)).toMatchObject({ reason: "check-in-past" });
  expect(await record({ targetId: newId() })).toMatchObject({ reason: "target-missing" });
  expect(await record({ actionId: newId() })).toMatchObject({ reason: "event-missing" });
  const made = await record({ nextCheckOn: calendarDate("2026-11-21") });
  const told = await findToldPledge(organiser.db.reader, made.ok ? made.value : "");
  expect(told).toMatchObject({ words: PLEDGE.words, wordsIn: "es", evidence: [{ url: LINK.url }] });
});

test("in progress, then kept: 2 dated changes with evidence, and no check is left", async () => {
  const organiser = await actingAs(["organiser"]);
  const made = await pledged(organiser, { nextCheckOn: calendarDate("2026-12-01") });
  const note = async (facts: ReturnType<typeof change>) =>
    notePledgeChange(organiser, { ...(await of(organiser, made)), change: facts });
  const check = { nextCheckOn: calendarDate("2027-01-10") };
  expect((await note(change("in-progress", "2026-04-01", check))).ok).toBe(true);
  expect(await note(change("kept", "2026-03-31"))).toMatchObject({ reason: "change-before-last" });
  expect(await note(change("kept", "2026-06-30", check))).toMatchObject({
    reason: "check-of-settled-pledge",
  });
  expect((await note(change("kept", "2026-06-30"))).ok).toBe(true);
  const told = (await findToldPledge(organiser.db.reader, made.pledgeId))!;
  expect(told).toMatchObject({ state: "kept", nextCheckOn: null });
  expect(told.changes.map(({ state, evidence }) => [state, evidence.length])).toEqual([
    ["kept", 1],
    ["in-progress", 1],
  ]);
});

test("superseded by another pledge to the same ask; by one of another ask it is refused", async () => {
  const organiser = await actingAs(["organiser"]);
  const made = await pledged(organiser);
  const stranger = await pledged(organiser);
  const { campaignId, askId, targetId } = made;
  const order = { token: newId(), campaignId, askId, links: [] };
  const next = await recordPledge(organiser, { ...order, facts: { ...PLEDGE, targetId } });
  const heir = next.ok ? next.value : "";
  const supersede = async (supersededBy: string) =>
    notePledgeChange(organiser, {
      ...(await of(organiser, made)),
      change: change("superseded", "2026-05-01", { supersededBy }),
    });
  expect(await supersede(stranger.pledgeId)).toMatchObject({ reason: "heir-missing" });
  expect((await supersede(heir)).ok).toBe(true);
  const after = await findPledge(organiser.db.reader, made.pledgeId);
  expect(after).toMatchObject({ state: "superseded", supersededBy: heir });
  expect(await supersede(heir)).toMatchObject({ reason: "pledge-state-not-next" });
});

test("of 2 changes at once 1 is heard, and 1 form sent twice notes 1 change", async () => {
  const organiser = await actingAs(["organiser"]);
  const made = await pledged(organiser);
  const order = await of(organiser, made);
  const verdicts = await Promise.all(
    (["in-progress", "kept"] as const).map((state) =>
      notePledgeChange(organiser, {
        ...{ ...order, token: newId() },
        change: change(state, "2026-05-01"),
      }),
    ),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  const told = await findToldPledge(organiser.db.reader, made.pledgeId);
  expect(told!.changes).toHaveLength(1);
});

test("a new holder ends the old one, and the pledge of March is inherited in June", async () => {
  const organiser = await actingAs(["organiser"]);
  const { targetId, pledgeId } = await pledged(organiser);
  const name = async (fullName: string, from: string) => {
    const { version } = (await findTarget(organiser.db.reader, targetId))!;
    const fromOn = calendarDate(from);
    return nameHolder(organiser, { token: newId(), targetId, version, name: fullName, fromOn });
  };
  expect((await name("Demo Speaker", "2025-01-01")).ok).toBe(true);
  expect(await name("Demo Heir", "2024-12-31")).toMatchObject({ reason: "holder-before-last" });
  const told = async () => (await findToldPledge(organiser.db.reader, pledgeId))!;
  expect(inheritance((await told()).target.holders, await told())).toBeNull();
  expect((await name("Demo Heir", "2026-06-01")).ok).toBe(true);
  const { holders } = (await told()).target;
  expect(holders.map((one) => [one.name, one.untilOn])).toEqual([
    ["Demo Speaker", "2026-06-01"],
    ["Demo Heir", null],
  ]);
  expect(inheritance(holders, await told())).toEqual({ heir: "Demo Heir", from: "Demo Speaker" });
});

test("a check moves to a later day or away, not to yesterday, and none is left of a kept pledge", async () => {
  const organiser = await actingAs(["organiser"]);
  const made = await pledged(organiser, { nextCheckOn: calendarDate("2026-11-21") });
  const plan = async (on: string | null) =>
    planCheck(organiser, {
      ...(await of(organiser, made)),
      nextCheckOn: on === null ? null : calendarDate(on),
    });
  expect(await plan("2026-11-20")).toMatchObject({ reason: "check-in-past" });
  expect((await plan("2026-12-24")).ok).toBe(true);
  expect((await plan(null)).ok).toBe(true);
  await notePledgeChange(organiser, {
    ...(await of(organiser, made)),
    change: change("kept", "2026-06-01"),
  });
  expect(await plan("2026-12-24")).toMatchObject({ reason: "check-of-settled-pledge" });
});

test("the list is by the next check or the newest first, and by state", async () => {
  const organiser = await actingAs(["organiser"]);
  const campaignId = await campaign(organiser, { titleEn: "Listed" });
  const askId = await ask(organiser, campaignId);
  const { targetId } = await organiser.db.reader.ask.findUniqueOrThrow({ where: { id: askId } });
  const days = [
    ["2026-04-01", "2026-12-05"],
    ["2026-04-02", "2026-12-03"],
    ["2026-04-03", null],
  ] as const;
  const ids: string[] = [];
  for (const [pledgedOn, check] of days) {
    const order = { token: newId(), campaignId, askId, links: [] };
    const nextCheckOn = check === null ? null : calendarDate(check);
    const facts = { ...PLEDGE, targetId, pledgedOn: calendarDate(pledgedOn), nextCheckOn };
    const made = await recordPledge(organiser, { ...order, facts });
    ids.push(made.ok ? made.value : "");
  }
  const listed = async (show: "checks" | "all", state: "pledged" | "kept" | null = null) =>
    (await listPledges(organiser.db.reader, { show, state }, { skip: 0, take: 100 }))
      .filter((one) => ids.includes(one.id))
      .map(({ id }) => ids.indexOf(id));
  expect(await listed("checks")).toEqual([1, 0]);
  expect(await listed("all")).toEqual([2, 1, 0]);
  expect(await listed("all", "kept")).toEqual([]);
});
