/** Invitations, reminders and thanks: to whom, when, once, and in whose language. */
import { expect, test } from "vitest";
import { changeCohort } from "#app/modules/cohorts/change-cohort.server.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { clockOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import { chooseMeetingMail } from "#app/modules/notifications/choose-meeting-mail.server.ts";
import { readReplyLink } from "#app/modules/replies/read-reply.server.ts";
import type { Answer } from "#app/modules/replies/reply.ts";
import { saveReply } from "#app/modules/replies/save-reply.server.ts";
import { tellMeetings } from "#app/modules/replies/tell-meetings.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import { lettersTo, meetingYear, nobodyAt } from "#tests/setup/meeting-mail.ts";

/** The second meeting is on Tuesday 28 October 2025, 18:00. */
const tell = async (moment: string) => tellMeetings(await nobodyAt(moment));
const kinds = async (who: SignedInContext) => (await lettersTo(who)).map(({ kind }) => kind);

async function answer(who: SignedInContext, meeting: Meeting, said: Answer, at: string) {
  const ids = { meetingId: meeting.id, personId: who.actor.personId };
  const verdict = await saveReply(await nobodyAt(at), { ...ids, answer: said, children: null });
  expect(verdict.ok).toBe(true);
}

test("21 days before, at 08:00, each is invited once in their language; not before, not for later dates", async () => {
  const { id, meetings } = await meetingYear({ capacity: 2 });
  const english = await joined(id);
  const spanish = await joined(id, { language: "es" });
  const waiting = await joined(id);
  await tell("2025-10-06T19:00:00Z");
  expect(await kinds(english)).toEqual([]);
  await tell("2025-10-07T06:59:00Z");
  expect(await kinds(english)).toEqual([]);
  await Promise.all([tell("2025-10-07T07:00:00Z"), tell("2025-10-07T07:00:00Z")]);
  await tell("2025-10-20T12:00:00Z");

  const [letter, ...others] = await lettersTo(english);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    kind: "invitation",
    subject: "Will you come on Tuesday 28 October 2025? Demo",
    notBefore: null,
  });
  const [, link] = /\/en\/reply\/([\w-]+)\?answer=maybe/.exec(letter!.body) ?? [];
  const { personId } = english.actor;
  expect(readReplyLink(link)).toEqual({ meetingId: meetings[1]!.id, personId });
  expect(letter!.body).toMatch(/Stop them here:\n\S+\/en\/unsubscribe\/[\w-]{40}$/);
  const [carta] = await lettersTo(spanish);
  expect(carta).toMatchObject({ subject: "¿Va a venir el martes 28 de octubre de 2025? Demo" });
  expect(carta!.body).toMatch(/\/es\/reply\/[\w-]{56}\?answer=no\n/);
  expect(await kinds(waiting)).toEqual([]);
});

test("reminders 7 days and 1 day before: long without an answer, short for yes, none for no", async () => {
  const { id, meetings } = await meetingYear();
  const [silent, coming, absent] = [await joined(id), await joined(id), await joined(id)];
  await tell("2025-10-07T12:00:00Z");
  await answer(coming, meetings[1]!, "yes", "2025-10-08T12:00:00Z");
  await answer(absent, meetings[1]!, "no", "2025-10-08T12:00:00Z");
  await tell("2025-10-21T12:00:00Z");
  await tell("2025-10-22T12:00:00Z");
  await answer(coming, meetings[1]!, "maybe", "2025-10-23T12:00:00Z");
  await tell("2025-10-27T12:00:00Z");
  await tell("2025-10-28T12:00:00Z");
  expect(await kinds(silent)).toEqual(["invitation", "reminder", "reminder"]);
  expect(await kinds(coming)).toEqual(["invitation", "reminder-yes", "reminder"]);
  expect(await kinds(absent)).toEqual(["invitation"]);
});

test("who gets a place 5 days before is invited at once, and reminded 1 day before only", async () => {
  const { id, meetings } = await meetingYear();
  const late = await joined(id);
  await tell("2025-10-23T12:00:00Z");
  await answer(late, meetings[1]!, "yes", "2025-10-23T12:30:00Z");
  await tell("2025-10-23T13:00:00Z");
  expect(await kinds(late)).toEqual(["invitation"]);
  await tell("2025-10-27T12:00:00Z");
  expect(await kinds(late)).toEqual(["invitation", "reminder-yes"]);
  const later = await joined(id);
  await tell("2025-10-28T18:00:00Z");
  expect(await kinds(later)).toEqual([]);
});

