/**
 * What a change of one meeting does to it and, where asked, to those after it.
 *
 * Only what was changed travels: a new place, new times, a move by so many days. Cancelled
 * meetings and those that lie behind stay as they were; no meeting meets or passes its neighbour.
 */
import { assert } from "#app/shared/assert.ts";
import { addDays, daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Details, type Verdict } from "#app/shared/verdict.ts";
import { clockOf, dayOf, isCancelled, type Meeting } from "./meeting.ts";
import { orderRefusal, type OrderReason } from "./meeting-rhythm.ts";
import { timeOnDay, type TimeReason } from "./time-on-day.ts";

/** This meeting; it and those after it; it and all from today on. */
export const SCOPES = ["this", "following", "all"] as const;
export type Scope = (typeof SCOPES)[number];

export type MeetingChange = Readonly<{
  date: CalendarDate;
  start: string;
  end: string;
  place: string;
  address: string;
  link: string;
}>;

export type ChangeReason = TimeReason | OrderReason | "nothing-changed";

/** The meetings as they are to be: those that change, in order. */
export function changeMeetings(
  meetings: readonly Meeting[],
  {
    id,
    change,
    scope,
    today,
  }: { id: Id; change: MeetingChange; scope: Scope; today: CalendarDate },
): Verdict<Meeting[], ChangeReason> {
  const target = meetings.find((meeting) => meeting.id === id);
  assert(target !== undefined, "the meeting is one of its cohort's");
  const parts = changedParts(target, change);
  if (Object.keys(parts).length === 0) return refuse("nothing-changed");
  const days = daysBetween(dayOf(target), change.date);

  const changed = new Map<Id, Meeting>();
  for (const meeting of meetings) {
    if (isCancelled(meeting) || !isConcerned(meeting, target, { scope, today })) continue;
    const { place, address, link, start, end } = { ...meeting, ...clockOf(meeting), ...parts };
    const time = timeOnDay(addDays(dayOf(meeting), days), { start, end });
    if (!time.ok) return time;
    changed.set(meeting.id, { ...meeting, place, address, link, ...time.value });
  }

  const disorder = firstDisorder(meetings, changed);
  return disorder ?? accept([...changed.values()]);
}

type Parts = Partial<MeetingChange>;

/** What differs from the meeting as it is. */
export function changedParts(meeting: Meeting, change: MeetingChange): Parts {
  const { place, address, link } = meeting;
  const now: MeetingChange = { date: dayOf(meeting), ...clockOf(meeting), place, address, link };
  const names = Object.keys(now) as (keyof MeetingChange)[];
  return Object.fromEntries(
    names.filter((name) => now[name] !== change[name]).map((name) => [name, change[name]]),
  );
}

function isConcerned(
  meeting: Meeting,
  target: Meeting,
  { scope, today }: { scope: Scope; today: CalendarDate },
): boolean {
  if (meeting.id === target.id) return true;
  if (scope === "this") return false;
  return dayOf(meeting) >= (scope === "all" ? today : dayOf(target));
}

/** The first two neighbours that a change would bring onto one day, or past each other. */
function firstDisorder(meetings: readonly Meeting[], changed: ReadonlyMap<Id, Meeting>) {
  const standing = meetings.filter((meeting) => !isCancelled(meeting));
  const days = standing.map((meeting) => dayOf(changed.get(meeting.id) ?? meeting));
  for (const [index, after] of days.entries()) {
    const before = days[index - 1];
    const [one, other] = [standing[index - 1], standing[index]];
    const touched = [one, other].some((meeting) => meeting && changed.has(meeting.id));
    const reason = touched ? orderRefusal(before, after) : null;
    if (before !== undefined && reason !== null) return refuse(reason, daysOf(before, after));
  }
  return null;
}

function daysOf(oneOn: CalendarDate, otherOn: CalendarDate): Details {
  return { oneOn, otherOn };
}
