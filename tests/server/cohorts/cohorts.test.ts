/** Cohorts: opened once, changed by one person at a time, never with fewer places than people. */
import { expect, test } from "vitest";
import { changeCohort } from "#app/modules/cohorts/change-cohort.server.ts";
import {
  countEnrolled,
  findCohort,
  findCohortOf,
  listCohortsOf,
} from "#app/modules/cohorts/cohort-store.server.ts";
import { openCohort } from "#app/modules/cohorts/open-cohort.server.ts";
import { closeCohort } from "#app/modules/meetings/close-cohort.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, cohortFacts, plannedYear, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";

async function enrol(cohortId: string, stages: readonly string[]): Promise<void> {
  const db = await database();
  const rows = await Promise.all(
    stages.map(async (stage, queue) => ({
      ...{ id: newId(), cohortId, personId: await person(), stage, partyId: newId() },
      ...{ queue: queue + 1, appliedAt: SEPTEMBER },
    })),
  );
  await db.inTransaction((tx) => tx.membership.createMany({ data: rows }));
}

test("a form sent twice at once opens 1 cohort, which its organiser leads", async () => {
  const lead = await actingAs(["organiser"]);
  const order = { token: newId(), ...cohortFacts() };
  const [first, second] = await Promise.all([openCohort(lead, order), openCohort(lead, order)]);
  expect(first).toEqual(second);
  const cohorts = await listCohortsOf(lead.db.reader, lead.actor.personId);
  expect(cohorts).toMatchObject([{ leadId: lead.actor.personId, everyWeeks: 6, version: 1 }]);
});

test("20 places become 2, never 1, where 2 people hold one and 2 others wait or have left", async () => {
  const lead = await actingAs(["organiser"]);
  const id = await cohort(lead);
  await enrol(id, ["enrolled", "active", "waitlisted", "withdrawn"]);
  expect(await countEnrolled(lead.db.reader, id)).toBe(2);
  const change = (capacity: number) =>
    changeCohort(lead, { token: newId(), cohortId: id, version: 1, ...cohortFacts({ capacity }) });
  expect(await change(1)).toMatchObject({
    reason: "capacity-below-enrolled",
    details: { enrolled: 2 },
  });
  expect((await change(2)).ok).toBe(true);
  expect(await findCohort(lead.db.reader, id)).toMatchObject({ capacity: 2, version: 2 });
});

test("of 2 changes written over version 1 at once, one is saved and the other is told", async () => {
  const lead = await actingAs(["organiser"]);
  const id = await cohort(lead);
  const change = (name: string) =>
    changeCohort(lead, { token: newId(), cohortId: id, version: 1, ...cohortFacts({ name }) });
  const before = await findPublicRevision(lead.db.reader);
  const answers = await Promise.all([change("One"), change("Two")]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  expect((await findCohort(lead.db.reader, id))?.version).toBe(2);
  expect(await findPublicRevision(lead.db.reader)).not.toBe(before);
  const same = (await findCohort(lead.db.reader, id))!;
  const again = { token: newId(), cohortId: id, version: 2, ...cohortFacts({ name: same.name }) };
  expect(await changeCohort(lead, again)).toMatchObject({ reason: "nothing-changed" });
});

test("a cohort with 9 meetings to come stays open; one without closes, and changes no more", async () => {
  const lead = await actingAs(["organiser"], { now: SEPTEMBER });
  const id = await cohort(lead);
  expect(await plannedYear(lead, id)).toHaveLength(9);
  const close = { token: newId(), cohortId: id, version: 1 };
  expect(await closeCohort(lead, close)).toMatchObject({
    reason: "cohort-has-meetings",
    details: { count: 9 },
  });
  const later = await acting(lead.actor.personId);
  expect((await closeCohort(later, close)).ok).toBe(true);
  expect((await closeCohort(later, close)).ok).toBe(true);
  const change = { token: newId(), cohortId: id, version: 2, ...cohortFacts({ capacity: 30 }) };
  expect(await changeCohort(later, change)).toMatchObject({ reason: "cohort-closed" });
});

test("a cohort exists for its organiser and its parent leader, and not for 2 others", async () => {
  const lead = await actingAs(["organiser"]);
  const id = await cohort(lead);
  const [leader, former, other] = await Promise.all([person(), person(), person()]);
  const { reader } = lead.db;
  await lead.db.inTransaction((tx) =>
    tx.cohortLeader.createMany({
      data: [
        { id: newId(), cohortId: id, personId: leader, since: SEPTEMBER },
        { id: newId(), cohortId: id, personId: former, since: SEPTEMBER, until: SEPTEMBER },
      ],
    }),
  );
  const sees = async (who: string) => (await findCohortOf(reader, who, id)) !== null;
  expect(await Promise.all([lead.actor.personId, leader, former, other].map(sees))).toEqual([
    ...[true, true, false, false],
  ]);
});
