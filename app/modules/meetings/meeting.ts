/**
 * A meeting of a cohort: one evening or morning in a room, or online. Its id never changes; a
 * cancelled one stays as cancelled, and every change lets its sequence rise.
 */
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { WallTime } from "./meeting-time.ts";

/** Why a meeting does not take place; both languages have words for each. */
export const CANCEL_REASONS = [
  "few-people",
  "no-room",
  "nobody-to-lead",
  "weather-or-transport",
  "other",
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export type Meeting = Readonly<{
  id: Id;
  cohortId: Id;
  startsAt: WallTime;
  endsAt: WallTime;
  place: string;
  address: string;
  /** Of a meeting online; empty in a room. */
  link: string;
  cancelledAt: Date | null;
  cancelReason: CancelReason | null;
  sequence: number;
  changedAt: Date;
}>;

type Timed = Pick<Meeting, "startsAt" | "endsAt">;

/** The day on London's calendar. */
export function dayOf({ startsAt }: Pick<Timed, "startsAt">): CalendarDate {
  return calendarDate(startsAt.slice(0, 10));
}

/** When it begins and ends on London's clock: "18:00", "20:00". */
export function clockOf({ startsAt, endsAt }: Timed): { start: string; end: string } {
  return { start: startsAt.slice(11), end: endsAt.slice(11) };
}

export function isCancelled({ cancelledAt }: Pick<Meeting, "cancelledAt">): boolean {
  return cancelledAt !== null;
}
