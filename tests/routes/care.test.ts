/** Who sees what of care: each role on each page, and what forms answer. */
import { beforeAll, expect, test } from "vitest";
import { loader as myLeadership } from "#app/routes/my.leadership.tsx";
import { action as correct, loader as mine } from "#app/routes/my.one-to-ones.$id.tsx";
import { action as remove, loader as removePage } from "#app/routes/my.one-to-ones.$id_.delete.tsx";
import { loader as allMine } from "#app/routes/my.one-to-ones._index.tsx";
import { action as close, loader as closePage } from "#app/routes/staff.care.$id.tsx";
import { action as take, loader as care } from "#app/routes/staff.care._index.tsx";
import { loader as members } from "#app/routes/staff.cohorts.$id_.members.tsx";
import {
  action as state,
  loader as memberPage,
} from "#app/routes/staff.cohorts.$id_.members_.$membership.tsx";
import {
  action as change,
  loader as one,
} from "#app/routes/staff.cohorts.$id_.one-to-ones_.$one.tsx";
import {
  action as write,
  loader as newOne,
} from "#app/routes/staff.cohorts.$id_.one-to-ones_.new.tsx";
import { loader as list } from "#app/routes/staff.cohorts.$id_.one-to-ones.tsx";
import { loader as work } from "#app/routes/staff._index.tsx";
import { listOpenTasks } from "#app/modules/care/care-task-store.server.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { now } from "#app/platform/clock.server.ts";
import { newId } from "#app/shared/id.ts";
import { marked, membershipOf } from "#tests/setup/care.ts";
import { written } from "#tests/setup/one-to-ones.ts";
import { acting, person } from "#tests/setup/people.ts";
import { meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";
import { visit } from "#tests/setup/visit.ts";

let held: MeetingHeld;
let ids: { id: string; membership: string; one: string; task: string };

beforeAll(async () => {
  held = await meetingHeld();
  await marked(held, 0, ["absent", "present", "present"]);
  await marked(held, 1, ["absent", "present", "present"]);
  const [task] = await listOpenTasks(held.lead.db.reader, [held.cohortId]);
  // Pages are asked on the portal's own day, when a private line of September has had its time.
  const writer = await acting(held.leader.actor.personId, { now: now() });
  ids = {
    ...{ id: held.cohortId, membership: await membershipOf(held), task: task!.id },
    one: await written(writer, held, { privateLine: "Ask about the choir" }),
  };
});

type Call = Parameters<typeof visit>[0];

const PAGES: Readonly<Record<string, () => { call: Call; params: Record<string, string> }>> = {
  care: () => ({ call: care, params: {} }),
  task: () => ({ call: closePage, params: { id: ids.task } }),
  members: () => ({ call: members, params: ids }),
  member: () => ({ call: memberPage, params: ids }),
  list: () => ({ call: list, params: ids }),
  new: () => ({ call: newOne, params: ids }),
  one: () => ({ call: one, params: ids }),
  mine: () => ({ call: mine, params: { id: ids.one } }),
  remove: () => ({ call: removePage, params: { id: ids.one } }),
};

async function statusesOf(as: string): Promise<Record<string, number>> {
  const rows: [string, number][] = [];
  for (const [name, page] of Object.entries(PAGES)) {
    const { call, params } = page();
    rows.push([name, (await visit(call, { path: "/en/staff/x", params, as })).status]);
  }
  return Object.fromEntries(rows);
}

const STAFF = { care: 200, task: 200, members: 200, member: 200, list: 200, new: 200, one: 200 };
const NOBODY = { care: 403, task: 403, members: 403, member: 403, list: 403, new: 403, one: 403 };
const NOT_MINE = { mine: 404, remove: 404 };

test("9 pages: the writer sees 7 of staff, the organiser all but the leader's task, the member their 2", async () => {
  const { leader, lead } = held;
  expect(await statusesOf(leader.actor.personId)).toEqual({ ...STAFF, ...NOT_MINE });
  const organiser = await statusesOf(lead.actor.personId);
  expect(organiser).toEqual({ ...STAFF, task: 404, ...NOT_MINE });
  const member = await statusesOf(held.members[0]!);
  expect(member).toEqual({ ...NOBODY, mine: 200, remove: 200 });
  expect(await statusesOf(held.members[1]!)).toEqual({ ...NOBODY, ...NOT_MINE });
});

test("another parent leader of the cohort sees every page but the one-to-one that is not theirs", async () => {
  const second = await person({ roles: ["parent-leader"] });
  await held.lead.db.inTransaction((tx) =>
    tx.cohortLeader.create({
      data: { id: newId(), cohortId: held.cohortId, personId: second, since: held.lead.now },
    }),
  );
  expect(await statusesOf(second)).toEqual({ ...STAFF, one: 404, ...NOT_MINE });
  const { body } = await visit(list, { path: "/en/staff/x", params: ids, as: second });
  expect(body).toMatchObject({ seesAll: false, rows: [] });
});

test("leaders of other cohorts get a 404, 7 other roles a 403, on each page of this cohort", async () => {
  const elsewhere = { ...NOT_MINE, care: 200, task: 404, members: 404, member: 404 };
  for (const role of ["organiser", "parent-leader"] as const) {
    const other = await person({ roles: [role] });
    expect(await statusesOf(other)).toEqual({ ...elsewhere, list: 404, new: 404, one: 404 });
    const { body } = await visit(care, { path: "/en/staff/care", as: other });
    expect(body).toMatchObject({ open: [], closed: [] });
  }
  const roles: Role[] = ["wp-officer", "adviser", "plan-officer", "plan-approver"];
  for (const role of [...roles, "finance", "administrator", "auditor"] as const) {
    const other = await person({ roles: [role] });
    expect(await statusesOf(other)).toEqual({ ...NOBODY, ...NOT_MINE });
  }
});

test("a leader who is a member reads their own one-to-one under /my only, never among the staff's", async () => {
  const self = held.members[0]!;
  const grant = { id: newId(), personId: self, grantedAt: held.lead.now };
  await held.lead.db.inTransaction(async (tx) => {
    await tx.roleGrant.create({ data: { ...grant, role: "parent-leader" } });
    await tx.cohortLeader.create({
      data: { id: newId(), cohortId: held.cohortId, personId: self, since: held.lead.now },
    });
  });
  const seen = await statusesOf(self);
  expect(seen).toEqual({ ...STAFF, task: 404, one: 404, mine: 200, remove: 200 });
  const page = await visit(newOne, { path: "/en/staff/x", params: ids, as: self });
  const { others } = page.body as { others: { id: string }[] };
  expect(others.map(({ id }) => id)).not.toContain(ids.membership);
  expect(others).toHaveLength(2);
  await held.lead.db.inTransaction(async (tx) => {
    await tx.roleGrant.delete({ where: { id: grant.id } });
    await tx.cohortLeader.deleteMany({ where: { personId: self } });
  });
});

test("the private line is in the page of 1 of 3 readers", async () => {
  const at = { path: "/en/staff/x", params: ids };
  const pages = [
    await visit(one, { ...at, as: held.leader.actor.personId }),
    await visit(one, { ...at, as: held.lead.actor.personId }),
    await visit(mine, { path: "/en/my/x", params: { id: ids.one }, as: held.members[0]! }),
  ];
  expect(pages.map(({ body }) => JSON.stringify(body).includes("choir"))).toEqual([
    ...[true, false, false],
  ]);
});

function errorsOf({ status, body }: { status: number; body: unknown }) {
  const { errors } = body as { errors: { field: string; reason: string }[] };
  return { status, errors: errors.map(({ field, reason }) => [field, reason]) };
}

test("blank forms answer 422 with each missing answer in its own words, and keep what was typed", async () => {
  const as = held.leader.actor.personId;
  const at = { path: "/es/staff/x", params: ids, as };
  const token = newId();
  expect(errorsOf(await visit(write, { ...at, form: { token } }))).toEqual({
    status: 422,
    errors: [
      ...[
        ["membershipId", "member-missing"],
        ["metOn", "date-missing"],
      ],
      ...[
        ["nextStep", "next-step-missing"],
        ["stepBy", "step-by-missing"],
      ],
    ],
  });
  const typed = { token, version: "1", nextStep: "x".repeat(201), privateLine: "Guitarra" };
  const long = await visit(change, { ...at, form: typed });
  expect(long.body).toMatchObject({ values: { privateLine: "Guitarra" } });
  expect(errorsOf(long).errors).toContainEqual(["nextStep", "text-too-long"]);
  expect(errorsOf(await visit(state, { ...at, form: { token } })).errors).toEqual([
    ...[
      ["kind", "leadership-act-missing"],
      ["actedOn", "date-missing"],
    ],
  ]);
  const task = { ...at, params: { id: ids.task } };
  expect(errorsOf(await visit(close, { ...task, form: { token } })).errors).toEqual([
    ["outcome", "outcome-of-call-missing"],
  ]);
  const own = { path: "/es/my/x", params: { id: ids.one }, as: held.members[0]! };
  expect(errorsOf(await visit(correct, { ...own, form: { token, version: "1" } })).errors).toEqual([
    ["words", "correction-missing"],
  ]);
});

test("a task waits on the leader's first page until it is taken and closed; a stranger's try is a 404", async () => {
  const leaderId = held.leader.actor.personId;
  const waiting = async (as: string) => {
    const { body } = await visit(work, { path: "/en/staff", as });
    const { queues } = (body as { work: { queues: { kind: string; count: number }[] } }).work;
    return queues.find(({ kind }) => kind === "care")?.count;
  };
  expect([await waiting(leaderId), await waiting(held.lead.actor.personId)]).toEqual([1, 0]);
  const form = { token: newId(), act: "take", task: ids.task };
  const stranger = await person({ roles: ["organiser"] });
  expect((await visit(take, { path: "/en/staff/care", as: stranger, form })).status).toBe(404);
  expect((await visit(take, { path: "/es/staff/care", as: leaderId, form })).location).toBe(
    "/es/staff/care?done=take",
  );
  const noted = { token: newId(), outcome: "coming-back", nextStep: "" };
  const at = { path: "/en/staff/care/x", params: { id: ids.task }, as: leaderId };
  expect((await visit(close, { ...at, form: noted })).location).toBe("/en/staff/care?done=closed");
  expect(await waiting(leaderId)).toBe(0);
  expect((await visit(closePage, at)).status).toBe(404);
});

test("a stated act is read under /my/leadership; a deleted one-to-one leads back to the list", async () => {
  const at = { path: "/en/staff/x", params: ids, as: held.lead.actor.personId };
  const form = {
    ...{ token: newId(), kind: "led-ask" },
    ...{ "actedOn-day": "16", "actedOn-month": "9", "actedOn-year": "2025" },
  };
  expect((await visit(state, { ...at, form })).location).toBe(
    `/en/staff/cohorts/${ids.id}/members/${ids.membership}?done=stated`,
  );
  const as = held.members[0]!;
  const acts = await visit(myLeadership, { path: "/en/my/leadership", as });
  expect(acts.body).toMatchObject({ acts: [{ act: "led-ask", actedOn: "2025-09-16" }] });
  const own = { path: "/en/my/x", params: { id: ids.one }, as };
  const gone = { ...own, form: { token: newId() } };
  expect((await visit(remove, gone)).location).toBe("/en/my/one-to-ones?done=deleted");
  expect((await visit(remove, gone)).location).toBe("/en/my/one-to-ones?done=deleted");
  expect((await visit(allMine, own)).body).toEqual({ mine: [] });
  expect((await visit(one, { ...at, as: held.leader.actor.personId })).status).toBe(404);
});
