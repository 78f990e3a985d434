/** Who sees what of listening: each role on each page, and what forms answer. */
import { beforeAll, expect, test } from "vitest";
import { action as publish, loader as mine } from "#app/routes/my.concerns.$id.tsx";
import {
  action as withdraw,
  loader as withdrawPage,
} from "#app/routes/my.concerns.$id_.withdraw.tsx";
import { loader as allMine } from "#app/routes/my.concerns._index.tsx";
import { action as change, loader as heardPage } from "#app/routes/staff.listening.$id.tsx";
import { loader as index } from "#app/routes/staff.listening._index.tsx";
import { action as group, loader as concerns } from "#app/routes/staff.listening.concerns.tsx";
import { action as write, loader as newPage } from "#app/routes/staff.listening.new.tsx";
import { action as right, loader as themePage } from "#app/routes/staff.themes.$id.tsx";
import { loader as archivePage } from "#app/routes/staff.themes.$id_.archive.tsx";
import { action as rename, loader as editPage } from "#app/routes/staff.themes.$id_.edit.tsx";
import { loader as themes } from "#app/routes/staff.themes._index.tsx";
import { action as addTheme, loader as newTheme } from "#app/routes/staff.themes.new.tsx";
import type { Role } from "#app/modules/identity/permissions.ts";
import { newId } from "#app/shared/id.ts";
import { countsOf, heard, said, theme } from "#tests/setup/listening.ts";
import { person } from "#tests/setup/people.ts";
import { meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";
import { visit } from "#tests/setup/visit.ts";

let held: MeetingHeld;
let ids: { listening: string; concern: string; theme: string };

beforeAll(async () => {
  held = await meetingHeld({ members: 2 });
  const { leader, cohortId, members } = held;
  const concerns = said({ words: "La educación", wordsIn: "es", personId: members[0]! }, "Travel");
  const was = await heard(leader, { cohortId, concerns });
  ids = { listening: was.id, concern: was.concerns[0]!, theme: await theme(leader) };
});

type Call = Parameters<typeof visit>[0];

const PAGES: Readonly<Record<string, () => { call: Call; params?: Record<string, string> }>> = {
  index: () => ({ call: index }),
  new: () => ({ call: newPage }),
  heard: () => ({ call: heardPage, params: { id: ids.listening } }),
  concerns: () => ({ call: concerns }),
  themes: () => ({ call: themes }),
  theme: () => ({ call: themePage, params: { id: ids.theme } }),
  newTheme: () => ({ call: newTheme }),
  edit: () => ({ call: editPage, params: { id: ids.theme } }),
  archive: () => ({ call: archivePage, params: { id: ids.theme } }),
  mine: () => ({ call: mine, params: { id: ids.concern } }),
  withdraw: () => ({ call: withdrawPage, params: { id: ids.concern } }),
};

async function statusesOf(as: string): Promise<Record<string, number>> {
  const rows: [string, number][] = [];
  for (const [name, page] of Object.entries(PAGES)) {
    const { call, params = {} } = page();
    rows.push([name, (await visit(call, { path: "/en/staff/x", params, as })).status]);
  }
  return Object.fromEntries(rows);
}

const STAFF = ["index", "new", "heard", "concerns", "themes", "theme", "newTheme"];
const ORGANISER = ["edit", "archive"];
const OWN = ["mine", "withdraw"];

function all(names: readonly string[], status: number): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, status]));
}

test("11 pages: a leader opens 7, the organiser 9, the member their own 2, others of a cohort less", async () => {
  const { leader, lead, members } = held;
  expect(await statusesOf(leader.actor.personId)).toEqual({
    ...{ ...all(STAFF, 200), ...all(ORGANISER, 403), ...all(OWN, 404) },
  });
  expect(await statusesOf(lead.actor.personId)).toEqual({
    ...{ ...all(STAFF, 200), ...all(ORGANISER, 200), ...all(OWN, 404) },
  });
  const member = { ...all(STAFF, 403), ...all(ORGANISER, 403) };
  expect(await statusesOf(members[0]!)).toEqual({ ...member, ...all(OWN, 200) });
  expect(await statusesOf(members[1]!)).toEqual({ ...member, ...all(OWN, 404) });
  const stranger = await person({ roles: ["organiser"] });
  expect((await statusesOf(stranger))["heard"]).toBe(404);
});

