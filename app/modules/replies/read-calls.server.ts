/**
 * The people to ring about meetings, for those who lead their cohort: worked out anew each time from
 * what happened and what was told, so that nobody is lost who joins, leaves or is told meanwhile.
 */
import { listCohortsById } from "#app/modules/cohorts/cohort-store.server.ts";
import { remindDaysOf } from "#app/modules/cohorts/remind-days.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { listMeetingsFrom } from "#app/modules/meetings/meeting-store.server.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { newsKey, newsToTell, type CallNews } from "./call-news.ts";
import {
  listMeetingCalls,
  listUnreached,
  type MeetingCall,
  type Unreached,
} from "./meeting-call-store.server.ts";
import { listRepliers } from "./reply-store.server.ts";

export type PersonToRing = Omit<Unreached, "cohortId" | "enrolledAt"> & {
  news: CallNews[];
  /** The keys of that news, as the button sends them: what was told is what the page showed. */
  keys: string;
};

export type MeetingToRing = {
  meeting: Meeting;
  cohort: { id: Id; name: string };
  people: PersonToRing[];
};

type Asking = Pick<SignedInContext, "actor" | "now" | "today">;

/** Meetings about which somebody is to be rung, in order: of one or all cohorts that the actor leads. */
export async function listMeetingsToRing(
  db: Reader | Transaction,
  { actor, now, today }: Asking,
  only: Id | null = null,
): Promise<MeetingToRing[]> {
  const all = await listUnreached(db, actor.personId);
  const unreached = all.filter(({ cohortId }) => only === null || cohortId === only);
  const cohortIds = [...new Set(unreached.map(({ cohortId }) => cohortId))];
  if (cohortIds.length === 0) return [];
  const cohorts = new Map((await listCohortsById(db, cohortIds)).map((one) => [one.id, one]));
  const meetings = await listMeetingsFrom(db, cohortIds, today);
  const ids = meetings.map(({ id }) => id);
  const told = await listMeetingCalls(db, ids);
  const replied = await listRepliers(db, ids);
  return meetings.flatMap((meeting) => {
    const cohort = cohorts.get(meeting.cohortId);
    assert(cohort !== undefined, "a meeting is of a cohort");
    const members = unreached.filter(({ cohortId }) => cohortId === cohort.id);
    const people = toRing(meeting, members, {
      calls: told.filter(({ meetingId }) => meetingId === meeting.id),
      replied: replied.get(meeting.id) ?? new Set(),
      moment: { now, today, remindDays: remindDaysOf(cohort.remindDays) },
    });
    if (people.length === 0) return [];
    return [{ meeting, cohort: { id: cohort.id, name: cohort.name }, people }];
  });
}

type Around = {
  calls: readonly MeetingCall[];
  replied: ReadonlySet<Id>;
  moment: Parameters<typeof newsToTell>[2];
};

function toRing(
  meeting: Meeting,
  members: readonly Unreached[],
  { calls, replied, moment }: Around,
): PersonToRing[] {
  return members.flatMap(({ cohortId: _, enrolledAt, ...person }) => {
    const own = calls.filter(({ personId }) => personId === person.personId);
    const told = new Set(own.map(({ news }) => news));
    const hasReplied = replied.has(person.personId);
    const news = newsToTell(meeting, { enrolledAt, told, hasReplied }, moment);
    const keys = news.map((one) => newsKey(one, meeting)).join(",");
    return news.length === 0 ? [] : [{ ...person, news, keys }];
  });
}

/** How many calls wait: one for each person and meeting. */
export async function countCallsToMake(context: SignedInContext): Promise<number> {
  const meetings = await listMeetingsToRing(context.db.reader, context);
  return meetings.reduce((sum, { people }) => sum + people.length, 0);
}

export type ToldPerson = { id: Id; fullName: string; toldAt: Date; by: string };

/** Who was told something about the meeting, each with their latest call. */
async function listTold(db: Reader, meetingId: Id): Promise<ToldPerson[]> {
  const calls = await listMeetingCalls(db, [meetingId]);
  const latest = calls.filter(
    ({ personId }, index) => calls.findIndex((call) => call.personId === personId) === index,
  );
  const names = await listNames(
    db,
    latest.flatMap(({ personId, toldById }) => [personId, toldById]),
  );
  const nameOf = (id: Id) => names.get(id) ?? "";
  return latest.map(({ personId: id, toldAt, toldById }) => ({
    ...{ id, fullName: nameOf(id), toldAt, by: nameOf(toldById) },
  }));
}

export type MeetingCalls = { people: PersonToRing[]; told: ToldPerson[] };

/** For the page of one meeting of a cohort that the actor leads. */
export async function readMeetingCalls(
  context: SignedInContext,
  { id, cohortId }: Pick<Meeting, "id" | "cohortId">,
): Promise<MeetingCalls> {
  const { reader } = context.db;
  const meetings = await listMeetingsToRing(reader, context, cohortId);
  const people = meetings.find(({ meeting }) => meeting.id === id)?.people ?? [];
  return { people, told: await listTold(reader, id) };
}
