/** A meeting changes alone, with those after it, or with all; a cancelled one stays as it was. */
import { expect, test } from "vitest";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import type { MeetingChange, Scope } from "#app/modules/meetings/meeting-changes.ts";
import { findNextStarts, listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, plannedYear, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { acting, actingAs } from "#tests/setup/people.ts";

async function year(until = "2026-03-31") {
  const lead = await actingAs(["organiser"], { now: SEPTEMBER });
  const cohortId = await cohort(lead);
  await plannedYear(lead, cohortId, { until });
  return { lead, cohortId, meetings: await listMeetings(lead.db.reader, cohortId) };
}

/** The order that changes this of the meeting. */
function order(
  meeting: Meeting | undefined,
  scope: Scope,
  parts: Partial<MeetingChange>,
  token = newId(),
) {
  const { id: meetingId, cohortId, sequence: version, place, address, link } = meeting!;
  const now = { date: dayOf(meeting!), ...clockOf(meeting!), place, address, link };
  return { token, cohortId, meetingId, version, scope, change: { ...now, ...parts } };
}

test("a new room for the 3rd of 5 and those after it: 3 change, 2 stay, ids are the same", async () => {
  const { lead, cohortId, meetings } = await year();
  expect(meetings).toHaveLength(5);
  const before = await findPublicRevision(lead.db.reader);
  const form = order(meetings[2], "following", { place: "Library" });
  expect((await changeMeetings(lead, form)).ok).toBe(true);
  expect((await changeMeetings(lead, form)).ok).toBe(true);
  const after = await listMeetings(lead.db.reader, cohortId);
  expect(after.map(({ place }) => place === "Library")).toEqual([false, false, true, true, true]);
  expect(after.map(({ sequence }) => sequence)).toEqual([0, 0, 1, 1, 1]);
  expect(after.map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
  expect(await findPublicRevision(lead.db.reader)).not.toBe(before);
});

test("all, a day later at 19:00: the 4 to come move; the one behind and a cancelled one stay", async () => {
  const { lead, cohortId, meetings } = await year();
  const later = await acting(lead.actor.personId, { now: new Date("2025-10-01T12:00:00Z") });
  const cancel = { token: newId(), cohortId, meetingId: meetings[4]!.id, version: 0 };
  expect((await cancelMeeting(later, { ...cancel, reason: "no-room" })).ok).toBe(true);
  const parts = { date: calendarDate("2025-10-29"), start: "19:00", end: "21:00" };
  expect((await changeMeetings(later, order(meetings[1], "all", parts))).ok).toBe(true);
  const after = await listMeetings(lead.db.reader, cohortId);
  expect(after.map(({ startsAt }) => startsAt)).toEqual([
    ...["2025-09-16T18:00", "2025-10-29T19:00", "2025-12-10T19:00", "2026-01-21T19:00"],
    "2026-03-03T18:00",
  ]);
  expect(after[4]).toMatchObject({ cancelReason: "no-room", sequence: 1 });
});

test("of 2 people who change one meeting at once, one wins and the other is told", async () => {
  const { lead, cohortId, meetings } = await year();
  const answers = await Promise.all([
    changeMeetings(lead, order(meetings[0], "this", { place: "One" })),
    changeMeetings(lead, order(meetings[0], "this", { place: "Two" })),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  expect((await listMeetings(lead.db.reader, cohortId))[0]).toMatchObject({ sequence: 1 });
});

test("a meeting never lands on another's day, nor passes it, nor ends before it begins", async () => {
  const { lead, meetings } = await year();
  const send = async (parts: Partial<MeetingChange>) => {
    const verdict = await changeMeetings(lead, order(meetings[1], "this", parts));
    return verdict.ok ? "saved" : verdict.reason;
  };
  expect(await send({ date: calendarDate("2025-12-09") })).toBe("meeting-on-that-day");
  expect(await send({ date: calendarDate("2026-01-01") })).toBe("meeting-passes-neighbour");
  expect(await send({ start: "20:00", end: "19:00" })).toBe("meeting-ends-before-it-begins");
  const sunday = { date: calendarDate("2025-10-26"), start: "01:30", end: "04:00" };
  expect(await send(sunday)).toBe("time-twice");
  expect(await send({})).toBe("nothing-changed");
});

test("a meeting is cancelled once, and then is no longer the next one", async () => {
  const { lead, cohortId, meetings } = await year();
  const { reader } = lead.db;
  const next = async () => (await findNextStarts(reader, [cohortId], lead.today)).get(cohortId);
  expect(await next()).toBe("2025-09-16T18:00");
  const form = { cohortId, meetingId: meetings[0]!.id, version: 0, reason: "other" as const };
  const answers = await Promise.all([
    cancelMeeting(lead, { ...form, token: newId() }),
    cancelMeeting(lead, { ...form, token: newId() }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "meeting-cancelled-already" });
  expect(await next()).toBe("2025-10-28T18:00");
  const cancelled = (await listMeetings(reader, cohortId))[0];
  expect(cancelled).toMatchObject({ sequence: 1, cancelReason: "other" });
  expect(await changeMeetings(lead, order(cancelled, "this", { place: "X" }))).toMatchObject({
    reason: "meeting-cancelled-already",
  });
});
