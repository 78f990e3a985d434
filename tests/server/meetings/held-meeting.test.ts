/** A meeting with marks of a leader was held: it is not cancelled, nor moved to a day ahead. */
import { expect, test } from "vitest";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { checkIn } from "#app/modules/meetings/check-in.server.ts";
import { keepRegister } from "#app/modules/meetings/keep-register.server.ts";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { acting } from "#tests/setup/people.ts";
import { meetingHeld, sending, type MeetingHeld } from "#tests/setup/register.ts";

async function cancelling({ lead, cohortId, meetingId }: MeetingHeld) {
  const order = { token: newId(), cohortId, meetingId, version: 0, reason: "other" as const };
  const verdict = await cancelMeeting(lead, order);
  return verdict.ok ? "cancelled" : verdict.reason;
}

async function moving({ lead, cohortId, meetingId }: MeetingHeld, date: string, start = "18:00") {
  const meeting = (await findMeeting(lead.db.reader, meetingId))!;
  const { sequence: version, place, address, link } = meeting;
  const now = { date: dayOf(meeting), ...clockOf(meeting), place, address, link };
  const change = { ...now, start, date: calendarDate(date) };
  const order = { token: newId(), cohortId, meetingId, version, scope: "this" as const, change };
  const verdict = await changeMeetings(lead, order);
  return verdict.ok ? "moved" : verdict.reason;
}

test("with 1 mark of a leader: not cancelled, not on a day ahead; its hour, or 1 day back, may be put right", async () => {
  const held = await meetingHeld();
  const order = sending(held, { [held.members[0]!]: "present" });
  expect((await keepRegister(held.leader, order)).ok).toBe(true);
  expect(await cancelling(held)).toBe("meeting-held-already");
  expect(await moving(held, "2025-09-17")).toBe("meeting-held-already");
  expect(await findMeeting(held.lead.db.reader, held.meetingId)).toMatchObject({
    ...{ cancelledAt: null, sequence: 0, startsAt: "2025-09-16T18:00" },
  });
  expect(await moving(held, "2025-09-16", "18:30")).toBe("moved");
  expect(await moving(held, "2025-09-15")).toBe("moved");
});

test("with 1 name of the door alone it is cancelled as before", async () => {
  const held = await meetingHeld();
  const { cohortId, meetingId, members } = held;
  const member = await acting(members[0]!, { now: held.lead.now });
  const order = { token: newId(), cohortId, meetingId, walkIn: null };
  expect((await checkIn(member, order)).ok).toBe(true);
  expect(await cancelling(held)).toBe("cancelled");
});
