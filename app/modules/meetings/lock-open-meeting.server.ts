/** A meeting under the lock of its cohort, where it may still be prepared. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { isCancelled, type Meeting } from "./meeting.ts";
import { findMeeting } from "./meeting-store.server.ts";

export type NotOpen = "meeting-cancelled-already" | "cohort-closed";

export async function lockOpenMeeting(
  tx: Transaction,
  { cohortId, meetingId }: { cohortId: Id; meetingId: Id },
): Promise<Verdict<{ cohort: Cohort; meeting: Meeting }, NotOpen>> {
  const cohort = await lockCohort(tx, cohortId);
  const meeting = await findMeeting(tx, meetingId);
  assert(cohort !== null && meeting?.cohortId === cohortId, "the meeting is one of its cohort's");
  if (cohort.closedAt !== null) return refuse("cohort-closed");
  if (isCancelled(meeting)) return refuse("meeting-cancelled-already");
  return accept({ cohort, meeting });
}
