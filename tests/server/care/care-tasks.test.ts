/** Who misses two held meetings in a row is called by one of those who lead, once. */
import { expect, test } from "vitest";
import { closeCareTask } from "#app/modules/care/close-care-task.server.ts";
import { listCareTasks } from "#app/modules/care/care-task-store.server.ts";
import {
  countOwnTasks,
  readClosedTasks,
  readOpenTasks,
} from "#app/modules/care/read-care-tasks.server.ts";
import { takeCareTask } from "#app/modules/care/take-care-task.server.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { followAllMisses } from "#app/modules/meetings/follow-misses.server.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { readRegister } from "#app/modules/meetings/read-register.server.ts";
import { memberCode } from "#app/modules/meetings/row-code.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { after, marked, toCall } from "#tests/setup/care.ts";
import { acting, person } from "#tests/setup/people.ts";
import { meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";

/** The first member has missed two meetings; the others came. */
async function quiet(): Promise<MeetingHeld> {
  const held = await meetingHeld();
  await marked(held, 0, ["absent", "present", "present"]);
  await marked(held, 1, ["absent", "late", "online"]);
  return held;
}

async function onlyTask(who: SignedInContext) {
  const [task] = await readOpenTasks(who);
  return task!;
}

function taking(who: SignedInContext, held: MeetingHeld, taskId: string, act = "take" as const) {
  return takeCareTask(who, { token: newId(), cohortId: held.cohortId, taskId, act });
}

/** One more parent leader of the cohort. */
async function anotherLeader({ lead, cohortId }: MeetingHeld, personId?: string) {
  const id = personId ?? (await person({ roles: ["parent-leader"], fullName: "Demo Second" }));
  await lead.db.inTransaction((tx) =>
    tx.cohortLeader.create({
      data: { id: newId(), cohortId, personId: id, since: lead.now },
    }),
  );
  return acting(id, { now: lead.now });
}

test("the 2nd miss opens one task that names both days; the 3rd opens no other", async () => {
  const held = await meetingHeld();
  await marked(held, 0, ["absent", "present", "present"]);
  expect(await toCall(held)).toEqual([]);
  await marked(held, 1, ["absent", "present", "present"]);
  expect(await toCall(held)).toEqual([0]);
  await marked(held, 2, ["absent", "present", "present"]);
  expect(await listCareTasks(held.lead.db.reader, held.cohortId)).toHaveLength(1);
  const task = await onlyTask(await after(held.leader, held, 2));
  expect(task.missedOn).toEqual(["2025-09-16", "2025-10-28"]);
});

test("of absent, excused and cancelled only absences count: 2 of 4 meetings open the task", async () => {
  const held = await meetingHeld({ members: 2 });
  await marked(held, 0, ["absent", "present"]);
  await marked(held, 1, ["excused", "present"]);
  expect(await toCall(held)).toEqual([]);
  const lead = await after(held.lead, held, 1);
  const cancel = { token: newId(), cohortId: held.cohortId, meetingId: held.meetings[2]! };
  expect((await cancelMeeting(lead, { ...cancel, version: 0, reason: "other" })).ok).toBe(true);
  await marked(held, 3, ["absent", "present"]);
  expect(await toCall(held)).toEqual([0]);
});

test("who wrote that they cannot come has sent word, and needs no call after 2 absences", async () => {
  const held = await meetingHeld({ members: 2 });
  await held.lead.db.inTransaction((tx) =>
    tx.reply.createMany({
      data: held.meetings.slice(0, 2).map((meetingId) => ({
        ...{ id: newId(), meetingId, personId: held.members[0]! },
        ...{ answer: "no", answeredAt: held.lead.now },
      })),
    }),
  );
  await marked(held, 0, ["absent", "absent"]);
  await marked(held, 1, ["absent", "absent"]);
  expect(await toCall(held)).toEqual([1]);
});

test("whom nobody marked in 2 kept registers is found by the job a day later, and once", async () => {
  const held = await meetingHeld({ members: 2 });
  await marked(held, 0, [null, "present"]);
  await marked(held, 1, [null, "present"]);
  expect(await toCall(held)).toEqual([]);
  const evening = await after(held.lead, held, 1);
  await followAllMisses(evening);
  expect(await toCall(held)).toEqual([]);
  const nextDay = new Date(evening.now.getTime() + 24 * 60 * 60_000);
  const context = await acting(held.lead.actor.personId, { now: nextDay });
  await Promise.all([followAllMisses(context), followAllMisses(context)]);
  expect(await toCall(held)).toEqual([0]);
  expect(await listCareTasks(held.lead.db.reader, held.cohortId)).toHaveLength(1);
});

test("coming to the 3rd meeting closes the task by itself; 2 new misses open a second one", async () => {
  const held = await quiet();
  await marked(held, 2, ["present", "present", "present"]);
  expect(await toCall(held)).toEqual([]);
  const [task] = await listCareTasks(held.lead.db.reader, held.cohortId);
  expect(task).toMatchObject({ outcome: "came-again", closedById: null });
  await marked(held, 3, ["absent", "present", "present"]);
  await marked(held, 4, ["absent", "present", "present"]);
  expect(await toCall(held)).toEqual([0]);
  expect(await listCareTasks(held.lead.db.reader, held.cohortId)).toHaveLength(2);
});

test("a register put right closes the task, and put back opens the same one again", async () => {
  const held = await quiet();
  await marked(held, 1, ["excused", null, null]);
  expect(await toCall(held)).toEqual([]);
  await marked(held, 1, ["absent", null, null]);
  expect(await toCall(held)).toEqual([0]);
  expect(await listCareTasks(held.lead.db.reader, held.cohortId)).toHaveLength(1);
});

test("who leaves the cohort is on no list any more, and the job closes the task", async () => {
  const held = await quiet();
  const context = await after(held.lead, held, 1);
  const member = await acting(held.members[0]!, { now: context.now });
  const leave = { token: newId(), cohortId: held.cohortId, who: null };
  expect((await leaveCohort(member, leave)).ok).toBe(true);
  expect(await readOpenTasks(context)).toEqual([]);
  await followAllMisses(context);
  expect(await listCareTasks(context.db.reader, held.cohortId)).toMatchObject([
    { outcome: "left", closedById: null },
  ]);
});

test("of 2 leaders who take one task at once one has it, and the other is told who", async () => {
  const held = await quiet();
  const other = await anotherLeader(held);
  const { id } = await onlyTask(held.leader);
  const answers = await Promise.all([taking(held.leader, held, id), taking(other, held, id)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const winner = answers[0].ok ? held.leader : other;
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    reason: "care-task-taken",
    details: { name: winner.actor.fullName },
  });
  const loser = winner === other ? held.leader : other;
  expect([await countOwnTasks(winner), await countOwnTasks(loser)]).toEqual([1, 0]);
  const late = { token: newId(), cohortId: held.cohortId, taskId: id, nextStep: "" };
  expect(await closeCareTask(loser, { ...late, outcome: "other" })).toMatchObject({
    reason: "care-task-taken",
  });
});

test("a task given back is another leader's to take; sent twice, taking acts once", async () => {
  const held = await quiet();
  const other = await anotherLeader(held);
  const { id } = await onlyTask(held.leader);
  const order = { token: newId(), cohortId: held.cohortId, taskId: id, act: "take" as const };
  expect((await takeCareTask(held.leader, order)).ok).toBe(true);
  expect((await takeCareTask(held.leader, order)).ok).toBe(true);
  const back = { ...order, token: newId(), act: "give-back" as const };
  expect((await takeCareTask(held.leader, back)).ok).toBe(true);
  expect((await taking(other, held, id)).ok).toBe(true);
});

test("a call is noted with its outcome and 1 next step; the membership stays as it was", async () => {
  const held = await quiet();
  const leader = await after(held.leader, held, 1);
  const { id } = await onlyTask(leader);
  const order = { token: newId(), cohortId: held.cohortId, taskId: id };
  const noted = { ...order, outcome: "wants-to-leave" as const, nextStep: "Llamo en mayo" };
  expect((await closeCareTask(leader, noted)).ok).toBe(true);
  expect((await closeCareTask(leader, noted)).ok).toBe(true);
  expect(await closeCareTask(leader, { ...noted, token: newId() })).toMatchObject({
    reason: "care-task-closed",
  });
  expect(await readOpenTasks(leader)).toEqual([]);
  expect(await readClosedTasks(leader)).toMatchObject([
    { outcome: "wants-to-leave", nextStep: "Llamo en mayo", by: { id: leader.actor.personId } },
  ]);
  const row = await leader.db.reader.membership.findFirst({
    where: { cohortId: held.cohortId, personId: held.members[0]! },
  });
  expect(row?.endedAt).toBeNull();
  // A 3rd miss in the same row asks nobody again.
  await marked(held, 2, ["absent", "present", "present"]);
  expect(await toCall(held)).toEqual([]);
});

test("the organiser sees a leader's task without the number, and takes it where there is no leader", async () => {
  const held = await quiet();
  const lead = await after(held.lead, held, 1);
  await lead.db.inTransaction((tx) =>
    tx.person.update({ where: { id: held.members[0]! }, data: { phone: "020 7946 0018" } }),
  );
  const seen = await onlyTask(lead);
  expect(seen).toMatchObject({ isOwn: false, phone: null });
  expect(await onlyTask(held.leader)).toMatchObject({ isOwn: true, phone: "020 7946 0018" });
  expect(await taking(lead, held, seen.id)).toMatchObject({ reason: "care-task-not-yours" });
  await lead.db.inTransaction((tx) =>
    tx.roleGrant.updateMany({
      where: { personId: held.leader.actor.personId },
      data: { revokedAt: lead.now },
    }),
  );
  expect(await onlyTask(lead)).toMatchObject({ isOwn: true, phone: "020 7946 0018" });
  expect((await taking(lead, held, seen.id)).ok).toBe(true);
});

test("a leader who is a member is never shown the task about themselves", async () => {
  const held = await quiet();
  const self = await anotherLeader(held, held.members[0]);
  await self.db.inTransaction((tx) =>
    tx.roleGrant.create({
      data: {
        ...{ id: newId(), personId: self.actor.personId, role: "parent-leader" },
        grantedAt: self.now,
      },
    }),
  );
  const acts = await acting(self.actor.personId, { now: self.now });
  expect(await readOpenTasks(acts)).toEqual([]);
  const { id } = await onlyTask(held.leader);
  expect(await taking(acts, held, id)).toMatchObject({ reason: "care-task-not-yours" });
});

test("another organiser and another cohort's leader see no task", async () => {
  await quiet();
  for (const role of ["organiser", "parent-leader"] as const) {
    const other = await acting(await person({ roles: [role] }));
    expect(await readOpenTasks(other)).toEqual([]);
  }
});

test("of 2 members of one name the task says the row of the register; of a name of its own, none", async () => {
  const held = await quiet();
  const leader = await after(held.leader, held, 1);
  expect((await onlyTask(leader)).row).toBeNull();
  const { db } = held.lead;
  const [quietId, otherId] = held.members as [string, string];
  const rename = (id: string, fullName: string) =>
    db.inTransaction((tx) => tx.person.update({ where: { id }, data: { fullName } }));
  await rename(quietId, "Demo José García");
  await rename(otherId, "demo jose garcia");
  const own = await db.reader.membership.findFirstOrThrow({ where: { personId: quietId } });
  const twin = await onlyTask(leader);
  expect(twin.row).toEqual({ meetingId: held.meetings[1], queue: own.queue });
  const meeting = await findMeeting(db.reader, held.meetings[1]!);
  const { members } = await readRegister(db.reader, meeting!);
  const line = members.find(({ personId }) => personId === quietId);
  expect(memberCode(twin.row!.meetingId, twin.row!.queue)).toBe(line?.code);
});
