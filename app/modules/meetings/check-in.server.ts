/**
 * Somebody at the door says that they are here: a member by one button, anybody else by a name,
 * once for each name of a telephone. Around the meeting's own hours only; what a leader marked
 * stays; nothing about others is answered.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { attendMembers } from "#app/modules/cohorts/attend-members.server.ts";
import { listPlacesOf } from "#app/modules/cohorts/membership-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { isAttended, MARKS } from "./attendance.ts";
import {
  createLines,
  hasLine,
  listLines,
  saveMark,
  type AttendanceLine,
} from "./attendance-store.server.ts";
import { followMisses } from "./follow-misses.server.ts";
import { lockMeeting } from "./lock-meeting.server.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import { instantOf } from "./meeting-time.ts";
import { heldPlaceOn } from "./roster.ts";
import { AT_DOOR, deviceStart, keysOf } from "./walk-in-key.ts";

/** More names than come to any meeting: an address that went round is no way to fill a database. */
const MOST_AT_DOOR = 150;
/** A family that shares one telephone. */
const MOST_OF_DEVICE = 6;
const AROUND_MILLISECONDS = 60 * 60_000;

/** The door is open from an hour before a meeting that takes place until an hour after it. */
export function isDoorOpen(
  meeting: Pick<Meeting, "startsAt" | "endsAt" | "cancelledAt">,
  now: Date,
): boolean {
  const opensAt = instantOf(meeting.startsAt).getTime() - AROUND_MILLISECONDS;
  const shutsAt = instantOf(meeting.endsAt).getTime() + AROUND_MILLISECONDS;
  return !isCancelled(meeting) && opensAt <= now.getTime() && now.getTime() <= shutsAt;
}

/** Whether that person stands on the meeting's register. */
export async function isMemberAt(
  db: Reader | Transaction,
  meeting: Pick<Meeting, "cohortId" | "startsAt">,
  personId: Id,
): Promise<boolean> {
  const places = await listPlacesOf(db, meeting.cohortId, personId);
  return places.some((place) => heldPlaceOn(place, dayOf(meeting)));
}

export type CheckIn = {
  token: string;
  meetingId: Id;
  cohortId: Id;
  /** Of somebody who is no member; null for a member who has signed in. */
  walkIn: { name: string; device: Id } | null;
};

type Reason = "door-closed" | "door-full" | "door-marked" | "not-a-member" | FormUsed;

export function checkIn(context: Context, order: CheckIn): Promise<Verdict<undefined, Reason>> {
  const { meetingId, walkIn } = order;
  return actOnce(context, "check-in", order, async (tx) => {
    const { meeting } = await lockMeeting(tx, order);
    if (!isDoorOpen(meeting, context.now)) return refuse("door-closed");

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

/** Accepts whether anything was written. A mark of a leader stays until a leader changes it. */
async function markMember(
  tx: Transaction,
  context: Context,
  { meeting, lines }: Standing,
): Promise<Verdict<boolean, "not-a-member" | "door-marked">> {
  const personId = context.actor?.personId;
  if (personId === undefined || !(await isMemberAt(tx, meeting, personId))) {
    return refuse("not-a-member");
  }
  const own = lines.find((line) => line.personId === personId);
  if (own !== undefined && isAttended(own.mark)) return accept(false);
  if (own !== undefined && own.markedById !== null) return refuse("door-marked");
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
  const walkInKey = deviceStart(device) + foldName(name);
  const keys = lines.flatMap(keysOf);
  if (keys.includes(walkInKey)) return accept(false);
  const [atDoor, ofDevice] = [AT_DOOR, deviceStart(device)].map(
    (start) => keys.filter((key) => key.startsWith(start)).length,
  ) as [number, number];
  if (atDoor >= MOST_AT_DOOR || ofDevice >= MOST_OF_DEVICE) return refuse("door-full");
  const line = { personId: null, walkInName: name, walkInKey, mark: "present" } as const;
  await createLines(tx, context, { meetingId: meeting.id, lines: [line], atDoor: true });
  return accept(true);
}

/** Whether this person, or this telephone, is on the register already as having come. */
export function isCheckedIn(
  db: Reader,
  meetingId: Id,
  { personId, device }: { personId: Id | null; device: Id | null },
): Promise<boolean> {
  return hasLine(db, meetingId, {
    personId,
    marks: MARKS.filter(isAttended),
    keyPart: device === null ? null : deviceStart(device),
  });
}
