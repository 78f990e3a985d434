/** A person's own attendance: the marks of past meetings in their own pages, and the rate. */
import { expect, test } from "vitest";
import { listKept } from "#app/modules/meetings/attendance-store.server.ts";
import { checkIn } from "#app/modules/meetings/check-in.server.ts";
import { readMyMeetings } from "#app/modules/meetings/read-my-meetings.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { newId } from "#app/shared/id.ts";
import { acting } from "#tests/setup/people.ts";
import { EVENING, keeping, meetingHeld } from "#tests/setup/register.ts";

const WEEKS = 7 * 86_400_000;
const later = (weeks: number) => new Date(EVENING.getTime() + weeks * WEEKS);

test("2 of 2: late and present; a meeting nobody wrote down is told apart, a cancelled one is not", async () => {
  const held = await meetingHeld({ members: 2 });
  const [one, other] = held.members as [string, string];
  const at = async (who: string, weeks: number) => acting(who, { now: later(weeks) });
  const before = await readMyMeetings(await acting(one, { now: EVENING }));
  expect(before[0]!.attendance).toBeNull();

  await keeping(held.lead, held, { [one]: "late", [other]: "absent" });
  const second = { ...held, meetingId: held.meetings[1]! };
  const lead = await at(held.lead.actor.personId, 12);
  expect((await keeping(lead, second, { [one]: "present" })).ok).toBe(true);
  const { cohortId } = held;
  const cancelling = { token: newId(), cohortId, meetingId: held.meetings[2]!, version: 0 };
  expect((await cancelMeeting(held.lead, { ...cancelling, reason: "other" })).ok).toBe(true);

  // Meetings on 16 September, 28 October, 9 December (cancelled), 20 January.
  const [mine] = await readMyMeetings(await at(one, 19));
  expect(mine!.attendance).toMatchObject({
    rate: { attended: 2, held: 2 },
    notTaken: 1,
    past: [
      { on: "2026-01-20", mark: null },
      { on: "2025-10-28", mark: "present" },
      { on: "2025-09-16", mark: "late" },
    ],
  });
  const [theirs] = await readMyMeetings(await at(other, 19));
  expect(theirs!.attendance?.rate).toEqual({ attended: 0, held: 2 });
  expect(theirs!.attendance?.past.map(({ mark }) => mark)).toEqual([null, null, "absent"]);
});

test("1 name at the door leaves today's meeting out of the others' rate, and is no kept register", async () => {
  const held = await meetingHeld({ members: 2 });
  const [one, other] = held.members as [string, string];
  const { cohortId, meetingId } = held;
  const member = await acting(one, { now: EVENING });
  const order = { token: newId(), meetingId, cohortId, walkIn: null };
  expect((await checkIn(member, order)).ok).toBe(true);
  const rate = async (who: string) =>
    (await readMyMeetings(await acting(who, { now: EVENING })))[0]!.attendance?.rate ?? null;
  expect(await rate(one)).toEqual({ attended: 1, held: 1 });
  expect(await rate(other)).toBeNull();
  expect((await listKept(held.lead.db.reader, [meetingId])).size).toBe(0);
  await keeping(held.lead, held, { [other]: "absent" });
  expect(await rate(other)).toEqual({ attended: 0, held: 1 });
  expect((await listKept(held.lead.db.reader, [meetingId])).size).toBe(1);
});
