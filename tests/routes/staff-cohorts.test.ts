/** The staff pages of cohorts, meetings and school holidays: who may, and what is answered. */
import { beforeAll, expect, test } from "vitest";
import { loader as list } from "#app/routes/staff.cohorts._index.tsx";
import { loader as page } from "#app/routes/staff.cohorts.$id.tsx";
import { action as close } from "#app/routes/staff.cohorts.$id_.close.tsx";
import { action as edit, loader as editPage } from "#app/routes/staff.cohorts.$id_.edit.tsx";
import { action as plan, loader as planPage } from "#app/routes/staff.cohorts.$id_.plan.tsx";
import { action as open, loader as openPage } from "#app/routes/staff.cohorts.new.tsx";
import { action as addLeader, loader as leaders } from "#app/routes/staff.cohorts.$id_.leaders.tsx";
import { action as endLeader } from "#app/routes/staff.cohorts.$id_.leaders_.$leader.remove.tsx";
import { loader as meetingPage } from "#app/routes/staff.meetings.$id.tsx";
import { action as cancel } from "#app/routes/staff.meetings.$id_.cancel.tsx";
import { action as change } from "#app/routes/staff.meetings.$id_.edit.tsx";
import { loader as calendar } from "#app/routes/staff.settings.calendar.tsx";
import { loader as holidays } from "#app/routes/staff.settings.calendar_.holidays._index.tsx";
import { action as addHoliday } from "#app/routes/staff.settings.calendar_.holidays.new.tsx";
import { action as removeHoliday } from "#app/routes/staff.settings.calendar_.holidays.$id.remove.tsx";
import type { Role } from "#app/modules/identity/permissions.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { ensureShippedSchoolHolidays } from "#app/modules/meetings/school-holiday-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, plannedYear, SEPTEMBER, yearQuery } from "#tests/setup/cohorts.ts";
import { acting, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedSchoolHolidays(tx, SEPTEMBER));
});

async function led() {
  const as = await person({ roles: ["organiser"] });
  const lead = await acting(as, { now: SEPTEMBER });
  const id = await cohort(lead);
  const meetings = await plannedYear(lead, id);
  return { as, id, lead, meetings };
}

const FORM = {
  ...{ name: "Empoderando Familias", languages: "es", place: "Sala Demo", address: "2 Demo Road" },
  ...{ borough: "lambeth", anchor: "Demo College", capacity: "24", everyWeeks: "6" },
  ...{ "startsOn-day": "16", "startsOn-month": "9", "startsOn-year": "2025" },
  ...{ startTime: "18:00", endTime: "20:00", aboutEn: "", aboutEs: "Nos reunimos." },
  alsoKnownAs: "Empoderando Padres",
};

test("a cohort's 4 pages: its organiser 200, a parent leader reads 2, others 404, 403 or the door", async () => {
  const { as, id, lead, meetings } = await led();
  const leader = await person({ roles: ["parent-leader"] });
  await lead.db.inTransaction((tx) =>
    tx.cohortLeader.create({
      data: { id: newId(), cohortId: id, personId: leader, since: SEPTEMBER },
    }),
  );
  const other = await person({ roles: ["organiser"] });
  const officer = await person({ roles: ["plan-officer"] });
  const family = await person();
  const statuses = (who: string | undefined) =>
    Promise.all(
      [
        [page, id] as const,
        [meetingPage, meetings[0]!] as const,
        [editPage, id] as const,
        [planPage, id] as const,
      ].map(async ([call, of]) => {
        const at = { path: "/en/staff/cohorts/x", params: { id: of } };
        return (await visit(call, who === undefined ? at : { ...at, as: who })).status;
      }),
    );
  expect(await statuses(as)).toEqual([200, 200, 200, 200]);
  expect(await statuses(leader)).toEqual([200, 200, 403, 403]);
  expect(await statuses(other)).toEqual([404, 404, 404, 404]);
  expect(await statuses(officer)).toEqual([403, 403, 403, 403]);
  expect(await statuses(family)).toEqual([403, 403, 403, 403]);
  expect(await statuses(undefined)).toEqual([302, 302, 302, 302]);
});

test("the list holds own cohorts only; 6 roles without cohorts get a 403", async () => {
  const { as, id } = await led();
  await led();
  const answer = await visit(list, { path: "/es/staff/cohorts", as });
  expect(answer.body).toMatchObject({ cohorts: [{ id, enrolled: 0, waiting: 0 }], mayOpen: true });
  const roles: Role[] = ["plan-officer", "adviser", "finance", "auditor", "administrator"];
  for (const role of [...roles, "wp-officer" as const]) {
    const who = await person({ roles: [role] });
    expect((await visit(list, { path: "/en/staff/cohorts", as: who })).status).toBe(403);
    expect((await visit(openPage, { path: "/en/staff/cohorts/new", as: who })).status).toBe(403);
  }
});