test("a meeting moved after its 7-day reminder is reminded of anew for the new day", async () => {
  const { id, meetings, lead } = await meetingYear();
  const parent = await joined(id);
  await tell("2025-10-07T12:00:00Z");
  await tell("2025-10-21T12:00:00Z");
  const { id: meetingId, place, address } = meetings[1]!;
  const change = { date: calendarDate("2025-11-04"), ...clockOf(meetings[1]!), place, address };
  const order = { token: newId(), cohortId: id, meetingId, version: 0, scope: "this" as const };
  expect((await changeMeetings(lead, { ...order, change: { ...change, link: "" } })).ok).toBe(true);
  await tell("2025-10-27T12:00:00Z");
  expect(await kinds(parent)).toEqual(["invitation", "reminder"]);
  await tell("2025-10-28T12:00:00Z");
  const letters = await lettersTo(parent);
  expect(letters.map(({ kind }) => kind)).toEqual(["invitation", "reminder", "reminder"]);
  expect(letters[2]?.subject).toBe("The meeting on Tuesday 4 November 2025: Demo");
});

test("no word of a cancelled meeting, nor to 3 who stopped, left no address or gave up their place", async () => {
  const { id, meetings, lead } = await meetingYear();
  const [stopped, other] = [await joined(id), await joined(id)];
  await joined(id, { email: null });
  await chooseMeetingMail(stopped, { personId: stopped.actor.personId, wanted: false });
  await tell("2025-10-07T12:00:00Z");
  const order = { token: newId(), cohortId: id, meetingId: meetings[1]!.id, version: 0 };
  expect((await cancelMeeting(lead, { ...order, reason: "no-room" })).ok).toBe(true);
  await tell("2025-10-21T12:00:00Z");
  expect([await kinds(stopped), await kinds(other)]).toEqual([[], ["invitation"]]);
  // A cancellation saves a journey: it still comes.
  expect(await lettersTo(stopped, "meetings:mail.cancelled")).toHaveLength(1);
  await chooseMeetingMail(stopped, { personId: stopped.actor.personId, wanted: true });
  await tell("2025-11-18T12:00:00Z");
  expect(await kinds(stopped)).toEqual(["invitation"]);
});

test("with reminders 3 days before the invitation comes 17 days before; with none, no reminder", async () => {
  const { id, lead } = await meetingYear({ remindDays: "3" });
  const parent = await joined(id);
  await tell("2025-10-10T12:00:00Z");
  expect(await kinds(parent)).toEqual([]);
  await tell("2025-10-11T12:00:00Z");
  const { id: cohortId, version, leadId: _, ...row } = (await findCohort(lead.db.reader, id))!;
  const { invented: _i, createdAt: _c, closedAt: _d, ...facts } = row;
  const order = { ...facts, token: newId(), cohortId, version, remindDays: "" };
  expect((await changeCohort(lead, order)).ok).toBe(true);
  await tell("2025-10-27T12:00:00Z");
  expect(await kinds(parent)).toEqual(["invitation"]);
});

test("on the morning after, those marked present, late or online are thanked once, with the next date", async () => {
  const { id, meetings, lead } = await meetingYear();
  const people: SignedInContext[] = [];
  for (const mark of ["present", "late", "online", "excused", "absent"]) {
    const who = await joined(id);
    const { personId } = who.actor;
    const row = { id: newId(), meetingId: meetings[1]!.id, personId, mark, markedAt: new Date() };
    await lead.db.inTransaction((tx) => tx.attendance.create({ data: row }));
    people.push(who);
  }
  await tell("2025-10-28T20:30:00Z");
  await tell("2025-10-29T07:59:00Z");
  const thanks = async () =>
    Promise.all(people.map(async (who) => lettersTo(who, "replies:mail.thanks")));
  expect((await thanks()).flat()).toEqual([]);
  await tell("2025-10-29T08:00:00Z");
  await tell("2025-10-30T12:00:00Z");
  await tell("2025-11-02T12:00:00Z");
  const letters = await thanks();
  expect(letters.map((each) => each.length)).toEqual([1, 1, 1, 0, 0]);
  expect(letters[0]![0]!.body).toContain("We meet again:\nTuesday 9 December 2025, 18:00 to 20:00");
});

test("120 people of 1 cohort are invited in pages of 10, each once", async () => {
  const { id, lead } = await meetingYear({ capacity: 200 });
  const people = Array.from({ length: 120 }, () => newId());
  const createdAt = new Date("2025-09-02T12:00:00Z");
  await lead.db.inTransaction(async (tx) => {
    await tx.person.createMany({
      data: people.map((personId) => ({
        ...{ id: personId, fullName: "Demo", email: `${personId}@example.org`, createdAt },
        ...{ emailKey: `${personId}@example.org`, language: "es" },
      })),
    });
    await tx.membership.createMany({
      data: people.map((personId, index) => ({
        ...{ id: newId(), cohortId: id, personId, stage: "enrolled", partyId: newId() },
        ...{ queue: index + 1, appliedAt: createdAt },
      })),
    });
  });
  await Promise.all([tell("2025-10-07T12:00:00Z"), tell("2025-10-07T12:00:00Z")]);
  const where = { personId: { in: people } };
  expect(await lead.db.reader.outboxMessage.count({ where })).toBe(120);
});
