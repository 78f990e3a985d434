/** A meeting whose day has passed: what its two pages say of it, and to whom. */
import { beforeEach, expect, test } from "vitest";
import { loader as mine } from "#app/routes/my.meetings.$id.tsx";
import { loader as page } from "#app/routes/staff.meetings.$id.tsx";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { EVENING, keeping, meetingHeld } from "#tests/setup/register.ts";
import { visit } from "#tests/setup/visit.ts";

function itIs(moment: number): void {
  setClockOffset(moment - Date.now());
}

const DAY = 86_400_000;

beforeEach(() => {
  itIs(EVENING.getTime());
});

test("on its evening a meeting is prepared; the day after, its page says that 1 of 2 came", async () => {
  const held = await meetingHeld({ members: 2 });
  const [one, other] = held.members as [string, string];
  const at = { path: "/en/staff/meetings/x", params: { id: held.meetingId } };
  const as = held.lead.actor.personId;
  expect((await visit(page, { ...at, as })).body).toMatchObject({
    ...{ register: null, replies: { counts: { none: 2 } } },
  });
  await keeping(held.leader, held, { [one]: "late", [other]: "absent" });
  itIs(EVENING.getTime() + DAY);
  expect((await visit(page, { ...at, as })).body).toMatchObject({
    register: { counts: { came: 1, late: 1, absent: 1, marked: 2 } },
    // Who said what before is read no more, nor whom to ring.
    replies: null,
  });
});

test("a parent reads the own mark of a meeting that is over, and none of 1 that is not noted", async () => {
  const held = await meetingHeld({ members: 2 });
  const [one, other] = held.members as [string, string];
  await keeping(held.leader, held, { [one]: "online" });
  itIs(EVENING.getTime() + DAY);
  const at = { path: "/es/my/meetings/x", params: { id: held.meetingId } };
  expect((await visit(mine, { ...at, as: one })).body).toMatchObject({
    mine: { isOver: true, mark: "online", hadPlace: true, takesReply: false },
  });
  expect((await visit(mine, { ...at, as: other })).body).toMatchObject({
    mine: { isOver: true, mark: null, hadPlace: true },
  });
});
