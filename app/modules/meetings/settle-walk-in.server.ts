/**
 * Settles a walk-in's line: it becomes that of a member, or it is taken out as a mistake. Where
 * the member has a line already the two become one, and the fuller attendance stays.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { attendMembers } from "#app/modules/cohorts/attend-members.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { listMembers, listPlaces } from "#app/modules/cohorts/membership-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { byFoldedName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { fullerMark, isAttended } from "./attendance.ts";
import {
  deleteLine,
  listLines,
  saveLineKey,
  saveLinePerson,
  saveMark,
  type AttendanceLine,
} from "./attendance-store.server.ts";
import { followMisses } from "./follow-misses.server.ts";
import { dayOf, type Meeting } from "./meeting.ts";
import { heldPlaceOn } from "./roster.ts";
import { joinedKeys } from "./walk-in-key.ts";
import type { WalkInDecision } from "./walk-in-form.ts";

export type WalkInOrder = {
  token: string;
  meeting: Pick<Meeting, "id" | "cohortId" | "startsAt">;
  lineId: Id;
  with: WalkInDecision;
};

type Reason = "walk-in-settled-already" | "not-a-member" | FormUsed;

export function settleWalkIn(
  context: SignedInContext,
  order: WalkInOrder,
): Promise<Verdict<undefined, Reason>> {
  const { meeting, lineId, with: decision } = order;
  return actOnce(context, "settle-walk-in", order, async (tx) => {
    await lockCohort(tx, meeting.cohortId);
    const lines = await listLines(tx, meeting.id);
    const line = lines.find(({ id, personId }) => id === lineId && personId === null);
    if (line === undefined) return refuse("walk-in-settled-already");
    if (decision.act === "remove") {
      await deleteLine(tx, lineId);
      await record(tx, context, meeting.id, "remove-walk-in");
      return accept();
    }
    const { personId } = decision;
    const members = await listMatches(tx, meeting);
    if (!members.some((member) => member.personId === personId)) return refuse("not-a-member");

    await merge(tx, context, { line, personId, lines });
    const came = isAttended(line.mark) ? [personId] : [];
    await attendMembers(tx, context, { cohortId: meeting.cohortId, personIds: came });
    await followMisses(tx, context, meeting.cohortId);
    await record(tx, context, meeting.id, "merge-walk-in");
    return accept();
  });
}

type Merging = { line: AttendanceLine; personId: Id; lines: readonly AttendanceLine[] };

/** The member's own line stays where there is one, so that pages that showed it still know it. */
async function merge(
  tx: Transaction,
  context: SignedInContext,
  { line, personId, lines }: Merging,
): Promise<void> {
  const own = lines.find((other) => other.personId === personId);
  if (own === undefined) {
    await saveLinePerson(tx, line.id, personId);
    return;
  }
  await deleteLine(tx, line.id);
  // Its keys go along: the same row of a paper keyed in again finds its line.
  await saveLineKey(tx, own.id, joinedKeys(own, line));
  const mark = fullerMark(own.mark, line.mark);
  if (mark !== own.mark) await saveMark(tx, context, { ids: [own.id], mark });
}

function record(
  tx: Transaction,
  context: SignedInContext,
  meetingId: Id,
  command: "merge-walk-in" | "remove-walk-in",
): Promise<void> {
  const subject = { subjectKind: "meeting", subjectId: meetingId } as const;
  return recordAudit(tx, context, { command, ...subject, fields: ["walkIns"] });
}

export type Match = { personId: Id; fullName: string };

/** Whose line a walk-in may become: who had a place on the day, or has one by now; by name. */
export async function listMatches(
  db: Reader | Transaction,
  meeting: Pick<Meeting, "cohortId" | "startsAt">,
): Promise<Match[]> {
  const then = await listPlaces(db, meeting.cohortId);
  const now = await listMembers(db, meeting.cohortId);
  const held = then.filter((member) => heldPlaceOn(member, dayOf(meeting)));
  const seated = now.filter(({ stage }) => holdsPlace(stage));
  const ids = new Set([...held, ...seated].map(({ personId }) => personId));
  const names = await listNames(db, [...ids]);
  return [...ids]
    .map((personId) => ({ personId, fullName: names.get(personId) ?? "" }))
    .sort(byFoldedName);
}
