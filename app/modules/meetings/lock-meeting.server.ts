/** A meeting under the lock of its cohort: whatever is decided about it is decided one after another. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import type { Meeting } from "./meeting.ts";
import { findMeeting } from "./meeting-store.server.ts";

/** The caller has found the meeting to be of that cohort. */
export async function lockMeeting(
  tx: Transaction,
  { cohortId, meetingId }: { cohortId: Id; meetingId: Id },
): Promise<{ cohort: Cohort; meeting: Meeting }> {
  const cohort = await lockCohort(tx, cohortId);
  const meeting = await findMeeting(tx, meetingId);
  assert(cohort !== null && meeting?.cohortId === cohortId, "the meeting is one of its cohort's");
  return { cohort, meeting };
}
