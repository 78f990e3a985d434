/** Checking in at the door: members by a button, others by a name, on the day of the meeting only. */
import { expect, test } from "vitest";
import { checkIn } from "#app/modules/meetings/check-in.server.ts";
import { doorOf, readDoor } from "#app/modules/meetings/door-link.server.ts";
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

test("marked absent too early, a member at the door is present; the leader's page must look again", async () => {
  const held = await meetingHeld({ members: 1 });
  const [one] = held.members as [string];
  await keeping(held.leader, held, { [one]: "absent" });
  expect(await arriving(await acting(one, { now: EVENING }), held)).toEqual(ok);
  expect(await marksOf(held)).toEqual(["present"]);
  const seen = { [one]: { version: 1, mark: "absent" as const } };
  const again = await keeping(held.leader, held, { [one]: "excused" }, { seen });
  expect(again).toMatchObject({ ok: false, reason: "register-differs" });
});

test("1 telephone writes 1 name however often it sends; 2 telephones write 2", async () => {
  const held = await meetingHeld({ members: 1 });
  const who = await visitor(held);
  const device = newId();
  const name = "Rosa Núñez";
  await Promise.all([0, 1, 2].map(() => arriving(who, held, { name, device })));
  expect(await arriving(who, held, { name: "Luis", device })).toEqual(ok);
  expect((await registerOf(held)).walkIns.map((one) => one.name)).toEqual([name]);
  expect(await arriving(who, held, { name, device: newId() })).toEqual(ok);
  expect((await registerOf(held)).walkIns).toHaveLength(2);
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
