/** A person's own attendance in a cohort: the mark of each past meeting, and the rate. */
import type { Membership } from "#app/modules/cohorts/membership.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import {
  attendanceRate,
  heldSince,
  type AttendedMeeting,
  type Mark,
  type Rate,
} from "./attendance.ts";
import { listMarksOf, listTaken } from "./attendance-store.server.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import { listMeetingsUntil } from "./meeting-store.server.ts";

export type MyAttendance = {
  /** Newest first. */
  past: { id: Meeting["id"]; on: AttendedMeeting["on"]; mark: Mark | null }[];
  /** Null where no register of them was taken. */
  rate: Rate | null;
  /** How many of them have no register: the rate leaves them out. */
  notTaken: number;
};

/** Null for who has no place, and where no meeting was held since the place was given. */
export async function readMyAttendance(
  { db, today }: SignedInContext,
  { cohortId, personId, enrolledAt }: Pick<Membership, "cohortId" | "personId" | "enrolledAt">,
): Promise<MyAttendance | null> {
  if (enrolledAt === null) return null;
  const rows = await listMeetingsUntil(db.reader, cohortId, today);
  const ids = rows.map(({ id }) => id);
  const marks = await listMarksOf(db.reader, personId, ids);
  const taken = await listTaken(db.reader, ids);
  const meetings = rows.map((meeting) => ({
    ...{ id: meeting.id, on: dayOf(meeting), isCancelled: isCancelled(meeting) },
    isTaken: taken.has(meeting.id),
    mark: marks.get(meeting.id) ?? null,
  }));
  const period = { since: todayInLondon(enrolledAt), today };
  const held = heldSince(meetings, period).toReversed();
  if (held.length === 0) return null;
  return {
    past: held.map(({ id, on, mark }) => ({ id, on, mark })),
    rate: attendanceRate(meetings, period),
    notTaken: held.filter(({ isTaken }) => !isTaken).length,
  };
}
