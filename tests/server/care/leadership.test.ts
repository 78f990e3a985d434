/** Acts of leadership are stated by others, read by the member, and taken out at the member's word. */
import { expect, test } from "vitest";
import { listActs, listActsOf } from "#app/modules/care/leadership-act-store.server.ts";
import { refuseAct } from "#app/modules/care/refuse-act.server.ts";
import { stateAct, type ActOrder } from "#app/modules/care/state-act.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { membershipOf } from "#tests/setup/care.ts";
import { mailTo } from "#tests/setup/joining.ts";
import { acting } from "#tests/setup/people.ts";
import { meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";

async function stating(who: SignedInContext, held: MeetingHeld, parts: Partial<ActOrder> = {}) {
  const membershipId = await membershipOf(held);
  return stateAct(who, {
    ...{ token: newId(), cohortId: held.cohortId, membershipId, act: "interpreted" },
    ...{ actedOn: calendarDate("2025-09-16"), ...parts },
  });
}

test("the same act of one day, stated by 2 leaders at once, stands once; the other is told", async () => {
  const held = await meetingHeld();
  const answers = await Promise.all([stating(held.leader, held), stating(held.lead, held)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "act-stated-already" });
  const acts = await listActsOf(held.lead.db.reader, held.members[0]!);
  expect(acts).toMatchObject([{ act: "interpreted", actedOn: "2025-09-16" }]);
});

test("coming to meetings states nothing; tomorrow, oneself and a stranger are refused", async () => {
  const held = await meetingHeld();
  expect(await listActs(held.lead.db.reader, await membershipOf(held))).toEqual([]);
  const tomorrow = addDays(held.lead.today, 1);
  expect(await stating(held.lead, held, { actedOn: tomorrow })).toMatchObject({
    reason: "acted-later-than-today",
  });
  const self = await acting(held.members[0]!, { now: held.lead.now });
  expect(await stating(self, held)).toMatchObject({ reason: "about-yourself" });
  expect(await stating(held.lead, held, { membershipId: newId() })).toMatchObject({
    reason: "not-a-member",
  });
});

test("refused by the member it is seen by nobody, its writer is told once, and it stays out", async () => {
  const held = await meetingHeld();
  const stated = await stating(held.leader, held);
  const actId = stated.ok ? stated.value : "";
  const member = await acting(held.members[0]!, { now: held.lead.now });
  const other = await acting(held.members[1]!, { now: held.lead.now });
  expect(await refuseAct(other, { token: newId(), actId })).toMatchObject({ reason: "act-gone" });
  const answers = await Promise.all([
    refuseAct(member, { token: newId(), actId }),
    refuseAct(member, { token: newId(), actId }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listActs(member.db.reader, await membershipOf(held))).toEqual([]);
  expect(await listActsOf(member.db.reader, member.actor.personId)).toEqual([]);
  expect(await mailTo(held.leader)).toEqual(["A member says that something is not right"]);
  expect(await stating(held.lead, held)).toMatchObject({ reason: "act-refused-by-member" });
  expect((await stating(held.lead, held, { act: "led-ask" })).ok).toBe(true);
});
