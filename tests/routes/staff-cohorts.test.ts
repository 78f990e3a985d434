/** The staff pages of cohorts: who may, how one is opened and changed, who leads it. */
import { beforeAll, expect, test } from "vitest";
import { loader as list } from "#app/routes/staff.cohorts._index.tsx";
import { loader as page } from "#app/routes/staff.cohorts.$id.tsx";
import { action as close } from "#app/routes/staff.cohorts.$id_.close.tsx";
import { action as edit, loader as editPage } from "#app/routes/staff.cohorts.$id_.edit.tsx";
import { loader as planPage } from "#app/routes/staff.cohorts.$id_.plan.tsx";
import { action as open, loader as openPage } from "#app/routes/staff.cohorts.new.tsx";
import { action as addLeader, loader as leaders } from "#app/routes/staff.cohorts.$id_.leaders.tsx";
import { action as endLeader } from "#app/routes/staff.cohorts.$id_.leaders_.$leader.remove.tsx";
import { loader as meetingPage } from "#app/routes/staff.meetings.$id.tsx";
import type { Role } from "#app/modules/identity/permissions.ts";
import { newId } from "#app/shared/id.ts";
import { ledCohort, SEPTEMBER, shippedHolidays } from "#tests/setup/cohorts.ts";
import { person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeAll(shippedHolidays);

const FORM = {
  ...{ name: "Empoderando Familias", languages: "es", place: "Sala Demo", address: "2 Demo Road" },
  ...{ borough: "lambeth", anchor: "Demo College", capacity: "24", everyWeeks: "6" },
  ...{ "startsOn-day": "16", "startsOn-month": "9", "startsOn-year": "2025" },
  ...{ startTime: "18:00", endTime: "20:00", aboutEn: "", aboutEs: "Nos reunimos." },
  alsoKnownAs: "Empoderando Padres",
};

test("a cohort's 4 pages: its organiser 200, a parent leader reads 2, others 404, 403 or the door", async () => {
  const { as, id, lead, meetings } = await ledCohort();
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
  const { as, id } = await ledCohort();
  await ledCohort();
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
  const { as, id } = await ledCohort();
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

test("a parent leader is made once, reads the cohort, and after the end gets a 404", async () => {
  const { as, id } = await ledCohort();
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
