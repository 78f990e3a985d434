/** A meeting under the lock of its cohort, where it may still be prepared. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { lockMeeting } from "./lock-meeting.server.ts";
import { isCancelled, type Meeting } from "./meeting.ts";

export type NotOpen = "meeting-cancelled-already" | "cohort-closed";

export async function lockOpenMeeting(
  tx: Transaction,
  of: { cohortId: Id; meetingId: Id },
): Promise<Verdict<{ cohort: Cohort; meeting: Meeting }, NotOpen>> {
  const { cohort, meeting } = await lockMeeting(tx, of);
  if (cohort.closedAt !== null) return refuse("cohort-closed");
  if (isCancelled(meeting)) return refuse("meeting-cancelled-already");
  return accept({ cohort, meeting });
}
