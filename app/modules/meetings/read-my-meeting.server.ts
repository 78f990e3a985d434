/** One meeting of a cohort in which somebody holds a place; for everybody else there is none. */
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { findOwnMembership } from "#app/modules/cohorts/membership-store.server.ts";
import { materialIn } from "#app/modules/training/material.ts";
import { listMaterials } from "#app/modules/training/material-store.server.ts";
import { titleIn } from "#app/modules/training/training-session.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { listAgenda } from "./agenda-store.server.ts";
import { findArrangement } from "./arrangement-store.server.ts";
import type { Mark } from "./attendance.ts";
import { listMarksOf } from "./attendance-store.server.ts";
import { dayOf, type Meeting } from "./meeting.ts";
import { findMeeting } from "./meeting-store.server.ts";
import { instantOf } from "./meeting-time.ts";
import { listHosts } from "./read-preparation.server.ts";
import { findOwnReplyNeeds } from "./reply-needs-store.server.ts";

export type MyMeeting = NonNullable<Awaited<ReturnType<typeof readMyMeeting>>>;

/** Null for a text that is no meeting's id, too. */
export async function findOwnPlace({ db, actor }: SignedInContext, meetingId: unknown) {
  const meeting = await findMeeting(db.reader, meetingId);
  if (meeting === null) return null;
  const own = await findOwnMembership(db.reader, meeting.cohortId, actor.personId);
  return own !== null && holdsPlace(own.stage) ? { meeting, own } : null;
}

async function findOwnMark({ db, actor }: SignedInContext, { id }: Meeting): Promise<Mark | null> {
  return (await listMarksOf(db.reader, actor.personId, [id])).get(id) ?? null;
}

export async function readMyMeeting(context: SignedInContext, id: unknown) {
  const { db, language, now } = context;
  const place = await findOwnPlace(context, id);
  if (place === null) return null;
  const { meeting, own } = place;
  const cohort = await findCohort(db.reader, meeting.cohortId);
  assert(cohort !== null, "a meeting is of a cohort");
  const { hostId, speaker, session } = await findArrangement(db.reader, meeting.id);
  const host = (await listHosts(db.reader, cohort)).find((one) => one.id === hostId);
  const materials = session === null ? [] : await listMaterials(db.reader, session.id);
  return {
    meeting,
    cohort: { id: cohort.id, name: cohort.name },
    agenda: await listAgenda(db.reader, meeting.id),
    hostName: host?.fullName ?? "",
    speaker,
    session: session === null ? null : { topic: session.topic, title: titleIn(session, language) },
    materials: materials.map((material) => materialIn(material, language)),
    needs: own.needs,
    /** Of this meeting alone. */
    needsHere: await findOwnReplyNeeds(db.reader, meeting.id, context.actor.personId),
    takesReply: now < instantOf(meeting.startsAt),
    isOver: now >= instantOf(meeting.endsAt),
    mark: await findOwnMark(context, meeting),
    /** Whether the place was given by the meeting's day: else nothing is noted about it. */
    hadPlace: own.enrolledAt !== null && todayInLondon(own.enrolledAt) <= dayOf(meeting),
  };
}