test("a cohort with its words in Spanish only is opened, once; 11 blank answers are named, each in words of its own", async () => {
  const as = await person({ roles: ["organiser"] });
  const at = { path: "/es/staff/cohorts/new", as };
  const form = { token: newId(), ...FORM };
  const first = await visit(open, { ...at, form });
  expect(first.location).toMatch(/^\/es\/staff\/cohorts\/[0-9a-z]{16}\?done=opened$/);
  expect((await visit(open, { ...at, form })).location).toBe(first.location);
  const blank = await visit(open, { ...at, form: { token: newId() } });
  const fields = (answer: { body: unknown }) =>
    (answer.body as { errors: { field: string }[] }).errors.map(({ field }) => field);
  expect(blank.status).toBe(422);
  expect(fields(blank)).toEqual([
    ...["name", "languages", "place", "address", "borough", "anchor", "capacity", "everyWeeks"],
    ...["startsOn", "startTime", "endTime"],
  ]);
  const texts = (blank.body as { errors: { reason: string }[] }).errors.map(({ reason }) => reason);
  expect(new Set(texts).size).toBe(11);
  const wrong = { ...FORM, token: newId(), endTime: "17:00", aboutEs: "" };
  expect(fields(await visit(open, { ...at, form: wrong }))).toEqual(["endTime", "aboutEn"]);
  const many = { ...FORM, token: newId(), capacity: "501", everyWeeks: "27", startTime: "6pm" };
  expect(fields(await visit(open, { ...at, form: many }))).toEqual([
    ...["capacity", "everyWeeks", "startTime"],
  ]);
});

test("a change of a cohort answers 302; with an old version, 422 about the form as a whole", async () => {
  const { as, id } = await led();
  const at = { path: `/en/staff/cohorts/${id}/edit`, params: { id }, as };
  const form = { ...FORM, token: newId(), version: "1" };
  expect((await visit(edit, { ...at, form })).location).toBe(
    `/en/staff/cohorts/${id}?done=changed`,
  );
  const late = await visit(edit, { ...at, form: { ...form, token: newId(), name: "Late" } });
  expect(late).toMatchObject({
    status: 422,
    body: { errors: [{ field: "", reason: "changed-meanwhile" }] },
  });
  const other = await person({ roles: ["organiser"] });
  expect((await visit(edit, { ...at, as: other, form })).status).toBe(404);
  expect((await visit(close, { ...at, as: other, form })).status).toBe(404);
});

test("a year is shown by address, decided about, warned about once, and created", async () => {
  const as = await person({ roles: ["organiser"] });
  const id = await cohort(await acting(as));
  const asked = (query: string) => ({
    ...{ path: `/en/staff/cohorts/${id}/plan${query}`, params: { id }, as },
  });
  const usual = await visit(planPage, asked(""));
  expect(usual).toMatchObject({ status: 200, body: { plan: null, values: { everyWeeks: "6" } } });
  const query = `?${yearQuery({}).toString()}`;
  const shown = await visit(planPage, asked(query));
  const { plan: shownPlan } = shown.body as {
    plan: { clashes: { date: string }[]; lines: object[] };
  };
  expect(shownPlan.lines).toHaveLength(9);

  const none = await visit(plan, { ...asked(query), form: { token: newId(), seen: "" } });
  expect(none).toMatchObject({
    status: 422,
    body: {
      errors: [
        { field: "choice-2025-10-28", reason: "clash-not-decided" },
        { field: "choice-2026-05-26" },
        { field: "choice-2026-08-18" },
      ],
    },
  });
  const form = {
    ...{ token: newId(), seen: "" },
    ...{ "choice-2025-10-28": "2025-11-04", "choice-2026-05-26": "2026-05-26" },
    "choice-2026-08-18": "2026-08-18",
  };
  // 9 dates of 2025-26 lie behind 21 November 2026.
  const unseen = await visit(plan, { ...asked(query), form });
  expect(unseen).toMatchObject({
    status: 422,
    body: { errors: [{ reason: "warnings-not-seen" }] },
  });
  const { chosen } = unseen.body as { chosen: { days: string[]; warnings: object[] } };
  expect(chosen.days[1]).toBe("2025-11-04");
  const seen = "in-the-past:9";
  const past = await visit(plan, { ...asked(query), form: { ...form, seen } });
  expect(past).toMatchObject({
    body: { errors: [{ field: "confirm", reason: "past-not-confirmed" }] },
  });
  const sent = await visit(plan, { ...asked(query), form: { ...form, seen, confirm: "1" } });
  expect(sent.location).toBe(`/en/staff/cohorts/${id}?done=planned`);
  expect(await listMeetings((await acting(as)).db.reader, id)).toHaveLength(9);

  const draft = { ...form, draft: "1" };
  expect((await visit(plan, { ...asked(query), form: draft })).status).toBe(200);
  const odd = await visit(planPage, asked("?everyWeeks=0&firstOn-day=31"));
  expect(odd).toMatchObject({ status: 422, body: { plan: null } });
});