test("7 roles of other worlds open none of the 9 staff pages", async () => {
  const roles: Role[] = [
    ...(["wp-officer", "adviser", "plan-officer", "plan-approver"] as const),
    ...(["finance", "administrator", "auditor"] as const),
  ];
  for (const role of roles) {
    const statuses = await statusesOf(await person({ roles: [role] }));
    expect([role, statuses]).toEqual([
      role,
      { ...all([...STAFF, ...ORGANISER], 403), ...all(OWN, 404) },
    ]);
  }
});

const ANSWERS = {
  ...{ kind: "elsewhere", conversations: "2", meetingId: "" },
  ...{ "heardOn-day": "10", "heardOn-month": "9", "heardOn-year": "2025" },
};

test("a form half wrong is a 422 that keeps every word; put right it leads to what it wrote", async () => {
  const as = held.leader.actor.personId;
  const path = `/es/staff/listening/new?cohort=${held.cohortId}`;
  const form = {
    ...{ ...ANSWERS, token: newId(), words1: "La educación", wordsIn1: "es", saidBy2: "Demo Ana" },
  };
  const refused = await visit(write, { path, as, form });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      values: { words1: "La educación", saidBy2: "Demo Ana" },
      errors: [{ field: "words2", reason: "concern-words-missing" }],
    },
  });
  const done = await visit(write, { path, as, form: { ...form, saidBy2: "" } });
  expect(done.status).toBe(302);
  expect(done.location).toMatch(/^\/es\/staff\/listening\/[0-9a-z]{16}\?done=recorded$/);
  const draft = await visit(write, { path, as, form: { ...form, draft: "1" } });
  expect(draft).toMatchObject({ status: 200, body: { errors: [] } });
});

test("a meeting's link fills the form in, a cohort of others is none, and a word is no meeting", async () => {
  const { leader, cohortId, meetingId, members } = held;
  const as = leader.actor.personId;
  const query = `cohort=${cohortId}&kind=meeting&meeting=${meetingId}&on=2025-09-16`;
  const filled = await visit(newPage, { path: `/en/staff/listening/new?${query}`, as });
  const person = `&person=${members[0]!}`;
  expect(filled.body).toMatchObject({
    chosen: { values: { kind: "meeting", meetingId, "heardOn-day": "16", conversations: "" } },
  });
  const one = await visit(newPage, { path: `/en/staff/listening/new?kind=x${person}`, as });
  expect(one.body).toMatchObject({ chosen: { values: { person1: members[0] } } });
  const odd = "cohort=%00&kind=%3Cscript%3E&meeting=1&on=2025-99-99&person='";
  const nowhere = await visit(newPage, { path: `/en/staff/listening/new?${odd}`, as });
  expect(nowhere).toMatchObject({ status: 200, body: { chosen: { values: { words1: "" } } } });
  const other = await meetingHeld({ members: 1 });
  const path = `/en/staff/listening/new?cohort=${other.cohortId}`;
  expect((await visit(newPage, { path, as })).body).toMatchObject({ chosen: null });
  const form = { ...ANSWERS, token: newId() };
  expect((await visit(write, { path, as, form })).status).toBe(404);
});

test("the list finds educacion, ignores questions that are none, and answers page 0 as page 1", async () => {
  const as = held.leader.actor.personId;
  const wordsOf = async (query: string) => {
    const { status, body } = await visit(concerns, {
      path: `/en/staff/listening/concerns?${query}`,
      as,
    });
    const { list } = body as { list: { rows: { words: string }[]; page: number } };
    return [status, list.page, new Set(list.rows.map(({ words }) => words))];
  };
  expect(await wordsOf("q=educacion")).toEqual([200, 1, new Set(["La educación"])]);
  const everything = new Set(["La educación", "Travel"]);
  const odd = "theme=x&cohort=none&language=fr&page=0&q=";
  expect(await wordsOf(odd)).toEqual([200, 1, everything]);
  expect(await wordsOf(`theme=${newId()}`)).toEqual([200, 1, new Set()]);
});

