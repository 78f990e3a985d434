/** Several names taken out of a register at once; who became a member's line meanwhile stays. */
import { expect, test } from "vitest";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { settleWalkIn } from "#app/modules/meetings/settle-walk-in.server.ts";
import { takeOutWalkIns } from "#app/modules/meetings/take-out-walk-ins.server.ts";
import { newId } from "#app/shared/id.ts";
import { keeping, meetingHeld, registerOf } from "#tests/setup/register.ts";

async function withNames() {
  const held = await meetingHeld({ members: 1 });
  const names = ["Ana Invented", "Bea Invented", "Rosa Peña"];
  await keeping(held.leader, held, {}, { walkIns: names });
  const meeting = (await findMeeting(held.lead.db.reader, held.meetingId))!;
  const { walkIns } = await registerOf(held);
  const idOf = (wanted: string) => walkIns.find(({ name }) => name === wanted)!.id;
  const left = async () => (await registerOf(held)).walkIns.map(({ name }) => name);
  return { held, meeting, idOf, left };
}

test("2 of 3 names go, once for a form sent 3 times, with 1 line in the log; none left is refused", async () => {
  const { held, meeting, idOf, left } = await withNames();
  const lineIds = [idOf("Ana Invented"), idOf("Bea Invented")];
  const order = { token: newId(), meeting, lineIds };
  const verdicts = await Promise.all([0, 1, 2].map(() => takeOutWalkIns(held.leader, order)));
  expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await left()).toEqual(["Rosa Peña"]);
  const logged = await held.lead.db.reader.auditEntry.findMany({
    where: { command: "remove-walk-in", subjectId: meeting.id },
  });
  expect(logged).toHaveLength(1);
  expect(await takeOutWalkIns(held.lead, { ...order, token: newId() })).toEqual({
    ...{ ok: false, reason: "walk-ins-settled-already" },
  });
});

test("a name matched with a member meanwhile, a member's line and another meeting's name stay", async () => {
  const { held, meeting, idOf, left } = await withNames();
  const [personId] = held.members as [string];
  const lineId = idOf("Rosa Peña");
  const other = await withNames();
  const matched = { act: "match", personId } as const;
  await settleWalkIn(held.lead, { token: newId(), meeting, lineId, with: matched });
  const lineIds = [lineId, idOf("Ana Invented"), other.idOf("Ana Invented")];
  expect(await takeOutWalkIns(held.lead, { token: newId(), meeting, lineIds })).toMatchObject({
    ok: true,
  });
  expect(await left()).toEqual(["Bea Invented"]);
  expect(await other.left()).toHaveLength(3);
  expect((await registerOf(held)).counts).toMatchObject({ came: 2 });
});
