/** For each of a person's cohorts, the next meeting that they can reply to, and what they said. */
import type { MyCohort } from "#app/modules/meetings/read-my-meetings.server.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { closedFor, type Answer } from "./reply.ts";
import { listOwnAnswers } from "./reply-store.server.ts";

export type NextReply = Pick<Meeting, "id" | "startsAt"> & { answer: Answer | null };

/** By cohort; a cohort without such a meeting is left out. */
export async function readMyReplies(
  { db, actor, now }: SignedInContext,
  cohorts: readonly MyCohort[],
): Promise<Record<Id, NextReply>> {
  const next = cohorts.flatMap(({ cohort, stage, meetings }) => {
    const open = meetings.find((meeting) => closedFor(meeting, { stage }, now) === null);
    return open === undefined ? [] : [{ cohortId: cohort.id, meeting: open }];
  });
  const ids = next.map(({ meeting }) => meeting.id);
  const answers = await listOwnAnswers(db.reader, actor.personId, ids);
  return Object.fromEntries(
    next.map(({ cohortId, meeting: { id, startsAt } }) => [
      cohortId,
      { id, startsAt, answer: answers[id] ?? null },
    ]),
  );
}
