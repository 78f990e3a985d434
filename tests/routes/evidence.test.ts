/** What proves a record, of whatever kind: added, taken out, shown, and back on its own page. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { publishAction } from "#app/modules/assemblies/change-action.server.ts";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { listToldAsks } from "#app/modules/campaigns/ask-store.server.ts";
import type { EvidenceKind } from "#app/modules/campaigns/evidence.ts";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { notePledgeChange } from "#app/modules/campaigns/follow-pledge.server.ts";
import { noteAskChange } from "#app/modules/campaigns/note-ask-change.server.ts";
import { findToldPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import {
  publishCampaign,
  withdrawCampaign,
} from "#app/modules/campaigns/publish-campaign.server.ts";
import { forgetEnv } from "#app/platform/env.server.ts";
import { action as show, loader as page } from "#app/routes/staff.evidence.$kind.$subject.tsx";
import {
  action as remove,
  loader as removePage,
} from "#app/routes/staff.evidence.$kind.$subject_.$evidence.remove.tsx";
import {
  action as addFile,
  loader as filePage,
} from "#app/routes/staff.evidence.$kind.$subject_.files.tsx";
import {
  action as addLink,
  loader as linkPage,
} from "#app/routes/staff.evidence.$kind.$subject_.links.tsx";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { loader as storedFile } from "#app/stored-file.ts";
import { accepted, assembly } from "#tests/setup/assemblies.ts";
import { pledged } from "#tests/setup/campaigns.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";
import { win } from "#tests/setup/wins.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-proofs-"));

beforeAll(() => {
  vi.stubEnv("FILE_STORE", folder);
  forgetEnv();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const NEWS = { url: "https://example.org/news", label: "News", labelIn: "en" } as const;

/** A record of each of the 6 kinds; the 2 changes have a link and no words. */
async function scene() {
  const as = await person({ roles: ["organiser"] });
  const who = await acting(as);
  const { reader } = who.db;
  const { campaignId, askId, pledgeId } = await pledged(who);
  const on = calendarDate("2026-06-01");
  const changed = { on, links: [{ ...NEWS, on: null }] };
  const of = { token: newId(), campaignId, version: 1 };
  const partly = { ...changed, status: "partly-won" as const, noteEn: "", noteEs: "" };
  accepted(await noteAskChange(who, { ...of, askId, change: partly }));
  const begun = { ...changed, state: "in-progress" as const, note: "", noteIn: "en" as const };
  const heirless = { ...begun, nextCheckOn: null, supersededBy: null };
  const noting = { ...of, token: newId(), pledgeId, change: heirless };
  accepted(await notePledgeChange(who, noting));
  const ids: Record<EvidenceKind, string> = {
    ...{ campaign: campaignId, pledge: pledgeId },
    ...{ action: await assembly(who), win: await win(who) },
    "ask-change": (await listToldAsks(reader, campaignId))[0]!.changes[0]!.id,
    "pledge-change": (await findToldPledge(reader, pledgeId))!.changes[0]!.id,
  };
  const at = (kind: EvidenceKind, evidence = "", user = as) => ({
    path: "/es/staff/evidence/x",
    ...{ params: { kind, subject: ids[kind], evidence }, as: user },
  });
  const proofs = (kind: EvidenceKind) => listEvidence(reader, kind, ids[kind]);
  const homes: Record<EvidenceKind, string> = {
    ...{ campaign: `campaigns/${campaignId}`, "ask-change": `campaigns/${campaignId}` },
    ...{ pledge: `pledges/${pledgeId}`, "pledge-change": `pledges/${pledgeId}` },
    ...{ action: `actions/${ids.action}`, win: `wins/${ids.win}` },
  };
  return { who, as, ids, at, proofs, homes, campaignId };
}

const KINDS = ["campaign", "ask-change", "pledge", "pledge-change", "action", "win"] as const;

const typed = (parts: Record<string, string> = {}) => ({ token: newId(), ...NEWS, ...parts });

const DAY = { "on-day": "3", "on-month": "4", "on-year": "2026" };

