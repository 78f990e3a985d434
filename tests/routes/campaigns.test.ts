/** The pages of campaigns, offices and pledges: who may, what is refused where, and what is kept. */
import { expect, test } from "vitest";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { findToldPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import { findTarget } from "#app/modules/campaigns/target-store.server.ts";
import { loader as list } from "#app/routes/staff.campaigns._index.tsx";
import { action as right, loader as page } from "#app/routes/staff.campaigns.$id.tsx";
import {
  action as changeAsk,
  loader as changeAskPage,
} from "#app/routes/staff.campaigns.$id_.asks.$ask.change.tsx";
import {
  action as editAsk,
  loader as editAskPage,
} from "#app/routes/staff.campaigns.$id_.asks.$ask.edit.tsx";
import {
  action as pledge,
  loader as pledgePage,
} from "#app/routes/staff.campaigns.$id_.asks.$ask.pledges.new.tsx";
import {
  action as addAsk,
  loader as newAskPage,
} from "#app/routes/staff.campaigns.$id_.asks.new.tsx";
import { action as edit, loader as editPage } from "#app/routes/staff.campaigns.$id_.edit.tsx";
import {
  action as publish,
  loader as publishPage,
} from "#app/routes/staff.campaigns.$id_.publish.tsx";
import { action as move, loader as stepPage } from "#app/routes/staff.campaigns.$id_.step.tsx";
import {
  action as themes,
  loader as themesPage,
} from "#app/routes/staff.campaigns.$id_.themes.tsx";
import { action as open, loader as newPage } from "#app/routes/staff.campaigns.new.tsx";
import { loader as translations } from "#app/routes/staff.campaigns.translations.tsx";
import { loader as pledges } from "#app/routes/staff.pledges._index.tsx";
import { loader as onePledge } from "#app/routes/staff.pledges.$id.tsx";
import { action as follow, loader as followPage } from "#app/routes/staff.pledges.$id_.change.tsx";
import { action as check, loader as checkPage } from "#app/routes/staff.pledges.$id_.check.tsx";
import { loader as targets } from "#app/routes/staff.targets._index.tsx";
import { loader as oneTarget } from "#app/routes/staff.targets.$id.tsx";
import {
  action as editTarget,
  loader as editTargetPage,
} from "#app/routes/staff.targets.$id_.edit.tsx";
import {
  action as holder,
  loader as holderPage,
} from "#app/routes/staff.targets.$id_.holders.new.tsx";
import { action as addTarget, loader as newTargetPage } from "#app/routes/staff.targets.new.tsx";
import { loader as work } from "#app/routes/staff._index.tsx";
import { now } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { addDays, todayInLondon } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { campaign, pledged } from "#tests/setup/campaigns.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

async function scene() {
  const as = await person({ roles: ["organiser"] });
  const made = await pledged(await acting(as));
  const at = (params: Record<string, string>) => ({ path: "/en/staff/campaigns/x", params, as });
  return {
    ...{ as, ...made },
    ofCampaign: at({ id: made.campaignId }),
    ofAsk: at({ id: made.campaignId, ask: made.askId }),
    ofPledge: at({ id: made.pledgeId }),
    ofTarget: at({ id: made.targetId }),
  };
}

const DAY = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

test("21 pages: an organiser 200, a parent leader reads 7, 6 other roles 403, nobody the door", async () => {
  const { as, ofCampaign, ofAsk, ofPledge, ofTarget } = await scene();
  const reading = [
    ...[
      [list, ofCampaign],
      [page, ofCampaign],
      [translations, ofCampaign],
    ],
    ...[
      [pledges, ofPledge],
      [onePledge, ofPledge],
      [targets, ofTarget],
      [oneTarget, ofTarget],
    ],
  ] as const;
  const writing = [
    ...[
      [newPage, ofCampaign],
      [editPage, ofCampaign],
      [stepPage, ofCampaign],
    ],
    ...[
      [themesPage, ofCampaign],
      [publishPage, ofCampaign],
      [newAskPage, ofCampaign],
    ],
    ...[
      [editAskPage, ofAsk],
      [changeAskPage, ofAsk],
      [pledgePage, ofAsk],
    ],
    ...[
      [followPage, ofPledge],
      [checkPage, ofPledge],
    ],
    ...[
      [newTargetPage, ofTarget],
      [editTargetPage, ofTarget],
      [holderPage, ofTarget],
    ],
  ] as const;
  const statuses = async (who: string | undefined) => {
    const found = new Set<number>();
    const kinds = { reading: new Set<number>(), writing: found };
    for (const [kind, all] of [
      ["reading", reading],
      ["writing", writing],
    ] as const) {
      for (const [call, { path, params }] of all) {
        const at = { path, params, ...(who !== undefined && { as: who }) };
        kinds[kind].add((await visit(call, at)).status);
      }
    }
    return { reading: [...kinds.reading], writing: [...kinds.writing] };
  };
  expect(reading.length + writing.length).toBe(21);
  expect(await statuses(as)).toEqual({ reading: [200], writing: [200] });
  const leader = await person({ roles: ["parent-leader"] });
  expect(await statuses(leader)).toEqual({ reading: [200], writing: [403] });
  const others = ["plan-officer", "plan-approver", "adviser", "finance", "wp-officer"] as const;
  for (const role of [...others, "administrator"] as const) {
    const who = await person({ roles: [role] });
    expect(await statuses(who)).toEqual({ reading: [403], writing: [403] });
  }
  expect(await statuses(undefined)).toEqual({ reading: [302], writing: [302] });
});

test("15 forms of a parent leader are 403, and ids of nothing are 404", async () => {
  const { ofCampaign, ofAsk, ofPledge, ofTarget } = await scene();
  const leader = await person({ roles: ["parent-leader"] });
  const forms = [
    ...[
      [open, ofCampaign],
      [edit, ofCampaign],
      [move, ofCampaign],
      [themes, ofCampaign],
    ],
    ...[
      [publish, ofCampaign],
      [right, ofCampaign],
      [addAsk, ofCampaign],
      [editAsk, ofAsk],
    ],
    ...[
      [changeAsk, ofAsk],
      [pledge, ofAsk],
      [follow, ofPledge],
      [check, ofPledge],
    ],
    ...[
      [addTarget, ofTarget],
      [editTarget, ofTarget],
      [holder, ofTarget],
    ],
  ] as const;
  for (const [call, at] of forms) {
    const sent = { ...at, as: leader, form: { token: newId(), version: "1" } };
    expect((await visit(call, sent)).status).toBe(403);
  }
  for (const id of ["x", newId(), "<script>"]) {
    const of = { ...ofAsk, params: { id, ask: id } };
    for (const call of [page, editPage, editAskPage, onePledge, followPage, oneTarget]) {
      expect((await visit(call, of)).status).toBe(404);
    }
  }
  // An ask of another campaign is none of this one.
  const { as } = ofCampaign;
  const other = await campaign(await acting(as));
  const elsewhere = { ...ofAsk, params: { ...ofAsk.params, id: other } };
  expect((await visit(editAskPage, elsewhere)).status).toBe(404);
});

test("an address in capitals and no title in 2 languages: each at its field, and what was typed is kept", async () => {
  const { ofCampaign } = await scene();
  const form = {
    ...{ token: newId(), titleEn: " ", titleEs: "", summaryEn: "<b>Loud</b>", slug: "Mi Campaña" },
    ...{ ...DAY("startedOn", "1", "2", "2026"), leadId: "", writtenIn: "en" },
  };
  const refused = await visit(open, { ...ofCampaign, form });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    values: { summaryEn: "<b>Loud</b>", slug: "Mi Campaña" },
    errors: [
      { field: "slug", reason: "slug-format", details: { proposal: "mi-campana" } },
      { field: "titleEn", reason: "title-missing" },
    ],
  });
  const untitled = await visit(open, { ...ofCampaign, form: { ...form, slug: "" } });
  expect(untitled.body).toMatchObject({ errors: [{ field: "titleEn", reason: "title-missing" }] });
  const sound = await visit(open, {
    ...ofCampaign,
    form: { ...form, titleEn: "<script>alert(1)</script>", slug: "" },
  });
  expect(sound.location).toMatch(/^\/en\/staff\/campaigns\/[^/?]+\?done=opened$/);
  const id = sound.location!.split(/[/?]/)[4]!;
  const { reader } = await database();
  expect((await findCampaign(reader, id))?.slug).toBe("script-alert-1-script");
});

