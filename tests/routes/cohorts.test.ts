/** The public pages of cohorts, joining and leaving by their forms, and the list of calls. */
import { beforeAll, expect, test } from "vitest";
import { loader as home } from "#app/routes/_index.tsx";
import { loader as list } from "#app/routes/cohorts._index.tsx";
import { loader as page } from "#app/routes/cohorts.$id.tsx";
import { action as join, loader as joinPage } from "#app/routes/cohorts.$id_.join.tsx";
import { action as code, loader as codePage } from "#app/routes/cohorts.$id_.join_.code.tsx";
import { loader as my } from "#app/routes/my.meetings._index.tsx";
import { action as leave, loader as leavePage } from "#app/routes/my.meetings.$id_.leave.tsx";
import { action as call, loader as calls } from "#app/routes/staff.cohorts.$id_.calls.tsx";
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import type { PublicDate } from "#app/modules/meetings/read-public-cohort.server.ts";
import { ensureShippedSchoolHolidays } from "#app/modules/meetings/school-holiday-store.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, plannedYear, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(async () => {
  setClockOffset(SEPTEMBER.getTime() - Date.now());
  const db = await database();
  await db.inTransaction(async (tx) => {
    await ensureShippedFees(tx, SEPTEMBER);
    await ensureShippedSchoolHolidays(tx, SEPTEMBER);
  });
});

async function led(facts: Parameters<typeof cohort>[1] = {}) {
  const as = await person({ roles: ["organiser"] });
  const lead = await acting(as, { now: SEPTEMBER });
  const id = await cohort(lead, facts);
  return { as, lead, id };
}

const at = (id: string, path: string) => ({ path, params: { id } });
const FORM = { phone: "", language: "es", spokenLanguage: "", needChildcare: "1", companion1: "" };

type List = { list: { rows: { id: string; free: number; next: { startsAt: string }[] }[] } };

test("the list finds 1 of 2 cohorts by a folded earlier name, its language and borough; 404 is none", async () => {
  const { lead, id } = await led({
    ...{ name: "Empoderando Familias Islington", alsoKnownAs: "Empoderando Padres" },
    ...{ languages: "es", borough: "islington", capacity: 9 },
  });
  await led({ borough: "islington", languages: "en" });
  await plannedYear(lead, id);
  for (const query of ["q=padres&borough=islington", "language=es&borough=islington"]) {
    const { body } = await visit(list, { path: `/es/cohorts?${query}` });
    const { rows } = (body as List).list;
    expect(rows.map((row) => row.id)).toEqual([id]);
    expect(rows[0]).toMatchObject({
      free: 9,
      next: [{ startsAt: "2025-09-16T18:00" }, { startsAt: "2025-10-28T18:00" }],
    });
  }
  const odd = await visit(list, { path: "/en/cohorts?page=99&language=fr&borough=%00" });
  expect(odd).toMatchObject({ status: 200, body: { list: { rows: [] } } });
  expect((await visit(page, at("x", "/en/cohorts/x"))).status).toBe(404);
  expect((await visit(page, at(newId(), "/en/cohorts/y"))).status).toBe(404);
});

test("a cohort's page has 9 dates: 1 cancelled stays with its reason, 1 avoids the half-term", async () => {
  const { lead, id } = await led();
  const meetings = await plannedYear(lead, id, { chosen: { "2025-10-28": "2025-11-04" } });
  const order = { token: newId(), cohortId: id, meetingId: meetings[2]!, version: 0 };
  await cancelMeeting(lead, { ...order, reason: "no-room" });
  const { body } = await visit(page, at(id, `/es/cohorts/${id}`));
  const { dates, about } = (body as { cohort: { dates: PublicDate[]; about: object } }).cohort;
  expect(dates).toHaveLength(9);
  expect(dates[2]).toMatchObject({ cancelReason: "no-room" });
  expect(dates[1]).toMatchObject({
    startsAt: "2025-11-04T18:00",
    avoids: { date: "2025-10-28", closures: [{ kind: "half-term" }] },
  });
  expect(dates.filter(({ avoids }) => avoids !== null)).toHaveLength(1);
  expect(about).toEqual({ words: "Nos reunimos.", language: "es" });
  const { next } = (await visit(home, { path: "/en" })).body as { next: object[] };
  expect(next.length).toBeGreaterThan(0);
  expect(next.length).toBeLessThanOrEqual(3);
});

test("somebody signed in joins once, sees it, leaves, and joins again", async () => {
  const { id } = await led();
  const as = await person({ fullName: "Rosa Díaz", language: "es" });
  const form = { ...FORM, token: newId(), companion1: "Luis Demo", phone: "020 7946 0018" };
  const sent = await visit(join, { ...at(id, `/es/cohorts/${id}/join`), as, form });
  expect(sent.location).toBe("/es/my/meetings?done=enrolled");
  const again = await visit(joinPage, { ...at(id, `/es/cohorts/${id}/join`), as });
  expect(again.location).toBe("/es/my/meetings?done=already");
  const { cohorts } = (await visit(my, { path: "/es/my/meetings", as })).body as {
    cohorts: { stage: string; companions: { fullName: string }[] }[];
  };
  expect(cohorts).toMatchObject([{ stage: "enrolled", companions: [{ fullName: "Luis Demo" }] }]);

  const where = at(id, `/es/my/meetings/${id}/leave`);
  const none = await visit(leave, { ...where, as, form: { token: newId() } });
  expect(none).toMatchObject({ status: 422, body: { errors: [{ reason: "leaving-missing" }] } });
  const left = await visit(leave, { ...where, as, form: { token: newId(), who: "all" } });
  expect(left.location).toBe("/es/my/meetings?done=left");
  expect((await visit(leavePage, { ...where, as })).status).toBe(404);
  const back = { ...form, token: newId(), companion1: "" };
  const joinedAgain = await visit(join, { ...at(id, `/es/cohorts/${id}/join`), as, form: back });
  expect(joinedAgain.location).toBe("/es/my/meetings?done=enrolled");
  const other = await person();
  expect((await visit(leavePage, { ...where, as: other })).status).toBe(404);
  for (const sent of [{}, { who: "all" }]) {
    const stranger = { ...where, as: other, form: { token: newId(), ...sent } };
    expect((await visit(leave, stranger)).status).toBe(404);
  }
  expect((await visit(my, { path: "/es/my/meetings" })).location).toContain("/es/sign-in?to=");
});