test("a meeting's day is refused at its box; a change and a cancelling lead back to it", async () => {
  const { as, meetings } = await led();
  const [id] = meetings;
  const at = { path: `/es/staff/meetings/${id!}`, params: { id: id! }, as };
  const form = {
    ...{ token: newId(), version: "0", start: "18:30", end: "20:00", scope: "this" },
    ...{ "date-day": "26", "date-month": "10", "date-year": "2025" },
    ...{ place: "Sala", address: "2 Demo Road", link: "" },
  };
  const twice = { ...form, start: "1:30" };
  expect(await visit(change, { ...at, form: twice })).toMatchObject({
    status: 422,
    body: { errors: [{ field: "start", reason: "time-twice" }] },
  });
  const link = { ...form, link: "javascript:alert(1)" };
  expect(await visit(change, { ...at, form: link })).toMatchObject({
    status: 422,
    body: { errors: [{ field: "link" }] },
  });
  expect((await visit(change, { ...at, form })).location).toBe(
    `/es/staff/meetings/${id!}?done=changed`,
  );
  const reason = { token: newId(), version: "1", reason: "" };
  expect(await visit(cancel, { ...at, form: reason })).toMatchObject({
    body: { errors: [{ field: "reason" }] },
  });
  expect((await visit(cancel, { ...at, form: { ...reason, reason: "no-room" } })).location).toBe(
    `/es/staff/meetings/${id!}?done=cancelled`,
  );
  const other = await person({ roles: ["organiser"] });
  expect((await visit(cancel, { ...at, as: other, form: reason })).status).toBe(404);
});

test("school holidays: organiser and administrator keep them, 3 others get a 403", async () => {
  const at = { path: "/en/staff/settings/calendar/holidays?borough=southwark" };
  for (const role of ["organiser", "administrator"] as const) {
    const as = await person({ roles: [role] });
    const answer = await visit(holidays, { ...at, as });
    expect((answer.body as { rows: object[] }).rows).toHaveLength(6);
    expect((await visit(calendar, { path: "/en/staff/settings/calendar", as })).status).toBe(200);
  }
  for (const role of ["parent-leader", "plan-officer", "wp-officer"] as const) {
    const as = await person({ roles: [role] });
    expect((await visit(holidays, { ...at, as })).status).toBe(403);
    expect((await visit(calendar, { path: "/en/staff/settings/calendar", as })).status).toBe(403);
  }
  const as = await person({ roles: ["organiser"] });
  const form = {
    ...{ token: newId(), borough: "southwark", source: "https://www.southwark.gov.uk/dates" },
    ...{ "firstOn-day": "26", "firstOn-month": "10", "firstOn-year": "2026", name: "" },
    ...{ "lastOn-day": "30", "lastOn-month": "10", "lastOn-year": "2026" },
  };
  const path = "/en/staff/settings/calendar/holidays/new";
  expect((await visit(addHoliday, { path, as, form })).location).toBe(
    "/en/staff/settings/calendar/holidays?borough=southwark&done=added",
  );
  const { rows } = (await visit(holidays, { ...at, as })).body as {
    rows: { id: string; schoolYear: string }[];
  };
  const added = rows.find(({ schoolYear }) => schoolYear === "2026-27")!;
  const remove = { path: "/es/staff", params: { id: added.id }, as, form: { token: newId() } };
  expect((await visit(removeHoliday, remove)).location).toBe(
    "/es/staff/settings/calendar/holidays?borough=southwark&done=removed",
  );
  const nowhere = { ...remove, params: { id: "x" } };
  expect((await visit(removeHoliday, nowhere)).status).toBe(404);
});

test("a parent leader is made once, reads the cohort, and after the end gets a 404", async () => {
  const { as, id } = await led();
  const leader = await person({ roles: ["parent-leader"] });
  const family = await person();
  const at = { path: `/en/staff/cohorts/${id}/leaders`, params: { id }, as };
  const form = { token: newId(), personId: leader };
  const read = async () => (await visit(page, { ...at, as: leader })).status;
  expect(await read()).toBe(404);
  const saved = `/en/staff/cohorts/${id}?done=leaders`;
  expect((await visit(addLeader, { ...at, form })).location).toBe(saved);
  expect(await read()).toBe(200);
  const reasonOf = async (personId: string) => {
    const answer = await visit(addLeader, { ...at, form: { token: newId(), personId } });
    return (answer.body as { errors: { reason: string }[] }).errors[0]?.reason;
  };
  expect(await reasonOf(leader)).toBe("leader-already");
  expect(await reasonOf(family)).toBe("not-a-parent-leader");

  const { leaders: listed } = (await visit(leaders, at)).body as { leaders: { id: string }[] };
  const end = { ...at, params: { id, leader: listed[0]!.id }, form: { token: newId() } };
  const other = await person({ roles: ["organiser"] });
  expect((await visit(endLeader, { ...end, as: other })).status).toBe(404);
  expect((await visit(endLeader, end)).location).toBe(saved);
  expect(await read()).toBe(404);
  const again = await visit(endLeader, { ...end, form: { token: newId() } });
  expect(again).toMatchObject({ status: 422, body: { errors: [{ reason: "leader-gone" }] } });
});