test("an address that exists is refused at its field with a proposal", async () => {
  const { ofCampaign, as } = await scene();
  await campaign(await acting(as), { slug: "known-address" });
  const form = {
    ...{ token: newId(), titleEn: "Other", slug: "known-address", writtenIn: "en" },
    ...DAY("startedOn", "1", "2", "2026"),
  };
  const refused = await visit(open, { ...ofCampaign, form });
  expect(refused.body).toMatchObject({
    errors: [{ field: "slug", reason: "slug-taken", details: { proposal: "known-address-2" } }],
  });
});

test("an address in use, no title and a beginning to come are told in 1 answer, each at its field", async () => {
  const { as } = await scene();
  await campaign(await acting(as), { slug: "used-address" });
  const form = {
    ...{ token: newId(), titleEn: "", titleEs: "", slug: " used-address ", writtenIn: "en" },
    ...{ "startedOn-day": "22", "startedOn-month": "11", "startedOn-year": "2091" },
  };
  const path = "/en/staff/campaigns/new";
  const { status, body } = await visit(open, { path, as, form });
  expect([status, fieldsOf(body)]).toEqual([
    422,
    ["slug slug-taken", "startedOn begun-in-future", "titleEn title-missing"],
  ]);
  const draft = await visit(open, { path, as, form: { ...form, draft: "1" } });
  expect([draft.status, fieldsOf(draft.body)]).toEqual([200, []]);
});

