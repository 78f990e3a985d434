/** One reply for each person and meeting: the last word stands, until the meeting begins. */
import { expect, test } from "vitest";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { readReply } from "#app/modules/replies/read-reply.server.ts";
import type { Answer } from "#app/modules/replies/reply.ts";
import { findReply } from "#app/modules/replies/reply-store.server.ts";
import { saveReply } from "#app/modules/replies/save-reply.server.ts";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import { meetingYear, nobodyAt, type Year } from "#tests/setup/meeting-mail.ts";

const EVE = "2025-10-27T12:00:00Z";

async function seated(capacity = 60): Promise<Year & { meetingId: string; personId: string }> {
  const year = await meetingYear({ capacity });
  const { actor } = await joined(year.id);
  return { ...year, meetingId: year.meetings[1]!.id, personId: actor.personId };
}

type Ids = { meetingId: string; personId: string };

async function reply(who: Ids, answer: Answer, children: number | null = null, at = EVE) {
  const { meetingId, personId } = who;
  return saveReply(await nobodyAt(at), { meetingId, personId, answer, children });
}

test("yes with 2 children is noted; again nothing is written; no replaces it, without children", async () => {
  const who = await seated();
  const { db } = who.lead;
  expect(await reply(who, "yes", 2)).toEqual({ ok: true, value: "noted" });
  const first = await db.reader.reply.findFirst({ where: { personId: who.personId } });
  const again = await reply(who, "yes", 2, "2025-10-27T13:00:00Z");
  expect(again).toEqual({ ok: true, value: "same" });
  expect(await db.reader.reply.findMany({ where: { personId: who.personId } })).toEqual([first]);
  expect(await reply(who, "no", 2)).toEqual({ ok: true, value: "changed" });
  expect(await findReply(db.reader, who.meetingId, who.personId)).toEqual({
    answer: "no",
    children: null,
  });
  const audit = { command: "reply-to-meeting", subjectKind: "membership" };
  const membership = await db.reader.membership.findFirst({ where: { personId: who.personId } });
  const found = await db.reader.auditEntry.count({
    where: { ...audit, subjectId: membership!.id },
  });
  expect(found).toBe(2);
});

test("8 people at once are 8 rows; 10 replies of 1 person at once are 1, noted once", async () => {
  const who = await seated();
  const { reader } = who.lead.db;
  const people: string[] = [];
  for (let index = 0; index < 8; index += 1) people.push((await joined(who.id)).actor.personId);
  await Promise.all(people.map((personId) => reply({ ...who, personId }, "yes", 1)));
  expect(await reader.reply.count({ where: { personId: { in: people } } })).toBe(8);

  const answers = [
    "yes",
    "no",
    "maybe",
    "yes",
    "no",
    "maybe",
    "yes",
    "no",
    "maybe",
    "yes",
  ] as const;
  const verdicts = await Promise.all(answers.map((answer) => reply(who, answer)));
  expect(verdicts.every(({ ok }) => ok)).toBe(true);
  expect(await reader.reply.count({ where: { personId: who.personId } })).toBe(1);
  expect(verdicts.filter((verdict) => verdict.ok && verdict.value === "noted")).toHaveLength(1);
});

test("from 18:00 on, for a cancelled meeting and for 3 who have no place, nothing is noted", async () => {
  const who = await seated(1);
  const refused = { ok: false, reason: "reply-closed" };
  expect(await reply(who, "yes", null, "2025-10-28T17:59:59Z")).toMatchObject({ ok: true });
  expect(await reply(who, "no", null, "2025-10-28T18:00:00Z")).toMatchObject(refused);
  const waiting = (await joined(who.id)).actor.personId;
  for (const personId of [waiting, who.lead.actor.personId, newId()]) {
    expect(await reply({ ...who, personId }, "yes")).toMatchObject(refused);
  }
  expect(await reply({ ...who, meetingId: newId() }, "yes")).toMatchObject(refused);

  const order = { token: newId(), cohortId: who.id, meetingId: who.meetingId, version: 0 };
  expect((await cancelMeeting(who.lead, { ...order, reason: "no-room" })).ok).toBe(true);
  expect(await reply(who, "no")).toMatchObject(refused);
  const page = await readReply(await nobodyAt(EVE), who);
  expect(page).toMatchObject({ closed: "cancelled", reply: null });
  expect(JSON.stringify(page)).not.toContain(who.personId);
});

test("who has left the cohort replies no more, and the page says nothing of the 1 reply there was", async () => {
  const year = await meetingYear();
  const parent = await joined(year.id);
  const who = { meetingId: year.meetings[1]!.id, personId: parent.actor.personId };
  expect((await reply(who, "yes", 3)).ok).toBe(true);
  await leaveCohort(parent, { token: newId(), cohortId: year.id, who: null });
  expect(await reply(who, "maybe")).toMatchObject({ ok: false, reason: "reply-closed" });
  expect(await readReply(await nobodyAt(EVE), who)).toMatchObject({ closed: "left", reply: null });
});