test("a visitor's 4 mistakes are named at their fields; a draft is not checked", async () => {
  const { id } = await led();
  const where = at(id, `/en/cohorts/${id}/join`);
  const typed = { ...FORM, token: newId(), fullName: "", email: "", language: "" };
  const wrong = { ...typed, companion1: "Ana Ríos", companion2: "ana rios", companion3: "123" };
  const refused = await visit(join, { ...where, form: wrong });
  expect(refused.status).toBe(422);
  const { errors } = refused.body as { errors: { field: string; reason: string }[] };
  expect(errors.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    ...["fullName full-name-missing", "language language-missing"],
    ...["companion3 name-without-letter", "email email-or-phone-missing"],
  ]);
  const neither = { ...typed, fullName: "Sol", language: "en", companion1: "sol" };
  const { body } = await visit(join, { ...where, form: neither });
  expect(body).toMatchObject({
    errors: [
      { field: "email", reason: "email-or-phone-missing" },
      { field: "companion1", reason: "name-twice" },
    ],
  });
  expect((await visit(join, { ...where, form: { ...wrong, draft: "1" } })).status).toBe(200);
});

test("a visitor with an address types 6 digits and has 1 place; known or not, the answer is one", async () => {
  const { id } = await led();
  const known = `${newId()}@example.org`;
  await person({ email: known, fullName: "Elena Demo" });
  const where = at(id, `/es/cohorts/${id}/join`);
  const ask = (email: string) =>
    visit(join, { ...where, form: { ...FORM, token: newId(), fullName: "Sol Demo", email } });
  const [first, second] = [await ask(`${newId()}@example.org`), await ask(known)];
  const shape = new RegExp(`^/es/cohorts/${id}/join/code\\?id=[0-9a-z]{16}$`);
  expect([first.location, second.location].every((to) => shape.test(to ?? ""))).toBe(true);

  const { reader } = await database();
  const typedCode = async (location: string) => {
    const codeId = location.split("=")[1]!;
    const message = await reader.outboxMessage.findUniqueOrThrow({
      where: { dedupKey: `code:${codeId}` },
    });
    const digits = /\b\d{6}\b/.exec(message.body)![0];
    const form = { id: codeId, code: digits };
    return visit(code, { ...at(id, `/es/cohorts/${id}/join/code`), form });
  };
  expect((await typedCode(first.location!)).location).toBe("/es/my/meetings?done=enrolled");
  expect((await typedCode(second.location!)).location).toBe("/es/sign-in/who");
  const page404 = await visit(codePage, at("x", "/es/cohorts/x/join/code"));
  expect(page404.status).toBe(404);
  const shown = await visit(codePage, at(id, `/es/cohorts/${id}/join/code?id=1&code=123456`));
  expect(shown.body).toMatchObject({ typed: { code: "123456" } });
});

test("a visitor with a telephone only is on the organiser's list of calls, and on nobody else's", async () => {
  const { as, id } = await led();
  const form = { ...FORM, token: newId(), fullName: "Sol Demo", email: "", phone: "020 7946 0018" };
  const sent = await visit(join, { ...at(id, `/en/cohorts/${id}/join`), form });
  expect(sent.location).toBe(`/en/cohorts/${id}?done=applied`);
  const where = { ...at(id, `/en/staff/cohorts/${id}/calls`), as };
  const { body } = await visit(calls, where);
  const { applied } = body as { applied: { partyId: string; fullName: string }[] };
  expect(applied.map(({ fullName }) => fullName)).toEqual(["Sol Demo"]);

  const other = await person({ roles: ["organiser"] });
  const officer = await person({ roles: ["plan-officer"] });
  const leader = await person({ roles: ["parent-leader"] });
  const decided = { token: newId(), act: "join", subject: applied[0]!.partyId };
  const statuses = [];
  for (const who of [other, officer, leader]) {
    statuses.push((await visit(calls, { ...where, as: who })).status);
    statuses.push((await visit(call, { ...where, as: who, form: decided })).status);
  }
  expect(statuses).toEqual([404, 404, 403, 403, 403, 403]);
  const done = await visit(call, { ...where, form: decided });
  expect(done.location).toBe(`/en/staff/cohorts/${id}/calls?done=join`);
  const after = await visit(calls, where);
  expect(after.body).toMatchObject({ applied: [], plain: [{ fullName: "Sol Demo" }] });
  const odd = await visit(call, { ...where, form: { ...decided, act: "x" } });
  expect(odd.status).toBe(422);
});

test("a closed cohort's page says so with 200, and its form leads back to it", async () => {
  const { lead, id } = await led();
  await lead.db.inTransaction((tx) =>
    tx.cohort.update({ where: { id }, data: { closedAt: SEPTEMBER } }),
  );
  const { body } = await visit(page, at(id, `/en/cohorts/${id}`));
  expect(body).toMatchObject({ cohort: { isClosed: true } });
  const form = await visit(joinPage, at(id, `/en/cohorts/${id}/join`));
  expect(form.location).toBe(`/en/cohorts/${id}`);
});
