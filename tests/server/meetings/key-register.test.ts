/** Paper registers keyed in: all or nothing, twice without doubling, never over another mark. */
import { expect, test } from "vitest";
import { keyRegister } from "#app/modules/meetings/key-register.server.ts";
import { readKeyedRegister } from "#app/modules/meetings/keyed-register.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { readPaper, readPaperRows } from "#app/modules/meetings/read-paper.server.ts";
import { settleWalkIn } from "#app/modules/meetings/settle-walk-in.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import {
  keeping,
  marksOf,
  meetingHeld,
  registerOf,
  type MeetingHeld,
} from "#tests/setup/register.ts";

async function paperOf({ lead, meetingId }: MeetingHeld) {
  const { reader } = lead.db;
  const meeting = (await findMeeting(reader, meetingId))!;
  const paper = await readPaper(reader, meeting);
  const code = (id: string) => paper.members.find(({ personId }) => personId === id)!.code;
  return { meeting, paper, code };
}

async function keying(who: SignedInContext, held: MeetingHeld, text: string, token = newId()) {
  const { meetingId, cohortId } = held;
  const paper = await readPaperRows(who.db.reader, { id: meetingId, cohortId });
  const { rows, faults } = readKeyedRegister(meetingId, text, paper);
  expect(faults).toEqual([]);
  return keyRegister(who, { token, meetingId, cohortId, rows });
}

const ok = { ok: true, value: undefined };

test("a paper of 3 rows keyed by 2 leaders at once, then again: 2 marks and 1 walk-in", async () => {
  const held = await meetingHeld();
  const { paper, code } = await paperOf(held);
  const [one, other] = held.members as [string, string];
  const text = `${code(one)} p\n${code(other)} e\n${paper.walkIns[0]!} t Rosa Núñez`;
  const verdicts = await Promise.all([
    keying(held.lead, held, text),
    keying(held.leader, held, text.toLowerCase()),
  ]);
  expect(verdicts).toEqual([ok, ok]);
  expect(await keying(held.lead, held, text)).toEqual(ok);
  expect(await marksOf(held)).toEqual(["present", "excused", null]);
  const { walkIns } = await registerOf(held);
  expect(walkIns).toMatchObject([{ name: "Rosa Núñez", mark: "late" }]);
});

test("a row that differs from a mark on the page is named; nothing of the paper is written", async () => {
  const held = await meetingHeld();
  const { code } = await paperOf(held);
  const [one, other] = held.members as [string, string];
  await keeping(held.leader, held, { [other]: "late" });
  const verdict = await keying(held.lead, held, `${code(one)} p\n${code(other)} p`);
  expect(verdict).toMatchObject({ ok: false, reason: "code-differs", details: { line: 2 } });
  expect(await marksOf(held)).toEqual([null, "late", null]);
  expect(await keying(held.lead, held, `${code(one)} p\n${code(other)} t`)).toEqual(ok);
});

test("a walk-in's row keyed anew takes its later mark; matched with a member it stays there", async () => {
  const held = await meetingHeld({ members: 1 });
  const { meeting, paper } = await paperOf(held);
  const row = paper.walkIns[9]!;
  await keying(held.lead, held, `${row} p Rosa`);
  await keying(held.lead, held, `${row} t ROSA`);
  const { walkIns } = await registerOf(held);
  expect(walkIns).toMatchObject([{ name: "ROSA", mark: "late" }]);
  for (const mark of [null, "absent"] as const) {
    const { actor } = await joined(held.cohortId);
    const now = { ...held, members: [actor.personId] };
    if (mark !== null) await keeping(held.lead, now, { [actor.personId]: mark });
    const key = paper.walkIns[mark === null ? 9 : 8]!;
    await keying(held.lead, held, `${key} p Rosa`);
    const lineId = (await registerOf(held)).walkIns[0]!.id;
    const decision = { act: "match", personId: actor.personId } as const;
    await settleWalkIn(held.lead, { token: newId(), meeting, lineId, with: decision });
    await keying(held.lead, held, `${key} t Rosa`);
    expect((await registerOf(held)).walkIns).toEqual([]);
    expect(await marksOf(now)).toEqual(["present"]);
  }
});

test("2 prints of one meeting show the same codes, also after 1 more joined", async () => {
  const held = await meetingHeld();
  const before = (await paperOf(held)).paper;
  await joined(held.cohortId);
  const { paper, code } = await paperOf(held);
  expect(paper.walkIns).toEqual(before.walkIns);
  expect(before.members.map(({ personId }) => code(personId))).toEqual(
    before.members.map((member) => member.code),
  );
});

test("a 2nd sheet with another name in row 7 is refused by line and name, also once it is matched", async () => {
  const held = await meetingHeld({ members: 1 });
  const { meeting, paper } = await paperOf(held);
  const row = paper.walkIns[6]!;
  await keying(held.lead, held, `${row} p Uno Prueba`);
  const second = () => keying(held.leader, held, `\n${row} p Dos Prueba`);
  const refused = { ok: false, reason: "code-row-taken", details: { line: 2 } };
  expect(await second()).toMatchObject({ ...refused, details: { name: "Uno Prueba" } });
  const { walkIns } = await registerOf(held);
  expect(walkIns.map(({ name }) => name)).toEqual(["Uno Prueba"]);
  const decision = { act: "match", personId: held.members[0]! } as const;
  const order = { token: newId(), meeting, lineId: walkIns[0]!.id, with: decision };
  expect((await settleWalkIn(held.lead, order)).ok).toBe(true);
  expect(await second()).toMatchObject(refused);
  expect((await registerOf(held)).walkIns).toEqual([]);
});

test("2 rows and 1 form matched with 1 member, then all sent again: nobody is written anew", async () => {
  const held = await meetingHeld({ members: 1 });
  const { meeting, paper } = await paperOf(held);
  const text = `${paper.walkIns[4]!} p Ana\n${paper.walkIns[5]!} p Ana Demo`;
  await keying(held.lead, held, text);
  const form = { token: newId(), walkIns: ["Anita"] };
  await keeping(held.lead, held, {}, form);
  const decision = { act: "match", personId: held.members[0]! } as const;
  for (const { id: lineId } of (await registerOf(held)).walkIns) {
    await settleWalkIn(held.lead, { token: newId(), meeting, lineId, with: decision });
  }
  expect(await keying(held.leader, held, text)).toEqual(ok);
  await keeping(held.leader, held, {}, form);
  expect((await registerOf(held)).walkIns).toEqual([]);
  expect(await marksOf(held)).toEqual(["present"]);
});
