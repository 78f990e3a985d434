/** People without e-mail are rung about meetings, once for each piece of news, by those who lead. */
import { expect, test } from "vitest";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import { noteTold } from "#app/modules/replies/note-told.server.ts";
import {
  countCallsToMake,
  listMeetingsToRing,
  readMeetingCalls,
} from "#app/modules/replies/read-calls.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import { meetingYear, type Year } from "#tests/setup/meeting-mail.ts";
import { acting, actingAs } from "#tests/setup/people.ts";
import { leaderOf } from "#tests/setup/preparing.ts";

/** The second meeting, on Tuesday 28 October 2025 at 18:00, is the one that these tests are about. */
async function phoned() {
  const year = await meetingYear();
  const who = await joined(year.id, { fullName: "Sol Demo", email: null, language: "es" });
  await joined(year.id, { fullName: "Ana Demo" });
  const id = who.actor.personId;
  const data = { phone: "020 7946 0018", spokenLanguage: "Quechua" };
  await who.db.inTransaction((tx) => tx.person.update({ where: { id }, data }));
  return { ...year, who, personId: id, meeting: year.meetings[1]! };
}

const at = (who: SignedInContext, moment: string) =>
  acting(who.actor.personId, { now: new Date(moment) });

function telling(by: SignedInContext, { id: cohortId, meeting, personId }: Told, keys: string) {
  return noteTold(by, { token: newId(), cohortId, meetingId: meeting.id, personId, keys });
}
type Told = Awaited<ReturnType<typeof phoned>>;

function moving({ id: cohortId, meetings }: Year, version = 0, place = "Library") {
  const { id: meetingId, address, link } = meetings[1]!;
  const change = { date: dayOf(meetings[1]!), ...clockOf(meetings[1]!), place, address, link };
  return { token: newId(), cohortId, meetingId, version, scope: "this" as const, change };
}

test("21 days before, 1 of 2 members is to be rung; told once, with who and when, and on no list after", async () => {
  const year = await phoned();
  const { lead, meeting, personId } = year;
  expect(await countCallsToMake(await at(lead, "2025-10-06T12:00:00Z"))).toBe(0);
  const now = await at(lead, "2025-10-07T12:00:00Z");
  const { people, told } = await readMeetingCalls(now, meeting);
  expect([people, told]).toEqual([
    [
      {
        ...{ personId, fullName: "Sol Demo", phone: "020 7946 0018", language: "es" },
        ...{ spokenLanguage: "Quechua", others: 0, news: ["invitation"] },
        keys: "invitation:2025-10-28",
      },
    ],
    [],
  ]);
  const leader = await acting(await leaderOf(lead, year.id), { now: now.now });
  const order = { token: newId(), cohortId: year.id, meetingId: meeting.id, personId };
  const said = { ...order, keys: "invitation:2025-10-28" };
  expect(await noteTold(leader, said)).toMatchObject({ ok: true });
  expect(await noteTold(leader, said)).toMatchObject({ ok: true });
  const refused = { ok: false, reason: "called-already" };
  expect(await telling(now, year, said.keys)).toMatchObject(refused);
  expect(await readMeetingCalls(now, meeting)).toEqual({
    people: [],
    told: [{ id: personId, fullName: "Sol Demo", toldAt: now.now, by: leader.actor.fullName }],
  });
  const log = { command: "note-told", subjectId: meeting.id };
  expect(await lead.db.reader.auditEntry.count({ where: log })).toBe(1);
});

test("of 2 who tell at the same moment 1 has noted it; 1 row remains", async () => {
  const year = await phoned();
  const now = await at(year.lead, "2025-10-07T12:00:00Z");
  const keys = "invitation:2025-10-28";
  const verdicts = await Promise.all([telling(now, year, keys), telling(now, year, keys)]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  const where = { meetingId: year.meeting.id };
  expect(await year.lead.db.reader.meetingCall.count({ where })).toBe(1);
});

test("each of 2 changes is told anew; a page of before the 2nd notes nothing", async () => {
  const year = await phoned();
  const now = await at(year.lead, "2025-09-20T12:00:00Z");
  expect((await changeMeetings(now, moving(year))).ok).toBe(true);
  expect((await readMeetingCalls(now, year.meeting)).people).toMatchObject([{ keys: "change:1" }]);
  expect((await changeMeetings(now, moving(year, 1, "Town Hall"))).ok).toBe(true);
  const stale = { ok: false, reason: "changed-meanwhile" };
  expect(await telling(now, year, "change:1")).toMatchObject(stale);
  expect(await telling(now, year, "")).toMatchObject(stale);
  expect(await telling(now, year, "change:2")).toMatchObject({ ok: true });
  expect(await countCallsToMake(now)).toBe(0);
  // Who joins after the change reads the date as it is; the invitation comes in its time.
  await joined(year.id, { email: null });
  const later = await at(year.lead, "2025-10-20T12:00:00Z");
  const { people } = await readMeetingCalls(later, year.meeting);
  expect(people.map(({ news }) => news)).toContainEqual(["invitation"]);
});

test("a cancelled meeting is told to the 1 with a place and without e-mail, and not to who has left", async () => {
  const year = await phoned();
  const gone = await joined(year.id, { email: null });
  const order = { token: newId(), cohortId: year.id, meetingId: year.meeting.id, version: 0 };
  const now = await at(year.lead, "2025-09-20T12:00:00Z");
  await leaveCohort(await at(gone, "2025-09-19T12:00:00Z"), {
    ...{ token: newId(), cohortId: year.id, who: null },
  });
  expect((await cancelMeeting(now, { ...order, reason: "no-room" })).ok).toBe(true);
  const { people } = await readMeetingCalls(now, year.meeting);
  expect(people).toMatchObject([{ personId: year.personId, news: ["cancellation"] }]);
  expect(await telling(now, year, "cancellation")).toMatchObject({ ok: true });
  expect(await countCallsToMake(now)).toBe(0);
});

test("a party of 3 of whom 1 reads e-mail is not rung; without any it is rung once, at its number", async () => {
  const year = await meetingYear();
  await joined(year.id, { companions: ["Luz Demo", "Mar Demo"] });
  await joined(year.id, {
    fullName: "Sol Demo",
    email: null,
    companions: ["Eva Demo", "Noa Demo"],
  });
  const now = await at(year.lead, "2025-10-07T12:00:00Z");
  const { people } = await readMeetingCalls(now, year.meetings[1]!);
  expect(people).toMatchObject([{ fullName: "Sol Demo", phone: null, others: 2 }]);
});

test("3 people see nobody: another organiser, a leader of another cohort, and a leader who was", async () => {
  const year = await phoned();
  const moment = "2025-10-07T12:00:00Z";
  const other = await meetingYear();
  const stranger = await at(await actingAs(["organiser"]), moment);
  const elsewhere = await acting(await leaderOf(other.lead, other.id), { now: new Date(moment) });
  const former = await acting(await leaderOf(year.lead, year.id), { now: new Date(moment) });
  const personId = former.actor.personId;
  await year.lead.db.inTransaction((tx) =>
    tx.cohortLeader.updateMany({ where: { personId }, data: { until: former.now } }),
  );
  for (const who of [stranger, elsewhere, former]) {
    expect(await listMeetingsToRing(who.db.reader, who)).toEqual([]);
    const refused = { ok: false, reason: "called-already" };
    expect(await telling(who, year, "invitation:2025-10-28")).toMatchObject(refused);
  }
  expect(await countCallsToMake(await at(year.lead, moment))).toBe(1);
});
