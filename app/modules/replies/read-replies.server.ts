/** Who comes to a meeting, for those who lead its cohort: everybody with a place, by their answer. */
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { namesakesOf, type Namesake } from "#app/modules/cohorts/namesakes.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { listUnsubscribed } from "#app/modules/notifications/unsubscription-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { byFoldedName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { ANSWERS } from "./reply.ts";
import { listReplies, listReachable } from "./reply-store.server.ts";
import { countReplies, type ReplyCounts, type ReplyGroup } from "./reply-counts.ts";

export type Replier = {
  id: Id;
  fullName: string;
  /** What tells them from another of their name. */
  namesake: Namesake | null;
  /** Who come along, for the meeting's host alone; null for everybody else. */
  children: number | null;
  /** Why no message about meetings reaches them; null for who gets them. */
  unreached: "no-mail" | "no-address" | null;
};

export type MeetingReplies = { counts: ReplyCounts; groups: Record<ReplyGroup, Replier[]> };

type OfMeeting = Pick<Meeting, "id" | "cohortId">;

/** Replies of people who have left since do not count. */
async function readSeated(reader: Reader, { id, cohortId }: OfMeeting) {
  const members = await listMembers(reader, cohortId);
  const seated = members.filter(({ stage }) => holdsPlace(stage));
  const replies = await listReplies(reader, id);
  return seated.map(({ personId, appliedAt }) => {
    return { personId, appliedAt, reply: replies.get(personId) ?? null };
  });
}

/** The figures alone, for one line on the meeting's page. */
export async function readReplyCounts(reader: Reader, meeting: OfMeeting): Promise<ReplyCounts> {
  return countReplies((await readSeated(reader, meeting)).map(({ reply }) => reply));
}

export async function readReplies(
  reader: Reader,
  meeting: OfMeeting,
  { isHost }: { isHost: boolean },
): Promise<MeetingReplies> {
  const seated = await readSeated(reader, meeting);
  const ids = seated.map(({ personId }) => personId);
  const names = await listNames(reader, ids);
  const stopped = await listUnsubscribed(reader, ids, "meetings");
  const reachable = await listReachable(reader, ids);
  const unreachedBy = (id: Id) => {
    if (!reachable.has(id)) return "no-address";
    return stopped.has(id) ? "no-mail" : null;
  };
  const apart = namesakesOf(
    seated.map(({ personId: id, appliedAt }) => {
      return { id, appliedAt, fullName: names.get(id) ?? "" };
    }),
  );
  const people = seated
    .map(({ personId: id, reply }) => ({
      group: reply?.answer ?? ("none" as const),
      replier: {
        ...{ id, fullName: names.get(id) ?? "", namesake: apart.get(id) ?? null },
        children: isHost ? (reply?.children ?? null) : null,
        unreached: unreachedBy(id),
      } satisfies Replier,
    }))
    .sort((one, other) => byFoldedName(one.replier, other.replier));
  const of = (wanted: ReplyGroup) =>
    people.filter(({ group }) => group === wanted).map(({ replier }) => replier);
  const groups = Object.fromEntries([...ANSWERS, "none" as const].map((one) => [one, of(one)]));
  return {
    counts: countReplies(seated.map(({ reply }) => reply)),
    groups: groups as MeetingReplies["groups"],
  };
}
