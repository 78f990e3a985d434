/** What somebody at the door sees: the cohort's name, whether the door is open, and themselves. */
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { isCheckedIn, isDoorOpen, isMemberAt } from "./check-in.server.ts";
import { readDoor } from "./door-link.server.ts";
import { readDevice } from "./door-device.server.ts";
import { dayOf } from "./meeting.ts";
import { findMeeting } from "./meeting-store.server.ts";

/** Null where the address was altered. */
export async function readDoorPage(context: Context, door: string | undefined, request: Request) {
  const { db, now, actor } = context;
  const meeting = await findMeeting(db.reader, readDoor(door));
  if (meeting === null) return null;
  const cohort = await findCohort(db.reader, meeting.cohortId);
  assert(cohort !== null, "a meeting is of a cohort");
  const personId = actor?.personId ?? null;
  const device = await readDevice(request);
  const isOpen = isDoorOpen(meeting, now);
  return {
    meeting,
    device,
    cohort: { id: cohort.id, name: cohort.name },
    on: dayOf(meeting),
    isOpen,
    isMember: personId !== null && isOpen && (await isMemberAt(db.reader, meeting, personId)),
    isIn: isOpen && (await isCheckedIn(db.reader, meeting.id, { personId, device })),
  };
}
