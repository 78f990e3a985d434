/**
 * What somebody without e-mail has yet to hear of a meeting, by telephone: the same three pieces of
 * news that others read in a message. Each has a key, so that it is told once; a new day and a new
 * change have new keys. Once the meeting begins there is nothing left to tell.
 */
import { dayOf, isCancelled, type Meeting } from "#app/modules/meetings/meeting.ts";
import { instantOf } from "#app/modules/meetings/meeting-time.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { invitedFrom } from "./message-days.ts";

export const CALL_NEWS = ["cancellation", "change", "invitation"] as const;
export type CallNews = (typeof CALL_NEWS)[number];

type Told = Pick<Meeting, "startsAt" | "cancelledAt" | "sequence" | "changedAt">;

export type Listener = Readonly<{
  /** When they got their place: what happened before is no news to them. */
  enrolledAt: Date | null;
  hasReplied: boolean;
  /** Keys of what they were told. */
  told: ReadonlySet<string>;
}>;

type Moment = Readonly<{ now: Date; today: CalendarDate; remindDays: readonly number[] }>;

/** The name of a piece of news: with the day for an invitation, the sequence for a change. */
export function newsKey(news: CallNews, meeting: Pick<Told, "startsAt" | "sequence">): string {
  if (news === "invitation") return `invitation:${dayOf(meeting)}`;
  return news === "change" ? `change:${String(meeting.sequence)}` : "cancellation";
}

/** In the order of telling. Who hears that a meeting is off need not hear more about it. */
export function newsToTell(meeting: Told, listener: Listener, moment: Moment): CallNews[] {
  const { enrolledAt, told } = listener;
  if (enrolledAt === null || moment.now >= instantOf(meeting.startsAt)) return [];
  const current = isCancelled(meeting)
    ? (["cancellation"] as const)
    : (["change", "invitation"] as const);
  return current.filter(
    (news) => !told.has(newsKey(news, meeting)) && isDue(news, meeting, { ...listener, ...moment }),
  );
}

function isDue(news: CallNews, meeting: Told, about: Listener & Moment): boolean {
  const { enrolledAt, hasReplied, today, remindDays } = about;
  if (news === "invitation") {
    return !hasReplied && today >= invitedFrom(dayOf(meeting), remindDays);
  }
  return meeting.sequence > 0 && enrolledAt !== null && enrolledAt <= meeting.changedAt;
}
