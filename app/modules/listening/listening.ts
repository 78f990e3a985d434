/**
 * A listening: one conversation or a round of them on a day, and how many concerns it may bring.
 * What is heard at a meeting is heard on that meeting's day; a one-to-one is one conversation.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { isAfter } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const LISTENING_KINDS = ["meeting", "one-to-one", "elsewhere"] as const;
export type ListeningKind = (typeof LISTENING_KINDS)[number];

/** Stands where a cohort's id would: heard in no cohort, and read by organisers. */
export const NO_COHORT = "";

/** Concerns of one listening, as many as its form holds. */
export const MOST_CONCERNS = 8;
/** An assembly's round of tables is one listening, too. */
export const MOST_CONVERSATIONS = 10_000;

/** What a person says of a listening; the day may be left to the meeting. */
export type ListeningAnswers = Readonly<{
  heardOn: CalendarDate | null;
  kind: ListeningKind;
  meetingId: Id | null;
  conversations: number;
}>;

export type Heard = ListeningAnswers & Readonly<{ heardOn: CalendarDate }>;

export type Listening = Heard &
  Readonly<{ id: Id; cohortId: Id; recordedById: Id; recordedAt: Date; version: number }>;

/** The meeting that was chosen: its day, and whether it took place at all. */
export type ChosenMeeting = Readonly<{ id: Id; on: CalendarDate; isCancelled: boolean }>;

export type HearingReason =
  | "heard-on-missing"
  | "heard-later-than-today"
  | "heard-at-missing"
  | "heard-at-cancelled"
  | "heard-on-other-day"
  | "one-conversation";

/** What is written down; `meeting` is the one chosen, or null where none of that cohort is. */
export function hear(
  answers: ListeningAnswers,
  meeting: ChosenMeeting | null,
  today: CalendarDate,
): Verdict<Heard, HearingReason> {
  const { kind, conversations } = answers;
  const at = kind === "meeting" ? meeting : null;
  if (kind === "meeting" && at === null) return refuse("heard-at-missing");
  const day = dayHeard(answers, at);
  if (!day.ok) return day;
  if (isAfter(day.value, today)) return refuse("heard-later-than-today");
  if (kind === "one-to-one" && conversations !== 1) return refuse("one-conversation");
  return accept({ kind, heardOn: day.value, meetingId: at?.id ?? null, conversations });
}

/** The meeting's own day; elsewhere the one that is typed. */
function dayHeard(
  { heardOn }: ListeningAnswers,
  at: ChosenMeeting | null,
): Verdict<CalendarDate, HearingReason> {
  if (at === null) return heardOn === null ? refuse("heard-on-missing") : accept(heardOn);
  if (at.isCancelled) return refuse("heard-at-cancelled");
  const isOther = heardOn !== null && heardOn !== at.on;
  return isOther ? refuse("heard-on-other-day", { meetingOn: at.on }) : accept(at.on);
}

/** The names of what differs. */
export function changedHearing(before: Heard, after: Heard): (keyof Heard)[] {
  const names = ["heardOn", "kind", "meetingId", "conversations"] as const;
  return names.filter((name) => before[name] !== after[name]);
}

/** When the concern of that place was heard, so that those of a listening keep their order. */
export function heardAt(heardOn: CalendarDate, place: number): Date {
  const noon = instantInLondon(heardOn, { hour: 12, minute: 0 });
  // Lists show the newest first, so the first of a listening is its latest.
  return new Date(noon.getTime() - place * 1000);
}
