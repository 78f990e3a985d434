/** Joining and leaving: the last place is given once, the list moves by itself, everybody is told. */
import { expect, test } from "vitest";
import { changeCohort } from "#app/modules/cohorts/change-cohort.server.ts";
import { countEnrolled } from "#app/modules/cohorts/cohort-store.server.ts";
import { joinCohort } from "#app/modules/cohorts/join-cohort.server.ts";
import { leaveCohort } from "#app/modules/cohorts/leave-cohort.server.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { closeCohort } from "#app/modules/meetings/close-cohort.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, cohortFacts, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { ANSWERS, joined, joining, mailTo, parent, stageOf } from "#tests/setup/joining.ts";
import { actingAs } from "#tests/setup/people.ts";

const lead = () => actingAs(["organiser"], { now: SEPTEMBER });
const leaving = (cohortId: string, who: string | null = null) => ({
  token: newId(),
  cohortId,
  who,
});

test("50 people take the last 3 places: 3 are enrolled, 47 wait with 47 numbers of their own", async () => {
  const organiser = await lead();
  const id = await cohort(organiser, { capacity: 5 });
  await joined(id);
  await joined(id);
  const people = await Promise.all(Array.from({ length: 50 }, () => parent()));
  const verdicts = await Promise.all(people.map((one) => joining(one, id)));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(50);

  const members = await listMembers(organiser.db.reader, id);
  const waiting = members.filter(({ stage }) => stage === "waitlisted");
  expect([members.length, waiting.length]).toEqual([52, 47]);
  expect(await countEnrolled(organiser.db.reader, id)).toBe(5);
  expect(new Set(members.map(({ queue }) => queue)).size).toBe(52);
  expect(new Set(members.map(({ personId }) => personId)).size).toBe(52);
});

test("a form sent 3 times at once makes 1 membership and 1 message, in the person's language", async () => {
  const id = await cohort(await lead(), { name: "Empoderando Familias" });
  const who = await parent({ language: "es", fullName: "Rosa Díaz Peña" });
  const order = { token: newId(), cohortId: id, ...ANSWERS, language: "es" as const };
  const verdicts = await Promise.all([0, 1, 2].map(() => joinCohort(who, order)));
  expect(new Set(verdicts.map((verdict) => (verdict.ok ? verdict.value : "")))).toHaveLength(1);
  expect(await mailTo(who)).toEqual(["Ya es parte del grupo Empoderando Familias"]);
  const again = await joinCohort(who, { ...order, token: newId() });
  expect(again).toEqual({ ok: false, reason: "joined-already" });
});

test("with 2 places free a party of 3 waits whole; a single person behind it is enrolled", async () => {
  const id = await cohort(await lead(), { capacity: 2 });
  const three = await joined(id, { companions: ["Luis Demo", "Marta Demo"] }).catch(() => null);
  expect(three).toBeNull();
  const organiser = await lead();
  const four = await cohort(organiser, { capacity: 4 });
  await joined(four, { companions: ["Luis Demo"] });
  const family = await joined(four, { companions: ["Ana Demo", "Sol Demo"] });
  const single = await joined(four);
  expect([await stageOf(family, four), await stageOf(single, four)]).toEqual([
    ...["waitlisted", "enrolled"],
  ]);
  const members = await listMembers(organiser.db.reader, four);
  expect(members.map(({ stage }) => stage)).toEqual([
    ...["enrolled", "enrolled", "waitlisted", "waitlisted", "waitlisted", "enrolled"],
  ]);
});

