/**
 * What the page of a reply shows: public facts of the meeting and the answer so far, and nothing
 * that tells who holds the link.
 */
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { findOwnMembership } from "#app/modules/cohorts/membership-store.server.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { readSignedLink } from "#app/platform/signed-act.server.ts";
import type { Id } from "#app/shared/id.ts";
import { closedFor, type Closed, type Reply } from "./reply.ts";
import { findReply } from "./reply-store.server.ts";

/** The link's online address is left out: it is for who has signed in. */
export type ReplyMeeting = Pick<
  Meeting,
  "id" | "startsAt" | "endsAt" | "place" | "address" | "cancelReason"
>;

export type ReplyPage = {
  meeting: ReplyMeeting;
  cohort: { id: Id; name: string };
  closed: Closed | null;
  /** Null too where the reply is closed. */
  reply: Reply | null;
};

type Spoken = { meetingId: Id; personId: Id };

/** Whom and what a link of a message speaks for; null for one that is altered or of another act. */
export function readReplyLink(link: string | undefined): Spoken | null {
  const subjects = readSignedLink("reply", link);
  if (subjects === null) return null;
  const [meetingId, personId] = subjects;
  return { meetingId, personId };
}

/** Null for a meeting that is not there. */
export async function readReply(
  { db, now }: Context,
  { meetingId, personId }: Spoken,
): Promise<ReplyPage | null> {
  const found = await findMeeting(db.reader, meetingId);
  if (found === null) return null;
  const { id, startsAt, endsAt, place, address, cancelReason } = found;
  const cohort = await findCohort(db.reader, found.cohortId);
  if (cohort === null) return null;
  const membership = await findOwnMembership(db.reader, cohort.id, personId);
  const closed = closedFor(found, membership, now);
  return {
    meeting: { id, startsAt, endsAt, place, address, cancelReason },
    cohort: { id: cohort.id, name: cohort.name },
    closed,
    reply: closed === null ? await findReply(db.reader, meetingId, personId) : null,
  };
}