test("nothing ticked, no theme and a theme of nobody are 422; ticked, the page comes back as it was asked", async () => {
  const as = held.leader.actor.personId;
  const path = "/en/staff/listening/concerns?language=es";
  const tick = { [`tick-${ids.concern}`]: "1" };
  const send = (form: Record<string, string>) =>
    visit(group, { path, as, form: { token: newId(), act: "put", ...form } });
  const reasonOf = async (form: Record<string, string>) => {
    const { status, body } = await send(form);
    const { errors } = body as { errors: { field: string; reason: string }[] };
    return [status, errors[0]?.field, errors[0]?.reason];
  };
  expect(await reasonOf({ themeId: ids.theme })).toEqual([422, "", "concerns-missing"]);
  expect(await reasonOf(tick)).toEqual([422, "themeId", "theme-missing"]);
  expect(await reasonOf({ ...tick, themeId: newId() })).toEqual([422, "themeId", "theme-gone"]);
  expect(await send({ ...tick, themeId: ids.theme })).toMatchObject({
    ...{ status: 302, location: "/en/staff/listening/concerns?language=es&done=put" },
  });
  // Out of the theme that the list shows, whichever else is chosen.
  const other = await theme(held.leader, "Travel", "Transporte");
  const taking = { ...tick, act: "take", themeId: other, shown: ids.theme };
  expect((await send(taking)).location).toContain("done=take");
  expect(await countsOf(held.leader, ids.theme)).toMatchObject({ concernsEs: 0 });
});

test("a theme without any name is refused, and a leader may neither rename nor confirm one", async () => {
  const as = held.leader.actor.personId;
  const path = "/en/staff/themes/new";
  const nameless = await visit(addTheme, { path, as, form: { token: newId() } });
  expect(nameless).toMatchObject({ status: 422, body: { errors: [{ field: "nameEn" }] } });
  const params = { id: ids.theme };
  const form = { token: newId(), version: "1", nameEn: "X" };
  for (const call of [rename, right]) {
    expect((await visit(call, { path, params, as, form })).status).toBe(403);
  }
});

test("a parent agrees and withdraws on their own pages; the words are then in no answer", async () => {
  const { leader, members } = held;
  const [as] = members;
  const params = { id: ids.concern };
  const path = `/es/my/concerns/${ids.concern}`;
  const form = { token: newId(), act: "agree", version: "1", textVersion: "1" };
  const agreed = await visit(publish, { path, params, as: as!, form });
  expect(agreed.location).toBe(`${path}?done=agree`);
  expect((await visit(publish, { path, params, as: members[1]!, form })).status).toBe(404);
  const listed = await visit(allMine, { path: "/es/my/concerns", as: as! });
  expect(JSON.stringify(listed.body)).toContain("La educación");

  const shown = await visit(heardPage, {
    ...{ path: "/en/staff", params: { id: ids.listening }, as: leader.actor.personId },
  });
  const { values } = shown.body as { values: Record<string, string> };
  const sure = { token: newId() };
  expect((await visit(withdraw, { path, params, as: members[1]!, form: sure })).status).toBe(404);
  const gone = await visit(withdraw, { path, params, as: as!, form: sure });
  expect(gone.location).toBe("/es/my/concerns?done=withdrawn");
  expect(await visit(withdraw, { path, params, as: as!, form: sure })).toEqual(gone);
  expect((await visit(mine, { path, params, as: as! })).status).toBe(404);
  const late = { path, params, as: as!, form: { token: newId() } };
  expect((await visit(withdraw, late)).status).toBe(404);
  const again = await visit(change, {
    ...{ path: "/en/staff", params: { id: ids.listening }, as: leader.actor.personId },
    form: values,
  });
  expect(again).toMatchObject({ status: 422, body: { errors: [{ reason: "changed-meanwhile" }] } });
});
