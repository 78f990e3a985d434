/** Keeping a register: what is written, between several leaders at once, on both databases. */
import { expect, test } from "vitest";
import { MARKS, type Mark } from "#app/modules/meetings/attendance.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { keepRegister } from "#app/modules/meetings/keep-register.server.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { newId } from "#app/shared/id.ts";
import { stageOf } from "#tests/setup/joining.ts";
import { acting } from "#tests/setup/people.ts";
import {
  EVENING,
  keeping,
  marksOf,
  meetingHeld,
  registerOf,
  sending,
} from "#tests/setup/register.ts";

const DAY = 86_400_000;
const ok = { ok: true, value: undefined };

test("5 marks, 2 walk-ins: each once, though the form comes 3 times at once and once again", async () => {
  const held = await meetingHeld({ members: 5 });
  const marks = Object.fromEntries(held.members.map((id, index) => [id, MARKS[index]!]));
  const order = sending(held, marks, { walkIns: ["Rosa Núñez Peña", "Rosa Núñez Peña"] });
  const verdicts = await Promise.all([0, 1, 2].map(() => keepRegister(held.leader, order)));
  expect(verdicts).toEqual([ok, ok, ok]);
  expect(await keepRegister(held.leader, order)).toEqual(ok);
  expect(await marksOf(held)).toEqual([...MARKS]);
  const { walkIns, counts } = await registerOf(held);
  expect(walkIns.map(({ name }) => name)).toEqual(["Rosa Núñez Peña", "Rosa Núñez Peña"]);
  expect(counts).toMatchObject({ came: 5, marked: 5, present: 3, excused: 1, absent: 1 });
  const more = { ...order, walkIns: [...order.walkIns, "Luis Demo"] };
  expect(await keepRegister(held.leader, more)).toEqual(ok);
  expect((await registerOf(held)).walkIns).toHaveLength(3);
});

test("2 leaders save 30 marks at once, 15 each: all 30 stay, none is written twice", async () => {
  const held = await meetingHeld({ members: 30 });
  const half = (from: number, mark: Mark) =>
    Object.fromEntries(held.members.slice(from, from + 15).map((id) => [id, mark]));
  const verdicts = await Promise.all([
    keeping(held.lead, held, half(0, "present")),
    keeping(held.leader, held, half(15, "absent")),
  ]);
  expect(verdicts).toEqual([ok, ok]);
  const marks = await marksOf(held);
  expect(marks.slice(0, 15).every((mark) => mark === "present")).toBe(true);
  expect(marks.slice(15).every((mark) => mark === "absent")).toBe(true);
  const rows = await held.lead.db.reader.attendance.count({ where: { meetingId: held.meetingId } });
  expect(rows).toBe(30);
});

test("2 leaders choose differently for 1 of 3 at once: 1 mark stands, 1 leader is told, 2 are kept", async () => {
  const held = await meetingHeld();
  const [both, first, second] = held.members as [string, string, string];
  const orders = [
    sending(held, { [both]: "present", [first]: "late" }),
    sending(held, { [both]: "absent", [second]: "online" }),
  ] as const;
  const verdicts = await Promise.all([
    keepRegister(held.lead, orders[0]),
    keepRegister(held.leader, orders[1]),
  ]);
  const refused = verdicts.filter((verdict) => !verdict.ok);
  expect(refused).toEqual([{ ok: false, reason: "register-differs", details: { count: 1 } }]);
  const winner = verdicts[0].ok ? "present" : "absent";
  expect(await marksOf(held)).toEqual([winner, "late", "online"]);

  // The same page again changes nothing; with the other's mark seen, it does.
  const [loser, chosen] = verdicts[0].ok ? [held.leader, "absent"] : [held.lead, "present"];
  const again = await keepRegister(loser, verdicts[0].ok ? orders[1] : orders[0]);
  expect(again).toMatchObject({ ok: false, reason: "register-differs" });
  expect(await marksOf(held)).toEqual([winner, "late", "online"]);
  const seen = { [both]: { version: 1, mark: winner as Mark } };
  expect(await keeping(loser, held, { [both]: chosen as Mark }, { seen })).toEqual(ok);
  expect(await marksOf(held)).toEqual([chosen, "late", "online"]);
});

test("everyone without a mark came: 2 of 3, and a mark made meanwhile stays", async () => {
  const held = await meetingHeld();
  const [absent, ...others] = held.members;
  await keeping(held.leader, held, { [absent!]: "absent" });
  expect(await keeping(held.lead, held, { [others[0]!]: "late" }, { rest: true })).toEqual(ok);
  expect(await marksOf(held)).toEqual(["absent", "late", "present"]);
});

test("what came is active, who sent word or was absent is not; putting right takes nothing back", async () => {
  const held = await meetingHeld();
  const [late, excused, none] = held.members as [string, string, string];
  await keeping(held.lead, held, { [late]: "late", [excused]: "excused" });
  const stages = async () =>
    Promise.all(held.members.map(async (id) => stageOf(await acting(id), held.cohortId)));
  expect(await stages()).toEqual(["active", "enrolled", "enrolled"]);
  const seen = { [late]: { version: 1, mark: "late" as const } };
  expect(await keeping(held.lead, held, { [late]: "absent", [none]: "online" }, { seen })).toEqual(
    ok,
  );
  expect(await stages()).toEqual(["active", "enrolled", "active"]);
  expect((await registerOf(held)).members.filter(({ isNew }) => isNew)).toHaveLength(1);
});

test("the day before and a cancelled meeting are refused in words, and nothing is written", async () => {
  const held = await meetingHeld();
  const [one] = held.members as [string];
  const eve = await acting(held.leader.actor.personId, { now: new Date(EVENING.getTime() - DAY) });
  const early = await keeping(eve, held, { [one]: "present" });
  expect(early).toEqual({
    ...{ ok: false, reason: "register-too-early", details: { meetingOn: "2025-09-16" } },
  });
  const { cohortId, meetingId } = held;
  const cancelling = {
    token: newId(),
    cohortId,
    meetingId,
    version: 0,
    reason: "no-room" as const,
  };
  await cancelMeeting(held.lead, cancelling);
  const late = await keeping(held.leader, held, { [one]: "present" });
  expect(late).toEqual({ ok: false, reason: "register-cancelled" });
  expect(await marksOf(held)).toEqual([null, null, null]);
});

test("who left meanwhile keeps the mark of that evening; somebody else's id is passed over", async () => {
  const held = await meetingHeld();
  const [left, stays] = held.members as [string, string];
  const leaving = await acting(left, { now: EVENING });
  await leaveCohort(leaving, { token: newId(), cohortId: held.cohortId, who: null });
  const stranger = (await meetingHeld({ members: 1 })).members[0]!;
  const members = [...held.members, stranger];
  const marks = { [left]: "present", [stays]: "late", [stranger]: "present" } as const;
  expect(await keeping(held.lead, { ...held, members }, marks)).toEqual(ok);
  expect(await marksOf({ ...held, members })).toEqual(["present", "late", null, null]);
});
