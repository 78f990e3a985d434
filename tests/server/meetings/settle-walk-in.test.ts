/** Walk-ins matched with members: one line for one person, and the fuller attendance. */
import { expect, test } from "vitest";
import type { Mark } from "#app/modules/meetings/attendance.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { settleWalkIn } from "#app/modules/meetings/settle-walk-in.server.ts";
import { newId } from "#app/shared/id.ts";
import { joined, stageOf } from "#tests/setup/joining.ts";
import { acting } from "#tests/setup/people.ts";
import {
  keeping,
  marksOf,
  meetingHeld,
  registerOf,
  type MeetingHeld,
} from "#tests/setup/register.ts";

async function walkedIn(held: MeetingHeld, marks: Record<string, Mark> = {}) {
  await keeping(held.leader, held, marks, { walkIns: ["Rosa Peña"] });
  const meeting = (await findMeeting(held.lead.db.reader, held.meetingId))!;
  const { walkIns } = await registerOf(held);
  return { meeting, lineId: walkIns[0]!.id };
}

const match = (personId: string) => ({ act: "match", personId }) as const;

test("a walk-in becomes the line of a member without one, who is active then; once, sent 3 times", async () => {
  const held = await meetingHeld();
  const [member] = held.members as [string];
  const order = { token: newId(), ...(await walkedIn(held)), with: match(member) };
  const verdicts = await Promise.all([0, 1, 2].map(() => settleWalkIn(held.leader, order)));
  expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await marksOf(held)).toEqual(["present", null, null]);
  expect((await registerOf(held)).walkIns).toEqual([]);
  expect(await stageOf(await acting(member), held.cohortId)).toBe("active");
  const again = await settleWalkIn(held.leader, { ...order, token: newId() });
  expect(again).toEqual({ ok: false, reason: "walk-in-settled-already" });
});

test("merged into a member marked absent or late it leaves 1 line, present; into present, present", async () => {
  for (const mark of ["absent", "late", "present"] as const) {
    const held = await meetingHeld({ members: 1 });
    const [member] = held.members as [string];
    const order = { token: newId(), ...(await walkedIn(held, { [member]: mark })) };
    expect((await settleWalkIn(held.lead, { ...order, with: match(member) })).ok).toBe(true);
    expect(await marksOf(held)).toEqual(["present"]);
    const { meetingId } = held;
    expect(await held.lead.db.reader.attendance.count({ where: { meetingId } })).toBe(1);
  }
});

test("2 leaders match 1 name with 2 members at once: 1 line, and the second is told", async () => {
  const held = await meetingHeld({ members: 2 });
  const walkIn = await walkedIn(held);
  const orders = held.members.map((id) => ({ token: newId(), ...walkIn, with: match(id) }));
  const verdicts = await Promise.all([
    settleWalkIn(held.lead, orders[0]!),
    settleWalkIn(held.leader, orders[1]!),
  ]);
  expect(verdicts.filter(({ ok }) => !ok)).toEqual([
    { ok: false, reason: "walk-in-settled-already" },
  ]);
  expect((await marksOf(held)).filter((mark) => mark === "present")).toHaveLength(1);
});

test("with somebody who joined after the meeting it goes; with a stranger it is refused; a mistake comes out", async () => {
  const held = await meetingHeld({ members: 1 });
  const walkIn = await walkedIn(held);
  const stranger = (await meetingHeld({ members: 1 })).members[0]!;
  const refused = await settleWalkIn(held.lead, {
    ...{ token: newId(), ...walkIn, with: match(stranger) },
  });
  expect(refused).toEqual({ ok: false, reason: "not-a-member" });
  const { actor } = await joined(held.cohortId);
  const order = { token: newId(), ...walkIn, with: match(actor.personId) };
  expect((await settleWalkIn(held.lead, order)).ok).toBe(true);
  const other = await walkedIn(held);
  const removing = { token: newId(), ...other, with: { act: "remove" } as const };
  expect((await settleWalkIn(held.lead, removing)).ok).toBe(true);
  expect((await registerOf(held)).walkIns).toEqual([]);
});
