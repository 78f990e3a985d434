/** What is arranged for a meeting: by one at a time, with a host who leads, confirmed for what it is. */
import { expect, test } from "vitest";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { closeCohort } from "#app/modules/meetings/close-cohort.server.ts";
import { cancelMeeting } from "#app/modules/meetings/cancel-meeting.server.ts";
import { changeMeetings } from "#app/modules/meetings/change-meetings.server.ts";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { readPreparation } from "#app/modules/meetings/read-preparation.server.ts";
import { archiveTrainingSession } from "#app/modules/training/change-programme.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { newId } from "#app/shared/id.ts";
import { acting, person } from "#tests/setup/people.ts";
import { arranging, leaderOf, session, year } from "#tests/setup/preparing.ts";

async function preparation(lead: SignedInContext, { id, cohortId }: Meeting) {
  const cohort = (await findCohort(lead.db.reader, cohortId))!;
  const meeting = (await findMeeting(lead.db.reader, id))!;
  return readPreparation(lead, cohort, meeting);
}

test("one form sent twice arranges once: 1 line in the log, with the names of 3 fields only", async () => {
  const { lead, first } = await year();
  const hostId = lead.actor.personId;
  const order = { token: newId(), hostId, interpreter: "Demo Interpreter", isPlaceConfirmed: true };
  expect(await arranging(lead, first, order)).toMatchObject({ ok: true });
  expect(await arranging(lead, first, order)).toMatchObject({ ok: true });
  const { host, isPlaceConfirmed, interpreter } = await preparation(lead, first);
  expect([host?.id, isPlaceConfirmed, interpreter]).toEqual([hostId, true, "Demo Interpreter"]);
  const log = await lead.db.reader.auditEntry.findMany({
    where: { subjectId: first.id, command: "arrange-meeting" },
  });
  expect(log.map(({ fields, before, after }) => ({ fields, before, after }))).toEqual([
    { fields: "hostId,interpreter,isPlaceConfirmed", before: null, after: null },
  ]);
});

test("of 2 people at the same moment 1 arranges and the other is told", async () => {
  const { lead, first } = await year();
  const verdicts = await Promise.all(
    ["Ana", "Eva"].map((speaker) => arranging(lead, first, { speaker })),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
});

test("a parent leader may host; a stranger, another organiser and an ended leader may not", async () => {
  const { lead, id, first } = await year();
  const leader = await leaderOf(lead, id);
  const refused = { ok: false, reason: "host-does-not-lead" };
  for (const hostId of [await person(), await person({ roles: ["organiser"] }), newId()]) {
    expect(await arranging(lead, first, { hostId })).toMatchObject(refused);
  }
  expect(await arranging(lead, first, { hostId: leader })).toMatchObject({ ok: true });
  expect((await preparation(lead, first)).readiness[0]?.standing).toBe("done");
  await lead.db.inTransaction((tx) =>
    tx.cohortLeader.updateMany({ where: { personId: leader }, data: { until: lead.now } }),
  );
  expect((await preparation(lead, first)).readiness[0]?.standing).toBe("missing");
});

test("a room confirmed on 1 September is open again after the place changed on 2 September", async () => {
  const { lead, first } = await year();
  expect(await arranging(lead, first, { isPlaceConfirmed: true })).toMatchObject({ ok: true });
  const later = await acting(lead.actor.personId, { now: new Date("2025-09-02T12:00:00Z") });
  const change = { date: dayOf(first), ...clockOf(first), place: "Library", address: "2 Road" };
  const order = { token: newId(), cohortId: first.cohortId, meetingId: first.id, version: 0 };
  const moved = { ...order, scope: "this" as const, change: { ...change, link: "" } };
  expect((await changeMeetings(later, moved)).ok).toBe(true);
  expect((await preparation(later, first)).isPlaceConfirmed).toBe(false);
  // The page of before showed version 1: the meeting has changed since.
  const old = { isPlaceConfirmed: true, version: 1 };
  expect(await arranging(later, first, old)).toMatchObject({ reason: "changed-meanwhile" });
  expect(await arranging(later, first, { ...old, version: 2 })).toMatchObject({ ok: true });
  expect((await preparation(later, first)).isPlaceConfirmed).toBe(true);
});

test("a session of the programme changes public pages; an archived one is refused, a kept one stays", async () => {
  const { lead, first, second } = await year();
  const [sessionId, before] = [await session(lead), await findPublicRevision(lead.db.reader)];
  expect(await arranging(lead, first, { sessionId })).toMatchObject({ ok: true });
  expect(await findPublicRevision(lead.db.reader)).not.toBe(before);
  const archive = { token: newId(), sessionId, version: 1 };
  expect((await archiveTrainingSession(lead, archive)).ok).toBe(true);
  const offered = { ok: false, reason: "session-not-offered" };
  expect(await arranging(lead, second, { sessionId })).toMatchObject(offered);
  const kept = { sessionId, speaker: "Ana", version: 1 };
  expect(await arranging(lead, first, kept)).toMatchObject({ ok: true });
});

test("nothing is arranged for a cancelled meeting, in a closed cohort, or with no answer different", async () => {
  const { lead, id, first, second } = await year();
  expect(await arranging(lead, first, {})).toMatchObject({ reason: "nothing-changed" });
  const cancel = { token: newId(), cohortId: id, meetingId: second.id, version: 0 };
  expect((await cancelMeeting(lead, { ...cancel, reason: "other" })).ok).toBe(true);
  const refused = await arranging(lead, second, { speaker: "Ana", version: 1 });
  expect(refused).toMatchObject({ reason: "meeting-cancelled-already" });
  const closing = await acting(lead.actor.personId, { now: new Date("2026-06-01T12:00:00Z") });
  expect((await closeCohort(closing, { token: newId(), cohortId: id, version: 1 })).ok).toBe(true);
  const closed = await arranging(lead, first, { speaker: "Ana" });
  expect(closed).toMatchObject({ reason: "cohort-closed" });
});
