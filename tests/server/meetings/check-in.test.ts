/** Checking in at the door: members by a button, others by a name, on the day of the meeting only. */
import { expect, test } from "vitest";
import { checkIn } from "#app/modules/meetings/check-in.server.ts";
import { doorOf, readDoor } from "#app/modules/meetings/door-link.server.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { instantOf } from "#app/modules/meetings/meeting-time.ts";
import type { Context } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { stageOf } from "#tests/setup/joining.ts";
import { acting } from "#tests/setup/people.ts";
import {
  EVENING,
  keeping,
  marksOf,
  meetingHeld,
  registerOf,
  type MeetingHeld,
} from "#tests/setup/register.ts";

const ok = { ok: true, value: undefined };

const arriving = (
  context: Context,
  { meetingId, cohortId }: MeetingHeld,
  walkIn: { name: string; device: string } | null = null,
) => checkIn(context, { token: newId(), meetingId, cohortId, walkIn });

/** Nobody who has signed in, on that evening. */
async function visitor({ lead }: MeetingHeld): Promise<Context> {
  return { ...(await acting(lead.actor.personId, { now: EVENING })), actor: null };
}

test("a member who presses 3 times at once is present once and active; the leader's late stays", async () => {
  const held = await meetingHeld({ members: 2 });
  const [one, other] = held.members as [string, string];
  const member = await acting(one, { now: EVENING });
  const verdicts = await Promise.all([0, 1, 2].map(() => arriving(member, held)));
  expect(verdicts).toEqual([ok, ok, ok]);
  expect(await stageOf(member, held.cohortId)).toBe("active");
  await keeping(held.leader, held, { [other]: "late" });
  expect(await arriving(await acting(other, { now: EVENING }), held)).toEqual(ok);
  expect(await marksOf(held)).toEqual(["present", "late"]);
  const { members } = await registerOf(held);
  const markedBy = (id: string) => members.find(({ personId }) => personId === id)?.markedBy;
  expect([markedBy(one), markedBy(other)]).toEqual([null, "Demo Leader"]);
});

test("marked absent by a leader, a member at the door is told so, and stays absent", async () => {
  const held = await meetingHeld({ members: 1 });
  const [one] = held.members as [string];
  await keeping(held.leader, held, { [one]: "absent" });
  const member = await acting(one, { now: EVENING });
  expect(await arriving(member, held)).toEqual({ ok: false, reason: "door-marked" });
  expect(await marksOf(held)).toEqual(["absent"]);
});

test("from 1 hour before the start to 1 hour after the end it is open; 1 minute more, shut", async () => {
  const held = await meetingHeld({ members: 1 });
  const { startsAt, endsAt } = (await findMeeting(held.lead.db.reader, held.meetingId))!;
  const [start, end] = [startsAt, endsAt].map((wall) => instantOf(wall).getTime()) as [
    ...[number, number],
  ];
  const at = async (moment: number) =>
    (
      await arriving({ ...(await visitor(held)), now: new Date(moment) }, held, {
        ...{ name: "Rosa", device: newId() },
      })
    ).ok;
  const minute = 60_000;
  const open = [start - 60 * minute, end + 60 * minute].map(at);
  expect(await Promise.all(open)).toEqual([true, true]);
  expect(await Promise.all([start - 61 * minute, end + 61 * minute].map(at))).toEqual([
    ...[false, false],
  ]);
});

test("1 telephone writes each name once, 6 at most; another telephone writes its own", async () => {
  const held = await meetingHeld({ members: 1 });
  const who = await visitor(held);
  const device = newId();
  const names = async () => (await registerOf(held)).walkIns.map(({ name }) => name).sort();
  const rosa = { name: "Rosa Núñez", device };
  await Promise.all([0, 1, 2].map(() => arriving(who, held, rosa)));
  expect(await arriving(who, held, { name: "ROSA  NUNEZ", device })).toEqual(ok);
  expect(await arriving(who, held, { name: "Papá Dos", device })).toEqual(ok);
  expect(await names()).toEqual(["Papá Dos", "Rosa Núñez"]);
  for (const name of ["Ana", "Eva", "Inés", "Luz"]) await arriving(who, held, { name, device });
  const seventh = await arriving(who, held, { name: "Uno Más", device });
  expect(seventh).toEqual({ ok: false, reason: "door-full" });
  expect(await arriving(who, held, { ...rosa, device: newId() })).toEqual(ok);
  expect(await names()).toHaveLength(7);
});

test("the day before, the day after and without a place: refused, and nothing is written", async () => {
  const held = await meetingHeld({ members: 1 });
  const [one] = held.members as [string];
  for (const days of [-1, 1]) {
    const now = new Date(EVENING.getTime() + days * 86_400_000);
    const refused = await arriving(await acting(one, { now }), held);
    expect(refused).toEqual({ ok: false, reason: "door-closed" });
  }
  expect(await arriving(held.leader, held)).toEqual({ ok: false, reason: "not-a-member" });
  expect(await marksOf(held)).toEqual([null]);
});

test("an address with 1 digit altered, or of another meeting, leads nowhere", () => {
  const id = newId();
  const door = doorOf(id);
  expect(readDoor(door)).toBe(id);
  const altered = door.slice(0, -1) + (door.endsWith("0") ? "1" : "0");
  for (const text of [altered, door.replace(id, newId()), id, "", undefined, `${door}0`]) {
    expect(readDoor(text)).toBeNull();
  }
});
