/** A person's own cohorts: where they stand, who came along, their turn, the next dates. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { Membership } from "#app/modules/cohorts/membership.ts";
import { turnOf } from "#app/modules/cohorts/membership-places.ts";
import { listMembers, listMembershipsOf } from "#app/modules/cohorts/membership-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import type { Meeting } from "./meeting.ts";
import { listMeetingsFrom } from "./meeting-store.server.ts";
import { readMyAttendance, type MyAttendance } from "./read-my-attendance.server.ts";

export type Companion = { id: Id; fullName: string };

export type MyCohort = {
  cohort: Pick<Cohort, "id" | "name" | "languages" | "place" | "address">;
  stage: Membership["stage"];
  /** Which turn on the waiting list, from 1; null for who does not wait. */
  turn: number | null;
  companions: Companion[];
  /** From today on, cancelled ones too. */
  meetings: Meeting[];
  attendance: MyAttendance | null;
};

export async function readMyMeetings(context: SignedInContext): Promise<MyCohort[]> {
  const memberships = await listMembershipsOf(context.db.reader, context.actor.personId);
  const mine: MyCohort[] = [];
  for (const membership of memberships) mine.push(await readMine(context, membership));
  return mine;
}

async function readMine(context: SignedInContext, own: Membership): Promise<MyCohort> {
  const { db, today } = context;
  const cohort = await findCohort(db.reader, own.cohortId);
  assert(cohort !== null, "a membership is of a cohort");
  const { id, name, languages, place, address } = cohort;
  const members = await listMembers(db.reader, id);
  const others = members.filter(
    ({ partyId, personId }) => partyId === own.partyId && personId !== own.personId,
  );
  const names = await listNames(
    db.reader,
    others.map(({ personId }) => personId),
  );
  return {
    cohort: { id, name, languages, place, address },
    stage: own.stage,
    turn: turnOf(own.partyId, members),
    companions: others.map((other) => ({
      id: other.id,
      fullName: names.get(other.personId) ?? "",
    })),
    meetings: await listMeetingsFrom(db.reader, [id], today),
    attendance: await readMyAttendance(context, own),
  };
}