test("a link with its day is added to and taken out of records of 6 kinds, back on their pages", async () => {
  const { at, proofs, homes } = await scene();
  for (const kind of KINDS) {
    const before = (await proofs(kind)).length;
    const sent = await visit(addLink, { ...at(kind), form: typed({ ...DAY, label: kind }) });
    expect(sent.location).toBe(`/es/staff/${homes[kind]}?done=evidence`);
    const added = (await proofs(kind)).find(({ label }) => label === kind)!;
    expect(added).toMatchObject({ url: NEWS.url, on: "2026-04-03" });
    const out = await visit(remove, { ...at(kind, added.id), form: { token: newId() } });
    expect(out.location).toBe(`/es/staff/${homes[kind]}?done=removed`);
    expect(await proofs(kind)).toHaveLength(before);
    // What is out already has no page.
    expect((await visit(removePage, at(kind, added.id))).status).toBe(404);
  }
});

test("2 changes without words keep their last link; a pledge and a campaign keep none", async () => {
  const { at, proofs } = await scene();
  for (const kind of ["ask-change", "pledge-change"] as const) {
    const [only] = await proofs(kind);
    const sent = await visit(remove, { ...at(kind, only!.id), form: { token: newId() } });
    expect(sent).toMatchObject({ status: 422, body: { errors: [{ reason: "last-evidence" }] } });
    expect(await proofs(kind)).toHaveLength(1);
  }
});

test("a link that runs a script, no name and a day of 2200 are refused at 3 fields, typed is kept", async () => {
  const { at, proofs } = await scene();
  const form = typed({ url: "javascript:alert(1)", label: "" });
  expect((await visit(addLink, { ...at("pledge"), form })).body).toMatchObject({
    values: { url: "javascript:alert(1)" },
    errors: [
      { field: "label", reason: "evidence-label-missing" },
      { field: "url", reason: "web-address-format" },
    ],
  });
  const later = typed({ ...DAY, "on-year": "2199" });
  expect((await visit(addLink, { ...at("pledge"), form: later })).body).toMatchObject({
    values: { label: "News" },
    errors: [{ field: "on", reason: "evidence-in-future" }],
  });
  expect(await proofs("pledge")).toEqual([]);
});

function upload(): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed())) form.set(name, value);
  form.set("file", new File(["%PDF-1.7\nA letter\n%%EOF"], "letter.pdf"));
  return form;
}

test("a letter shows a pledge: private, shown when its campaign is published, private after it", async () => {
  const { who, at, proofs, campaignId, as } = await scene();
  expect((await visit(addFile, { ...at("pledge"), form: upload() })).status).toBe(302);
  const [letter] = await proofs("pledge");
  const fetched = async (user?: string) => {
    const params = { id: letter!.file!.id };
    const one = { path: "/files/x", params, ...(user !== undefined && { as: user }) };
    return (await visit(storedFile, one)).status;
  };
  expect([await fetched(), await fetched(as)]).toEqual([404, 200]);
  const press = (act: string) =>
    visit(show, {
      ...at("pledge"),
      form: { token: newId(), act, evidenceId: letter!.id },
    });
  expect(await press("show-file")).toMatchObject({
    body: { errors: [{ reason: "record-is-draft" }] },
  });
  const { reader } = who.db;
  const of = async () => {
    const { version } = (await findCampaign(reader, campaignId))!;
    return { token: newId(), campaignId, version };
  };
  accepted(await publishCampaign(who, await of()));
  expect(await fetched()).toBe(404);
  expect((await press("show-file")).location).toMatch(/^\/es\/staff\/pledges\/.*=show-file$/);
  expect(await fetched()).toBe(200);
  accepted(await withdrawCampaign(who, await of()));
  expect([await fetched(), await fetched(as)]).toEqual([404, 200]);
});

test("a photograph of an assembly is private again once the assembly is off the public pages", async () => {
  const { who, at, ids, proofs } = await scene();
  expect((await visit(addFile, { ...at("action"), form: upload() })).status).toBe(302);
  const [one] = await proofs("action");
  const publish = (version: number, act: "publish" | "unpublish") =>
    publishAction(who, { token: newId(), actionId: ids.action, version, act });
  accepted(await publish(1, "publish"));
  const form = { token: newId(), act: "show-file", evidenceId: one!.id };
  expect((await visit(show, { ...at("action"), form })).status).toBe(302);
  const params = { id: one!.file!.id };
  expect((await visit(storedFile, { path: "/files/x", params })).status).toBe(200);
  accepted(await publish(2, "unpublish"));
  expect((await visit(storedFile, { path: "/files/x", params })).status).toBe(404);
});