test("a link that is none, a day before the ask and a check in the past are told in 1 answer: 4 fields", async () => {
  const { as, ofAsk, targetId } = await scene();
  const form = {
    ...{ token: newId(), words: "We will", wordsIn: "en", speaker: "Dr Demo Head", targetId },
    ...{ "pledgedOn-day": "1", "pledgedOn-month": "1", "pledgedOn-year": "2020" },
    ...{ "nextCheckOn-day": "1", "nextCheckOn-month": "2", "nextCheckOn-year": "2020" },
    ...{ keptWhen: "", link1: "javascript:alert(1)", label1: "Minutes", label2: "Letter" },
  };
  const { status, body } = await visit(pledge, { ...ofAsk, as, form });
  expect([status, fieldsOf(body)]).toEqual([
    422,
    [
      ...["keptWhen kept-when-missing", "link1 web-address-format"],
      ...["link2 evidence-link-missing", "nextCheckOn check-in-past"],
      "pledgedOn pledged-before-ask",
    ],
  ]);
});

test("of 20,000 letters the form says 20,000, and not how many of them it keeps", async () => {
  const { as, ofAsk } = await scene();
  const { body } = await visit(pledge, { ...ofAsk, as, form: { words: "ñ".repeat(20_000) } });
  expect(body).toMatchObject({
    errors: expect.arrayContaining([
      { field: "words", reason: "text-too-long", details: { max: 2000, length: 20_000 } },
    ]) as unknown,
  });
});

test("the form of a pledge says who held the office of its ask on that day, where that is known", async () => {
  const { as, ofAsk, targetId } = await scene();
  const holderOf = async () => {
    const { body } = await visit(pledgePage, ofAsk);
    return (body as { holder: { name: string } | null }).holder?.name ?? null;
  };
  expect(await holderOf()).toBeNull();
  const name = { token: newId(), name: "Demo Holder", ...DAY("fromOn", "1", "2", "2026") };
  const ofTarget = { path: "/en/staff/targets/x/holders/new", params: { id: targetId }, as };
  const target = await findTarget((await database()).reader, targetId);
  const form = { ...name, version: String(target!.version) };
  expect((await visit(holder, { ...ofTarget, form })).status).toBe(302);
  expect(await holderOf()).toBe("Demo Holder");
});

function fieldsOf(body: unknown): string[] {
  const { errors } = body as { errors: { field: string; reason: string }[] };
  return errors.map(({ field, reason }) => `${field} ${reason}`).sort();
}

test("an ask with no target is refused at that field; with one it stands on the campaign's page", async () => {
  const { ofCampaign, targetId } = await scene();
  const form = {
    ...{ token: newId(), targetId: "", titleEn: "", titleEs: "Una visita", writtenIn: "es" },
    ...DAY("askedOn", "31", "1", "2026"),
  };
  const refused = await visit(addAsk, { ...ofCampaign, form });
  expect(refused.body).toMatchObject({ errors: [{ field: "targetId", reason: "target-missing" }] });
  const unknown = { ...form, targetId: newId() };
  expect((await visit(addAsk, { ...ofCampaign, form: unknown })).status).toBe(422);
  const sent = await visit(addAsk, { ...ofCampaign, form: { ...form, targetId } });
  expect(sent.location).toMatch(/\?done=ask$/);
  const shown = (await visit(page, ofCampaign)).body as { asks: { ask: { titleEs: string } }[] };
  expect(shown.asks.map(({ ask }) => ask.titleEs)).toContain("Una visita");
});

