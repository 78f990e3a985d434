/** Who said a concern is forgotten a year after they left; the words are not. */
import { expect, test } from "vitest";
import { agreeToPublish, stopPublishing } from "#app/modules/listening/agree-to-publish.server.ts";
import { CONSENT_TEXT } from "#app/modules/listening/consent.ts";
import { forgetSpeakers } from "#app/modules/listening/forget-speakers.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { changing, heard, said } from "#tests/setup/listening.ts";
import { acting } from "#tests/setup/people.ts";
import { meetingHeld } from "#tests/setup/register.ts";

const DAY = 86_400_000;
const LEFT = new Date("2025-11-01T12:00:00Z");

const after = async (days: number) =>
  forgetSpeakers(await contextFor(null, new Date(LEFT.getTime() + days * DAY), "en"));

async function left(membersLeft: number) {
  const held = await meetingHeld({ members: 2 });
  const { leader, cohortId, members } = held;
  const concerns = said(
    { words: "The fee", personId: members[0]!, saidBy: "Demo Rosa" },
    { words: "The bus", personId: members[1]! },
    { words: "The tutor", saidBy: "Demo Juan" },
  );
  const was = await heard(leader, { cohortId, concerns });
  const ended = { stage: "withdrawn", endedAt: LEFT };
  const personId = { in: members.slice(0, membersLeft) };
  await leader.db.inTransaction((tx) =>
    tx.membership.updateMany({ where: { cohortId, personId }, data: ended }),
  );
  const speakers = async () => {
    const rows = await leader.db.reader.concern.findMany({ where: { listeningId: was.id } });
    const said = new Map(rows.map((row) => [row.words, row]));
    return ["The fee", "The bus", "The tutor"].map((words) => {
      const { personId: id, saidBy } = said.get(words)!;
      return [id === null ? "" : members.indexOf(id), saidBy].join();
    });
  };
  return { ...held, was, speakers };
}

test("365 days after 1 of 2 left her name is there, a day later gone; who stays and 3 words are kept", async () => {
  const { leader, was, speakers } = await left(1);
  await after(364);
  expect(await speakers()).toEqual(["0,Demo Rosa", "1,", ","]);
  expect(await after(366)).toBeGreaterThan(0);
  expect(await speakers()).toEqual([",", "1,", ","]);
  expect(await after(366)).toBe(0);
  // A page from before can no longer write the name.
  const late = await changing(leader, was, { concerns: said("The fee") });
  expect(late).toMatchObject({ reason: "changed-meanwhile" });
  const log = await leader.db.reader.auditEntry.findMany({
    where: { command: "forget-speaker", subjectId: { in: was.concerns } },
  });
  expect(log).toHaveLength(2);
  expect(JSON.stringify(log)).not.toMatch(/rosa|juan/i);
});

test("a consent in force keeps its person for 2 years; ended, the person is forgotten", async () => {
  const { members, was, speakers } = await left(2);
  const [concernId = ""] = was.concerns;
  const parent = await acting(members[0]!);
  const order = { token: newId(), concernId, version: 1, textVersion: CONSENT_TEXT };
  expect((await agreeToPublish(parent, order)).ok).toBe(true);
  await after(730);
  expect(await speakers()).toEqual(["0,Demo Rosa", ",", ","]);
  expect((await stopPublishing(parent, { token: newId(), concernId })).ok).toBe(true);
  await after(730);
  expect(await speakers()).toEqual([",", ",", ","]);
});

test("forgotten, no other of 4 tables says who it was: no mail, no consent, no log, no digest", async () => {
  const { leader, members, was } = await left(2);
  const { reader } = leader.db;
  const [concernId = ""] = was.concerns;
  const [personId = ""] = members;
  const mail = () => reader.outboxMessage.count({ where: { dedupKey: { contains: concernId } } });
  const parent = await acting(personId);
  const order = { token: newId(), concernId, version: 1, textVersion: CONSENT_TEXT };
  await agreeToPublish(parent, order);
  await stopPublishing(parent, { token: newId(), concernId });
  expect(await mail()).toBe(1);
  await after(730);
  expect(await mail()).toBe(0);
  expect(await reader.consent.findMany({ where: { subjectId: concernId } })).toEqual([]);
  const log = await reader.auditEntry.findMany({ where: { subjectId: concernId } });
  expect(log.map(({ command, actorId }) => [command, actorId])).toEqual([["forget-speaker", null]]);
  const done = await reader.doneForm.findMany({
    where: { actorId: personId, command: { in: ["agree-to-publish", "stop-publishing"] } },
  });
  expect(done.map(({ digest, subjectId }) => [digest, subjectId])).toEqual([
    ["", null],
    ["", null],
  ]);
});