test("4 pages: an organiser 200, a parent leader 403, nobody the door; an odd kind or id 404", async () => {
  const { at, proofs } = await scene();
  const form = typed({ label: "One" });
  expect((await visit(addLink, { ...at("win"), form })).status).toBe(302);
  const [one] = await proofs("win");
  const pages = [page, linkPage, filePage, removePage];
  const statuses = (visited: object) =>
    Promise.all(
      pages.map(async (call) => {
        const { path: address, params, as } = { ...at("win", one!.id), ...visited };
        const signedIn = as === "" ? {} : { as };
        return (await visit(call, { path: address, params, ...signedIn })).status;
      }),
    );
  expect(await statuses({})).toEqual([200, 200, 200, 200]);
  const leader = await person({ roles: ["parent-leader"] });
  expect(await statuses({ as: leader })).toEqual([403, 403, 403, 403]);
  expect(await statuses({ as: "" })).toEqual([302, 302, 302, 302]);
  for (const params of [
    { kind: "cohort", subject: newId(), evidence: one!.id },
    { kind: "win", subject: "nothing", evidence: one!.id },
    { kind: "pledge", subject: at("win").params.subject, evidence: one!.id },
  ]) {
    expect(await statuses({ params })).toEqual([404, 404, 404, 404]);
  }
});

test("4 forms by a parent leader and by nobody: 403 and the door, and nothing is changed", async () => {
  const { at, proofs } = await scene();
  expect((await visit(addFile, { ...at("win"), form: upload() })).status).toBe(302);
  const before = await proofs("win");
  const one = before[0]!;
  const leader = await person({ roles: ["parent-leader"] });
  const send = async (user?: string) => {
    const { as: _, ...place } = at("win", one.id);
    const of = () => ({ ...place, ...(user !== undefined && { as: user }) });
    const shown = { token: newId(), act: "show-file", evidenceId: one.id };
    return [
      (await visit(addLink, { ...of(), form: typed() })).status,
      (await visit(addFile, { ...of(), form: upload() })).status,
      (await visit(remove, { ...of(), form: { token: newId() } })).status,
      (await visit(show, { ...of(), form: shown })).status,
    ];
  };
  expect(await send(leader)).toEqual([403, 403, 403, 403]);
  expect(await send()).toEqual([302, 302, 302, 302]);
  expect(await proofs("win")).toEqual(before);
});

test("a file taken out of each of the 6 kinds is a 404 to everybody, its organiser too", async () => {
  const { at, as, proofs } = await scene();
  for (const kind of KINDS) {
    const sent = await visit(addFile, { ...at(kind), form: upload() });
    expect(sent.status).toBe(302);
    const one = (await proofs(kind)).find(({ file }) => file !== null)!;
    const fetched = async (user: { as?: string }) => {
      const place = { path: "/files/x", params: { id: one.file!.id } };
      return (await visit(storedFile, { ...place, ...user })).status;
    };
    expect(await fetched({ as })).toBe(200);
    const out = await visit(remove, { ...at(kind, one.id), form: { token: newId() } });
    expect(out.status).toBe(302);
    expect([await fetched({ as }), await fetched({})]).toEqual([404, 404]);
  }
});

test("the same link sent twice around a publication is added once, answered twice", async () => {
  const { who, at, ids, proofs } = await scene();
  const form = typed({ label: "Once" });
  const send = async () => (await visit(addLink, { ...at("action"), form })).status;
  expect(await send()).toBe(302);
  const published = { token: newId(), actionId: ids.action, version: 1, act: "publish" as const };
  accepted(await publishAction(who, published));
  expect(await send()).toBe(302);
  expect((await proofs("action")).filter(({ label }) => label === "Once")).toHaveLength(1);
});
