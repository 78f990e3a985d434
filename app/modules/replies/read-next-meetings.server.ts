/** For each cohort where a person holds a place, its next meeting that takes a reply, and theirs. */
import { listCohortsById } from "#app/modules/cohorts/cohort-store.server.ts";
import { listMembershipsOf } from "#app/modules/cohorts/membership-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { listMeetingsFrom } from "#app/modules/meetings/meeting-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { readOpenMeetings } from "./read-open-meetings.server.ts";
import type { Answer } from "./reply.ts";

export type NextMeeting = Pick<Meeting, "id" | "startsAt" | "endsAt" | "place"> & {
  cohort: string;
  answer: Answer | null;
};

/** The soonest first; a cohort without such a meeting is left out. */
export async function readNextMeetings(context: SignedInContext): Promise<NextMeeting[]> {
  const { db, actor, today } = context;
  const memberships = await listMembershipsOf(db.reader, actor.personId);
  const seated = memberships.filter(({ stage }) => holdsPlace(stage));
  if (seated.length === 0) return [];
  const ids = seated.map(({ cohortId }) => cohortId);
  const meetings = await listMeetingsFrom(db.reader, ids, today);
  const cohorts = seated.map(({ cohortId, stage }) => ({
    stage,
    meetings: meetings.filter((meeting) => meeting.cohortId === cohortId),
  }));
  const open = await readOpenMeetings(context, cohorts);
  const names = new Map((await listCohortsById(db.reader, ids)).map(({ id, name }) => [id, name]));
  const named = open.map(({ meeting: { id, startsAt, endsAt, place, cohortId }, answer }) => ({
    ...{ id, startsAt, endsAt, place, answer },
    cohort: names.get(cohortId) ?? "",
  }));
  return named.sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
}
