/** The pages of people to ring about meetings: who may, what the button answers. */
import { expect, test } from "vitest";
import { setClockOffset } from "#app/platform/clock.server.ts";
import * as work from "#app/routes/staff._index.tsx";
import * as calls from "#app/routes/staff.calls.tsx";
import * as meetingPage from "#app/routes/staff.meetings.$id.tsx";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import { meetingYear } from "#tests/setup/meeting-mail.ts";
import { person } from "#tests/setup/people.ts";
import { leaderOf } from "#tests/setup/preparing.ts";
import { visit } from "#tests/setup/visit.ts";

async function ringing() {
  setClockOffset(new Date("2025-10-20T12:00:00Z").getTime() - Date.now());
  const year = await meetingYear();
  const who = await joined(year.id, { fullName: "Sol Demo", email: null });
  const id = who.actor.personId;
  const data = { phone: "020 7946 0018" };
  await who.db.inTransaction((tx) => tx.person.update({ where: { id }, data }));
  const leader = await leaderOf(year.lead, year.id);
  return { ...year, personId: id, leader, meetingId: year.meetings[1]!.id };
}

function open(as: string, id: string, form?: Record<string, string>) {
  const call = form === undefined ? meetingPage.loader : meetingPage.action;
  const path = `/es/staff/meetings/${id}`;
  return visit(call, { path, params: { id }, as, ...(form && { form }) });
}

test("the leader reads the name and the number of 1, presses once, and the work list goes from 1 to 0", async () => {
  const { leader, meetingId, personId } = await ringing();
  const queues = async () =>
    ((await visit(work.loader, { path: "/es/staff", as: leader })).body as Work).work.queues;
  type Page = { replies: { calls: { people: { token: string; keys: string }[] } } };
  type Work = { work: { queues: { kind: string; count: number }[] } };
  expect(await queues()).toContainEqual({ kind: "to-ring", count: 1 });
  const list = await visit(calls.loader, { path: "/es/staff/calls", as: leader });
  expect(list.body).toMatchObject({ meetings: [{ id: meetingId, count: 1 }] });
  expect(JSON.stringify(list.body)).not.toContain("Sol Demo");

  const page = await open(leader, meetingId);
  const [one] = (page.body as Page).replies.calls.people;
  expect(one).toMatchObject({ fullName: "Sol Demo", phone: "020 7946 0018" });
  const form = { token: one!.token, person: personId, keys: one!.keys };
  const done = { status: 302, location: `/es/staff/meetings/${meetingId}?done=told` };
  expect(await open(leader, meetingId, form)).toMatchObject(done);
  expect(await open(leader, meetingId, form)).toMatchObject(done);
  expect((await open(leader, meetingId)).body).toMatchObject({
    replies: { calls: { people: [], told: [{ fullName: "Sol Demo" }] } },
  });
  expect(await queues()).toContainEqual({ kind: "to-ring", count: 0 });
});

test("pressed late, with other news or with nonsense the form is 422, and the row waits still", async () => {
  const { leader, meetingId, personId } = await ringing();
  const refused = async (form: Record<string, string>) => {
    const sent = { token: newId(), person: personId, keys: "invitation:2025-10-28", ...form };
    const { status, body } = await open(leader, meetingId, sent);
    return [status, (body as { errors: { reason: string }[] }).errors[0]?.reason];
  };
  expect(await refused({ keys: "change:9" })).toEqual([422, "changed-meanwhile"]);
  expect(await refused({ keys: "x".repeat(500) })).toEqual([422, "changed-meanwhile"]);
  expect(await refused({ person: newId() })).toEqual([422, "called-already"]);
  expect(await refused({ person: "nobody" })).toEqual([422, "form-stale"]);
  expect(await refused({ token: "none" })).toEqual([422, "form-stale"]);
  expect((await open(leader, meetingId)).body).toMatchObject({
    replies: { calls: { people: [{ personId }] } },
  });
});

test("for another organiser 404, for a WP officer 403 on the page, its button and the list", async () => {
  const { meetingId, personId } = await ringing();
  const form = { token: newId(), person: personId, keys: "invitation:2025-10-28" };
  const other = await person({ roles: ["organiser"] });
  expect((await open(other, meetingId)).status).toBe(404);
  expect((await open(other, meetingId, form)).status).toBe(404);
  const list = (as: string) => visit(calls.loader, { path: "/en/staff/calls", as });
  expect((await list(other)).body).toMatchObject({ meetings: [] });
  const officer = await person({ roles: ["wp-officer"] });
  expect((await open(officer, meetingId)).status).toBe(403);
  expect((await open(officer, meetingId, form)).status).toBe(403);
  expect((await list(officer)).status).toBe(403);
});
