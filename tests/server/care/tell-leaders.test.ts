/** Those who call are told that somebody is to be called: once a day, without a name or a reason. */
import { expect, test } from "vitest";
import { followAllMisses } from "#app/modules/meetings/follow-misses.server.ts";
import { newId } from "#app/shared/id.ts";
import { after, marked } from "#tests/setup/care.ts";
import { lettersTo } from "#tests/setup/meeting-mail.ts";
import { acting } from "#tests/setup/people.ts";
import { meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";

const letters = (who: MeetingHeld["lead"]) => lettersTo(who, "care:mail.opened");

test("2 tasks of one evening are 1 letter to the leader, in Spanish, and none to the organiser", async () => {
  const held = await meetingHeld();
  const { lead, leader, members } = held;
  const id = leader.actor.personId;
  await lead.db.inTransaction((tx) =>
    tx.person.update({ where: { id }, data: { language: "es" } }),
  );
  await marked(held, 0, ["absent", "absent", "present"]);
  expect(await letters(leader)).toEqual([]);
  await marked(held, 1, ["absent", "absent", "present"]);
  await marked(held, 1, ["absent", "absent", "late"]);
  const [letter, ...others] = await letters(leader);
  expect([others, await letters(lead)]).toEqual([[], []]);
  expect(letter).toMatchObject({
    subject: "Demo Cohort Camberwell: hay alguien a quien llamar",
    notBefore: null,
  });
  expect(letter!.body).toMatch(/\/es\/staff\/care\n/);
  const rows = await lead.db.reader.person.findMany({ where: { id: { in: members } } });
  for (const { fullName } of rows) expect(letter!.body + letter!.subject).not.toContain(fullName);
});

test("without a leader the organiser is told; a leader who went quiet is not told of themselves", async () => {
  const alone = await meetingHeld({ members: 2 });
  await alone.lead.db.inTransaction((tx) =>
    tx.cohortLeader.updateMany({
      where: { cohortId: alone.cohortId },
      data: { until: alone.lead.now },
    }),
  );
  await marked(alone, 0, ["absent", "present"]);
  await marked(alone, 1, ["absent", "present"]);
  expect(await letters(alone.lead)).toHaveLength(1);

  const held = await meetingHeld({ members: 2 });
  const [personId] = held.members;
  await held.lead.db.inTransaction(async (tx) => {
    const role = {
      id: newId(),
      personId: personId!,
      role: "parent-leader",
      grantedAt: held.lead.now,
    };
    await tx.roleGrant.create({ data: role });
    await tx.cohortLeader.create({
      data: { id: newId(), cohortId: held.cohortId, personId: personId!, since: held.lead.now },
    });
  });
  await marked(held, 0, ["absent", "present"]);
  await marked(held, 1, ["absent", "present"]);
  expect(await letters(await acting(personId!))).toEqual([]);
  expect(await letters(held.leader)).toHaveLength(1);
});

test("found by the job at 23:00 it waits until 08:00; a task that opens again is no 2nd letter", async () => {
  const held = await meetingHeld({ members: 2 });
  await marked(held, 0, [null, "present"]);
  await marked(held, 1, [null, "present"]);
  const evening = await after(held.lead, held, 1);
  const night = new Date(evening.now.getTime() + 27 * 60 * 60_000);
  await followAllMisses(await acting(held.lead.actor.personId, { now: night }));
  const [letter] = await letters(held.leader);
  expect(letter!.notBefore).toEqual(new Date("2025-10-30T08:00:00Z"));
  await marked(held, 1, ["present", "present"]);
  await marked(held, 1, ["absent", "present"]);
  expect(await letters(held.leader)).toHaveLength(1);
});