test("who leaves frees 1 place: the first who waits gets it, and is told in Spanish", async () => {
  const id = await cohort(await lead(), { capacity: 1, name: "Demo Camberwell" });
  const first = await joined(id);
  const second = await joined(id, { language: "es" });
  const third = await joined(id);
  expect(await mailTo(second)).toEqual(["Está en la lista de espera: Demo Camberwell"]);
  const before = await findPublicRevision(first.db.reader);
  const order = leaving(id);
  const verdicts = await Promise.all([0, 1].map(() => leaveCohort(first, order)));
  expect(verdicts).toEqual(
    [{ ok: true }, { ok: true }].map((verdict) => expect.objectContaining(verdict)),
  );
  expect(await findPublicRevision(first.db.reader)).not.toBe(before);
  const stages = [await stageOf(first, id), await stageOf(second, id), await stageOf(third, id)];
  expect(stages).toEqual(["", "enrolled", "waitlisted"]);
  expect(await mailTo(second)).toContain("Hay lugar para usted: Demo Camberwell");
  const late = await leaveCohort(first, leaving(id));
  expect(late).toEqual({ ok: false, reason: "left-already" });
});

test("1 of a party of 3 is taken out and 2 stay; who came along is nobody else's to take out", async () => {
  const id = await cohort(await lead(), { capacity: 3 });
  const asked = await joined(id, { companions: ["Luis Demo", "Marta Demo"] });
  const single = await joined(id);
  const members = await listMembers(asked.db.reader, id);
  const luis = members[1]!.id;
  expect(await leaveCohort(single, leaving(id, luis))).toMatchObject({ reason: "left-already" });
  expect(await leaveCohort(asked, leaving(id, luis))).toMatchObject({ ok: true });
  expect(await stageOf(single, id)).toBe("enrolled");
  expect(await listMembers(asked.db.reader, id)).toHaveLength(3);
  expect(await leaveCohort(asked, leaving(id))).toMatchObject({ ok: true });
  expect(await listMembers(asked.db.reader, id)).toHaveLength(1);
});

test("2 leave and 2 join at the same moment: never more than 4 hold a place, nobody is lost", async () => {
  const organiser = await lead();
  const id = await cohort(organiser, { capacity: 4 });
  const four = [await joined(id), await joined(id), await joined(id), await joined(id)];
  await joined(id);
  const [one, two] = [await parent(), await parent()];
  await Promise.all([
    ...four.slice(0, 2).map((leaver) => leaveCohort(leaver, leaving(id))),
    ...[one, two].map((joiner) => joining(joiner, id)),
  ]);
  const members = await listMembers(organiser.db.reader, id);
  expect([members.length, await countEnrolled(organiser.db.reader, id)]).toEqual([5, 4]);
});

test("3 places more go to the first 3 who wait, and each is told once", async () => {
  const organiser = await lead();
  const id = await cohort(organiser, { capacity: 1 });
  await joined(id);
  const waiting = [await joined(id), await joined(id), await joined(id), await joined(id)];
  const order = { token: newId(), cohortId: id, version: 1, ...cohortFacts({ capacity: 4 }) };
  expect(await changeCohort(organiser, order)).toMatchObject({ ok: true });
  expect(await changeCohort(organiser, order)).toMatchObject({ ok: true });
  const stages = await Promise.all(waiting.map((one) => stageOf(one, id)));
  expect(stages).toEqual(["enrolled", "enrolled", "enrolled", "waitlisted"]);
  expect(await mailTo(waiting[0]!)).toEqual([
    "A place is free for you: Demo Cohort Camberwell",
    "You are on the waiting list: Demo Cohort Camberwell",
  ]);
  expect(await mailTo(waiting[3]!)).toHaveLength(1);
});

test("a cohort that closes tells who waited and who was there; nobody joins it any more", async () => {
  const organiser = await lead();
  const id = await cohort(organiser, { capacity: 1, name: "Demo" });
  const [there, waiting] = [await joined(id), await joined(id, { language: "es" })];
  const verdict = await closeCohort(organiser, { token: newId(), cohortId: id, version: 1 });
  expect(verdict).toMatchObject({ ok: true });
  expect(await mailTo(there)).toContain("The cohort Demo has ended");
  expect(await mailTo(waiting)).toContain("No se liberó ningún lugar: Demo");
  const stages = await organiser.db.reader.membership.findMany({
    where: { cohortId: id },
    orderBy: { queue: "asc" },
  });
  expect(stages.map(({ stage }) => stage)).toEqual(["completed", "withdrawn"]);
  expect(await joining(await parent(), id)).toEqual({ ok: false, reason: "cohort-closed" });
});
