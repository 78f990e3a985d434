/** Needs are forgotten 14 days after the meeting, or after the membership; the log keeps none. */
import { expect, test } from "vitest";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { sayNeeds } from "#app/modules/cohorts/say-needs.server.ts";
import { forgetNeeds } from "#app/modules/meetings/forget-needs.server.ts";
import { readNeedsOfMeeting } from "#app/modules/meetings/read-preparation.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { joined } from "#tests/setup/joining.ts";
import { acting } from "#tests/setup/people.ts";
import { year } from "#tests/setup/preparing.ts";

async function forgetAt(moment: string) {
  return forgetNeeds(await contextFor(null, new Date(moment), "en"));
}

test("a reply's needs stay until 14 days after 20:00 in London, and are gone a minute later", async () => {
  const { lead, id, first, second } = await year();
  const parent = await joined(id);
  const { personId } = parent.actor;
  const said = { personId, answer: "yes", children: 2, needs: "interpreter,food" };
  await lead.db.inTransaction((tx) =>
    tx.reply.createMany({
      data: [first, second].map((meeting) => ({
        ...{ ...said, id: newId(), meetingId: meeting.id, answeredAt: lead.now },
      })),
    }),
  );
  const read = () => readNeedsOfMeeting(lead.db.reader, first);
  // 16 September 2025, 20:00 in London is 19:00 in Greenwich.
  await forgetAt("2025-09-30T18:59:00Z");
  expect(await read()).toMatchObject({ children: 2, counts: { interpreter: 1, food: 1 } });
  expect(await forgetAt("2025-09-30T19:00:00Z")).toBe(1);
  expect(await read()).toMatchObject({ children: 0, people: [] });
  expect(await forgetAt("2025-09-30T19:05:00Z")).toBe(0);
  const kept = await lead.db.reader.reply.findMany({ where: { personId } });
  expect(
    kept.map(({ meetingId, needs, answer }) => [meetingId === first.id, needs, answer]),
  ).toEqual(
    expect.arrayContaining([
      [true, null, "yes"],
      [false, "interpreter,food", "yes"],
    ]),
  );
  const log = await lead.db.reader.auditEntry.findMany({ where: { command: "forget-needs" } });
  expect(log).toHaveLength(1);
  expect(JSON.stringify(log)).not.toContain("interpreter");
});

test("a membership's needs outlive its end by 14 days; one that goes on keeps them", async () => {
  const { lead, id } = await year();
  const [leaving, staying] = [await joined(id), await joined(id)];
  for (const who of [leaving, staying]) {
    const order = { token: newId(), cohortId: id, needs: ["childcare"] as const };
    expect(await sayNeeds(who, order)).toMatchObject({ ok: true });
  }
  const needs = async () => {
    const rows = await lead.db.reader.membership.findMany({ where: { cohortId: id } });
    return rows.toSorted((a, b) => a.queue - b.queue).map((row) => row.needs);
  };
  const end = await acting(leaving.actor.personId, { now: new Date("2025-09-10T09:00:00Z") });
  expect((await leaveCohort(end, { token: newId(), cohortId: id, who: null })).ok).toBe(true);
  await forgetAt("2025-09-24T08:59:00Z");
  expect(await needs()).toEqual(["childcare", "childcare"]);
  expect(await forgetAt("2025-09-24T09:00:00Z")).toBe(1);
  expect(await needs()).toEqual(["", "childcare"]);
});

test("needs are said once for 1 form; who has left says them no more", async () => {
  const { id, lead } = await year();
  const parent = await joined(id);
  const order = { token: newId(), cohortId: id, needs: ["food", "interpreter"] as const };
  expect(await sayNeeds(parent, order)).toMatchObject({ ok: true });
  expect(await sayNeeds(parent, order)).toMatchObject({ ok: true });
  const log = await lead.db.reader.auditEntry.findMany({
    where: { command: "say-needs", actorId: parent.actor.personId },
  });
  expect(log.map(({ fields, after }) => [fields, after])).toEqual([["needs", null]]);
  await leaveCohort(parent, { token: newId(), cohortId: id, who: null });
  const late = { ...order, token: newId(), needs: [] };
  expect(await sayNeeds(parent, late)).toMatchObject({ reason: "left-already" });
});

test("14 days after needs were said, no digest is left to guess them from; the form is used", async () => {
  const { id, lead } = await year();
  const parent = await joined(id);
  const order = { token: newId(), cohortId: id, needs: ["access"] as const };
  expect(await sayNeeds(parent, order)).toMatchObject({ ok: true });
  const digest = async () =>
    (await lead.db.reader.doneForm.findUnique({ where: { token: order.token } }))?.digest;
  await forgetAt("2025-09-15T10:59:00Z");
  expect(await digest()).toMatch(/^[0-9a-f]{64}$/);
  await forgetAt("2025-09-15T11:00:00Z");
  expect(await digest()).toBe("");
  expect(await sayNeeds(parent, order)).toMatchObject({ ok: false, reason: "form-used" });
});
