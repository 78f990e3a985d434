/** For each cohort where a person holds a place, its next meeting that takes a reply, and theirs. */
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { listMembershipsOf } from "#app/modules/cohorts/membership-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { listMeetingsFrom } from "#app/modules/meetings/meeting-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { closedFor, type Answer } from "./reply.ts";
import { listOwnAnswers } from "./reply-store.server.ts";

export type NextMeeting = Pick<Meeting, "id" | "startsAt" | "endsAt" | "place"> & {
  cohort: string;
  answer: Answer | null;
};

/** The soonest first; a cohort without such a meeting is left out. */
export async function readNextMeetings({
  db,
  actor,
  now,
  today,
}: SignedInContext): Promise<NextMeeting[]> {
  const memberships = await listMembershipsOf(db.reader, actor.personId);
  const seated = memberships.filter(({ stage }) => holdsPlace(stage));
  if (seated.length === 0) return [];
  const ids = seated.map(({ cohortId }) => cohortId);
  const meetings = await listMeetingsFrom(db.reader, ids, today);
  const next = seated.flatMap(({ cohortId, stage }) => {
    const open = meetings.find(
      (meeting) => meeting.cohortId === cohortId && closedFor(meeting, { stage }, now) === null,
    );
    return open === undefined ? [] : [open];
  });
  const answers = await listOwnAnswers(
    db.reader,
    actor.personId,
    next.map(({ id }) => id),
  );
  const named: NextMeeting[] = [];
  for (const { id, startsAt, endsAt, place, cohortId } of next) {
    const cohort = (await findCohort(db.reader, cohortId))?.name ?? "";
    named.push({ ...{ id, startsAt, endsAt, place, cohort }, answer: answers[id] ?? null });
  }
  return named.sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
}
