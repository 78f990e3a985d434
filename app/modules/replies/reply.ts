/**
 * A reply to a meeting: whether somebody comes, and with how many children. Whoever holds a place
 * may reply, and reply otherwise, until the meeting begins.
 */
import type { Membership } from "#app/modules/cohorts/membership.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { isCancelled, type Meeting } from "#app/modules/meetings/meeting.ts";
import { instantOf } from "#app/modules/meetings/meeting-time.ts";

export const ANSWERS = ["yes", "maybe", "no"] as const;
export type Answer = (typeof ANSWERS)[number];

export const MOST_CHILDREN = 10;

/** What became of a reply that was sent, for the page that says so. */
export const NOTED = ["noted", "changed", "same"] as const;
export type Noted = (typeof NOTED)[number];

export type Reply = Readonly<{
  answer: Answer;
  /** Who come along; null where it was not said, or was forgotten. */
  children: number | null;
}>;

export function isAnswer(text: unknown): text is Answer {
  return ANSWERS.some((answer) => answer === text);
}

/** Why nobody, or this person, can reply any more; null while they can. */
export type Closed = "cancelled" | "begun" | "over" | "left";

type OfMeeting = Pick<Meeting, "startsAt" | "endsAt" | "cancelledAt">;

export function closedFor(
  meeting: OfMeeting,
  membership: Pick<Membership, "stage"> | null,
  now: Date,
): Closed | null {
  if (membership === null || !holdsPlace(membership.stage)) return "left";
  if (isCancelled(meeting)) return "cancelled";
  if (now < instantOf(meeting.startsAt)) return null;
  return now < instantOf(meeting.endsAt) ? "begun" : "over";
}

/** Children come along with who comes, or may come. */
export function replyOf({ answer, children }: Reply): Reply {
  return { answer, children: answer === "no" ? null : children };
}

export function isSameReply(one: Reply, other: Reply): boolean {
  return one.answer === other.answer && one.children === other.children;
}