test("a change needs a note in both languages or a named https page, and a day from the ask's on", async () => {
  const { ofAsk } = await scene();
  const form = { token: newId(), version: "1", status: "won", ...DAY("on", "4", "3", "2026") };
  const errors = async (more: Record<string, string>) => {
    const answer = await visit(changeAsk, { ...ofAsk, form: { ...form, ...more } });
    const { errors: found = [] } = (answer.body ?? {}) as {
      errors?: { field: string; reason: string }[];
    };
    return found.map(({ field, reason }) => `${field} ${reason}`);
  };
  expect(await errors({})).toEqual(["noteEn change-without-proof"]);
  expect(await errors({ noteEs: "Sí" })).toEqual(["noteEn note-en-missing"]);
  expect(await errors({ link1: "http://a.example" })).toEqual(["link1 web-address-format"]);
  expect(await errors({ link1: "https://a.example" })).toEqual(["label1 evidence-label-missing"]);
  expect(await errors({ noteEn: "Yes", noteEs: "Sí", label2: "Page" })).toEqual([
    "link2 evidence-link-missing",
  ]);
  const sound = { link1: "https://a.example", label1: "Minutes", labelIn1: "en" };
  expect(await errors({ ...sound, status: "open" })).toEqual(["status ask-status-not-next"]);
  expect(await errors(sound)).toEqual(["on change-before-ask"]);
  const sent = await visit(changeAsk, {
    ...ofAsk,
    form: { ...form, ...sound, "on-day": "5" },
  });
  expect(sent.location).toMatch(/\?done=noted$/);
});

test("a pledge before its ask, and a check in the past, are refused at their fields in words", async () => {
  const { ofAsk, targetId } = await scene();
  const form = {
    ...{ token: newId(), words: "Sí, lo haremos.", wordsIn: "es", speaker: "Demo Name", targetId },
    ...{ keptWhen: "It happens", ...DAY("pledgedOn", "4", "3", "2026") },
  };
  const send = (more: Record<string, string>) =>
    visit(pledge, { ...ofAsk, form: { ...form, ...more } });
  expect((await send({})).body).toMatchObject({
    values: { words: "Sí, lo haremos." },
    errors: [
      { field: "pledgedOn", reason: "pledged-before-ask", details: { askedOn: "2026-03-05" } },
    ],
  });
  const later = { "pledgedOn-day": "6" };
  expect((await send({ ...later, ...DAY("nextCheckOn", "1", "1", "2026") })).body).toMatchObject({
    errors: [{ field: "nextCheckOn", reason: "check-in-past" }],
  });
  expect((await send({ ...later, words: "" })).body).toMatchObject({
    errors: [{ field: "words", reason: "pledge-words-missing" }],
  });
  const sent = await send(later);
  const id = sent.location!.split(/[/?]/)[4]!;
  const told = await findToldPledge((await database()).reader, id);
  expect(told).toMatchObject({ wordsIn: "es", keptWhenIn: "en", isQuote: true, nextCheckOn: null });
});

test("publishing a draft with 1 text missing is a 422; whole, it is published and taken back", async () => {
  const { ofCampaign, as } = await scene();
  const draft = await campaign(await acting(as), { summaryEs: "" });
  const of = { ...ofCampaign, params: { id: draft } };
  const form = { token: newId(), version: "1", act: "publish" };
  expect((await visit(publish, { ...of, form })).body).toMatchObject({
    errors: [{ field: "", reason: "texts-missing", details: { count: 1 } }],
  });
  expect((await visit(publishPage, of)).body).toMatchObject({
    missing: [{ of: "campaign", column: "summaryEs" }],
  });
  const sent = await visit(publish, { ...ofCampaign, form: { ...form, token: newId() } });
  expect(sent.location).toMatch(/\?done=published$/);
  const back = { token: newId(), version: "2", act: "unpublish" };
  expect((await visit(publish, { ...ofCampaign, form: back })).location).toMatch(/=unpublished$/);
});

test("odd numbers of pages, states and orders narrow nothing and are never an error", async () => {
  const { as } = await scene();
  for (const query of ["?page=-1", "?page=x", "?state=nothing", "?show=%00", "?q=%25", "?step=5"]) {
    for (const [call, path] of [
      [list, "/es/staff/campaigns"],
      [pledges, "/es/staff/pledges"],
      [targets, "/es/staff/targets"],
    ] as const) {
      expect((await visit(call, { path: path + query, as })).status).toBe(200);
    }
  }
});

test("a check of today waits on the first page of an organiser, and not of a parent leader", async () => {
  const as = await person({ roles: ["organiser"] });
  const waiting = async (who: string) => {
    const { body } = await visit(work, { path: "/en/staff", as: who });
    const { queues } = (body as { work: { queues: { kind: string; count: number }[] } }).work;
    return queues.find(({ kind }) => kind === "checks-due")?.count;
  };
  expect(await waiting(as)).toBe(0);
  const today = todayInLondon(now());
  const context = await acting(as, { now: now() });
  await pledged(context, { nextCheckOn: today });
  await pledged(context, { nextCheckOn: addDays(today, 1) });
  expect(await waiting(as)).toBe(1);
  expect(await waiting(await person({ roles: ["parent-leader"] }))).toBeUndefined();
});
