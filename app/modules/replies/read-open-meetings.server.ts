/** Of each of a person's cohorts, the first meeting that takes a reply, and what they said to it. */
import type { Membership } from "#app/modules/cohorts/membership.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { closedFor, type Answer } from "./reply.ts";
import { listOwnAnswers } from "./reply-store.server.ts";

type OfCohort = Readonly<{
  stage: Membership["stage"];
  /** Of that cohort alone, in order. */
  meetings: readonly Meeting[];
}>;

export type OpenMeeting = Readonly<{ meeting: Meeting; answer: Answer | null }>;

/** A cohort without such a meeting is left out. */
export async function readOpenMeetings(
  { db, actor, now }: SignedInContext,
  cohorts: readonly OfCohort[],
): Promise<OpenMeeting[]> {
  const open = cohorts.flatMap(({ stage, meetings }) => {
    const first = meetings.find((meeting) => closedFor(meeting, { stage }, now) === null);
    return first === undefined ? [] : [first];
  });
  const ids: Id[] = open.map(({ id }) => id);
  const answers = await listOwnAnswers(db.reader, actor.personId, ids);
  return open.map((meeting) => ({ meeting, answer: answers[meeting.id] ?? null }));
}
