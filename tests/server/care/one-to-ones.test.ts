/** A one-to-one: written by who met, read and corrected by the member, deleted at the member's wish. */
import { expect, test } from "vitest";
import { deleteOneToOne } from "#app/modules/care/delete-one-to-one.server.ts";
import { forgetCare } from "#app/modules/care/forget-care.server.ts";
import { findPrivateLine, listCorrections } from "#app/modules/care/one-to-one-store.server.ts";
import { readMyOneToOnes } from "#app/modules/care/read-my-one-to-ones.server.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { membershipOf } from "#tests/setup/care.ts";
import { mailTo } from "#tests/setup/joining.ts";
import { changing, correcting, recordOf, writing, written } from "#tests/setup/one-to-ones.ts";
import { acting } from "#tests/setup/people.ts";
import { meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";

async function conversation(parts: Parameters<typeof written>[2] = {}) {
  const held = await meetingHeld({ members: 2 });
  const id = await written(held.leader, held, parts);
  return { held, id, member: await memberOf(held) };
}

function memberOf({ members, lead }: MeetingHeld): Promise<SignedInContext> {
  return acting(members[0]!, { now: lead.now });
}

/** The same person so many days later. */
function later({ actor, now }: SignedInContext, days: number): Promise<SignedInContext> {
  return acting(actor.personId, { now: new Date(now.getTime() + days * 24 * 60 * 60_000) });
}

function lineOf({ db, actor, today }: SignedInContext, id: string) {
  return findPrivateLine(db.reader, { id, writerId: actor.personId, today });
}

test("a one-to-one sent twice is one record, and the member is told once where to read it", async () => {
  const held = await meetingHeld({ members: 2 });
  const token = newId();
  const first = await writing(held.leader, held, { token });
  expect(await writing(held.leader, held, { token })).toEqual(first);
  const member = await memberOf(held);
  expect(await readMyOneToOnes(member)).toMatchObject([
    { writer: "Demo Leader", nextStep: "Brings a neighbour", metOn: "2025-09-10", version: 1 },
  ]);
  const subject = "A note about a conversation with you";
  expect((await mailTo(member)).filter((one) => one === subject)).toHaveLength(1);
});

test("tomorrow's conversation, a step before it, a stranger and oneself are refused: 4 reasons", async () => {
  const held = await meetingHeld({ members: 2 });
  const reasonOf = async (writer: SignedInContext, parts: Parameters<typeof writing>[2]) => {
    const verdict = await writing(writer, held, parts);
    return verdict.ok ? "written" : verdict.reason;
  };
  const { leader } = held;
  const tomorrow = addDays(leader.today, 1);
  expect(await reasonOf(leader, { metOn: tomorrow })).toBe("met-later-than-today");
  const before = { dueOn: calendarDate("2025-09-09") };
  expect(await reasonOf(leader, before)).toBe("step-before-conversation");
  const other = await meetingHeld({ members: 1 });
  const membershipId = await membershipOf(other);
  expect(await reasonOf(leader, { membershipId })).toBe("not-a-member");
  expect(await reasonOf(await memberOf(held), {})).toBe("about-yourself");
  expect(await leader.db.reader.oneToOne.count({ where: { cohortId: held.cohortId } })).toBe(0);
});

test("a correction stands beside the note, dated, in its own language; the note stays as it was", async () => {
  const { held, id, member } = await conversation();
  const inSpanish = { ...member, language: "es" as const };
  const token = newId();
  expect((await correcting(inSpanish, held, id, { words: "No dije eso", token })).ok).toBe(true);
  expect((await correcting(inSpanish, held, id, { words: "No dije eso", token })).ok).toBe(true);
  const corrections = await listCorrections(member.db.reader, id);
  expect(corrections).toMatchObject([
    { words: "No dije eso", writtenIn: "es", writtenAt: member.now },
  ]);
  expect(await recordOf(held, id)).toMatchObject({ nextStep: "Brings a neighbour", version: 2 });
  expect(await mailTo(held.leader)).toContain("A member corrected a one-to-one");
  // A second one is added, none is replaced.
  expect((await correcting(member, held, id, { version: 2 })).ok).toBe(true);
  expect(await listCorrections(member.db.reader, id)).toHaveLength(2);
});

test("of a change and a correction at once one wins; the other is told, and sent anew it stands", async () => {
  const { held, id, member } = await conversation();
  const answers = await Promise.all([
    changing(held.leader, held, id, { nextStep: "Speaks in May" }),
    correcting(member, held, id),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  const again = answers[0].ok
    ? await correcting(member, held, id, { version: 2 })
    : await changing(held.leader, held, id, { nextStep: "Speaks in May", version: 2 });
  expect(again.ok).toBe(true);
  expect(await recordOf(held, id)).toMatchObject({ nextStep: "Speaks in May", version: 3 });
  expect(await listCorrections(member.db.reader, id)).toHaveLength(1);
});

test("only the writer changes it, only the member corrects it, and no change is none", async () => {
  const { held, id, member } = await conversation();
  const parts = { nextStep: "Other" };
  expect(await changing(held.lead, held, id, parts)).toMatchObject({ reason: "one-to-one-gone" });
  expect(await changing(member, held, id, parts)).toMatchObject({ reason: "one-to-one-gone" });
  expect(await correcting(held.leader, held, id)).toMatchObject({ reason: "one-to-one-gone" });
  expect(await changing(held.leader, held, id)).toMatchObject({ reason: "nothing-changed" });
});

test("the private line is the writer's alone, and is gone after 90 days, changed or not", async () => {
  const { held, id, member } = await conversation({ privateLine: "Ask about the choir" });
  expect(await lineOf(held.leader, id)).toEqual({
    words: "Ask about the choir",
    lastOn: "2025-12-15",
  });
  for (const other of [held.lead, member]) expect(await lineOf(other, id)).toBeNull();
  expect(JSON.stringify(await readMyOneToOnes(member))).not.toContain("choir");

  const onDay80 = await later(held.leader, 80);
  const changed = { privateLine: "Choir on Fridays" };
  expect((await changing(onDay80, held, id, changed)).ok).toBe(true);
  await forgetCare(await later(held.leader, 90));
  expect(await lineOf(await later(held.leader, 90), id)).toMatchObject({ lastOn: "2025-12-15" });
  const onDay91 = await later(held.leader, 91);
  expect(await lineOf(onDay91, id)).toBeNull();
  await forgetCare(onDay91);
  await forgetCare(onDay91);
  const { reader } = held.lead.db;
  expect(await reader.oneToOneLine.count({ where: { oneToOneId: id } })).toBe(0);
  expect(await changing(onDay91, held, id, { ...changed, version: 2 })).toMatchObject({
    reason: "private-line-ended",
  });
  const log = await reader.auditEntry.findMany({ where: { subjectId: id } });
  expect(log.filter(({ command }) => command === "forget-private-line")).toHaveLength(1);
  expect(JSON.stringify(log).toLowerCase()).not.toContain("choir");
});

test("the member deletes it at once, corrections and private line too; the log holds no word of it", async () => {
  const { held, id, member } = await conversation({ privateLine: "Ask about the choir" });
  expect((await correcting(member, held, id)).ok).toBe(true);
  const order = { token: newId(), cohortId: held.cohortId, id };
  const { lead, leader } = held;
  for (const other of [lead, leader]) {
    expect(await deleteOneToOne(other, order)).toMatchObject({ reason: "one-to-one-gone" });
  }
  expect((await deleteOneToOne(member, order)).ok).toBe(true);
  const { reader } = lead.db;
  expect(await recordOf(held, id)).toBeNull();
  expect(await reader.oneToOneLine.count({ where: { oneToOneId: id } })).toBe(0);
  expect(await reader.oneToOneCorrection.count({ where: { oneToOneId: id } })).toBe(0);
  const log = await reader.auditEntry.findMany({ where: { subjectId: id } });
  expect(log.map(({ command }) => command)).toContain("delete-one-to-one");
  const kept = JSON.stringify(log);
  for (const word of ["neighbour", "choir", "sister"]) expect(kept).not.toContain(word);
});

test("a year after a member left, all that was noted about them is gone; a day less, and it is there", async () => {
  const { held, id, member } = await conversation();
  const leave = { token: newId(), cohortId: held.cohortId, who: null };
  expect((await leaveCohort(member, leave)).ok).toBe(true);
  await forgetCare(await later(held.lead, 364));
  expect(await recordOf(held, id)).not.toBeNull();
  await forgetCare(await later(held.lead, 366));
  expect(await recordOf(held, id)).toBeNull();
});
