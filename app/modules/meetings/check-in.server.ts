/**
 * Somebody at the door says that they are here: a member by one button, anybody else by a name,
 * once for each telephone. On the meeting's own day only; nothing about others is answered.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { attendMembers } from "#app/modules/cohorts/attend-members.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { listPlaces } from "#app/modules/cohorts/membership-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { isAttended } from "./attendance.ts";
import {
  createLines,
  listLines,
  saveMark,
  type AttendanceLine,
} from "./attendance-store.server.ts";
import { followMisses } from "./follow-misses.server.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import { findMeeting } from "./meeting-store.server.ts";
import { heldPlaceOn } from "./roster.ts";

/** More names than come to any meeting: an address that went round is no way to fill a database. */
const MOST_AT_DOOR = 150;

/** The door is open on the day of a meeting that takes place. */
export function isDoorOpen(
  meeting: Pick<Meeting, "startsAt" | "cancelledAt">,
  today: CalendarDate,
): boolean {
  return !isCancelled(meeting) && dayOf(meeting) === today;
}

/** Whether that person stands on the meeting's register. */
export async function isMemberAt(
  db: Reader | Transaction,
  meeting: Pick<Meeting, "cohortId" | "startsAt">,
  personId: Id,
): Promise<boolean> {
  const places = await listPlaces(db, meeting.cohortId);
  return places.some((place) => place.personId === personId && heldPlaceOn(place, dayOf(meeting)));
}

export type CheckIn = {
  token: string;
  meetingId: Id;
  cohortId: Id;
  /** Of somebody who is no member; null for a member who has signed in. */
  walkIn: { name: string; device: Id } | null;
};

type Reason = "door-closed" | "door-full" | "not-a-member" | FormUsed;

export function checkIn(context: Context, order: CheckIn): Promise<Verdict<undefined, Reason>> {
  const { meetingId, cohortId, walkIn } = order;
  return actOnce(context, "check-in", order, async (tx) => {
    await lockCohort(tx, cohortId);
    const meeting = await findMeeting(tx, meetingId);
    assert(meeting?.cohortId === cohortId, "the meeting is one of its cohort's");
    if (!isDoorOpen(meeting, context.today)) return refuse("door-closed");

    const lines = await listLines(tx, meetingId);
    const verdict =
      walkIn === null
        ? await markMember(tx, context, { meeting, lines })
        : await addWalkIn(tx, context, { meeting, lines, walkIn });
    if (!verdict.ok || !verdict.value) return verdict.ok ? accept() : verdict;
    await recordAudit(tx, context, {
      command: "check-in",
      subjectKind: "meeting",
      subjectId: meetingId,
      fields: [walkIn === null ? "marks" : "walkIns"],
    });
    return accept();
  });
}

type Standing = { meeting: Meeting; lines: readonly AttendanceLine[] };

/** Accepts whether anything was written: who is marked as there stays as a leader wrote it. */
async function markMember(
  tx: Transaction,
  context: Context,
  { meeting, lines }: Standing,
): Promise<Verdict<boolean, "not-a-member">> {
  const personId = context.actor?.personId;
  if (personId === undefined || !(await isMemberAt(tx, meeting, personId))) {
    return refuse("not-a-member");
  }
  const own = lines.find((line) => line.personId === personId);
  if (own !== undefined && isAttended(own.mark)) return accept(false);
  const line = { personId, walkInName: null, walkInKey: null, mark: "present" } as const;
  if (own === undefined) {
    await createLines(tx, context, { meetingId: meeting.id, lines: [line], atDoor: true });
  } else {
    await saveMark(tx, context, { ids: [own.id], mark: "present", atDoor: true });
  }
  await attendMembers(tx, context, { cohortId: meeting.cohortId, personIds: [personId] });
  await followMisses(tx, context, meeting.cohortId);
  return accept(true);
}

type WalkingIn = Standing & { walkIn: NonNullable<CheckIn["walkIn"]> };

async function addWalkIn(
  tx: Transaction,
  context: Context,
  { meeting, lines, walkIn: { name, device } }: WalkingIn,
): Promise<Verdict<boolean, "door-full">> {
  const walkInKey = `device:${device}`;
  if (lines.some((line) => line.walkInKey === walkInKey)) return accept(false);
  const atDoor = lines.filter((line) => line.walkInKey?.startsWith("device:") === true);
  if (atDoor.length >= MOST_AT_DOOR) return refuse("door-full");
  const line = { personId: null, walkInName: name, walkInKey, mark: "present" } as const;
  await createLines(tx, context, { meetingId: meeting.id, lines: [line], atDoor: true });
  return accept(true);
}

/** Whether this person, or this telephone, is on the register already as having come. */
export async function isCheckedIn(
  db: Reader,
  meetingId: Id,
  { personId, device }: { personId: Id | null; device: Id | null },
): Promise<boolean> {
  const lines = await listLines(db, meetingId);
  return lines.some((line) => {
    const isOwn = personId !== null && line.personId === personId && isAttended(line.mark);
    return isOwn || (device !== null && line.walkInKey === `device:${device}`);
  });
}
