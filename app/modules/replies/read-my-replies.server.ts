/** For each of a person's cohorts, the next meeting that they can reply to, and what they said. */
import type { MyCohort } from "#app/modules/meetings/read-my-meetings.server.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { readOpenMeetings } from "./read-open-meetings.server.ts";
import type { Answer } from "./reply.ts";

export type NextReply = Pick<Meeting, "id" | "startsAt"> & { answer: Answer | null };

/** By cohort; a cohort without such a meeting is left out. */
export async function readMyReplies(
  context: SignedInContext,
  cohorts: readonly MyCohort[],
): Promise<Record<Id, NextReply>> {
  const open = await readOpenMeetings(context, cohorts);
  return Object.fromEntries(
    open.map(({ meeting: { id, startsAt, cohortId }, answer }) => [
      cohortId,
      { id, startsAt, answer },
    ]),
  );
}
