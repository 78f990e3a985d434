/**
 * How long it is known who needs what at a meeting: until 14 days after its end, and not at all of
 * one that does not take place.
 */
import { addDays, todayInLondon } from "#app/shared/calendar-date.ts";
import { clockInLondon } from "#app/shared/london-time.ts";
import { isCancelled, type Meeting } from "./meeting.ts";

export const NEEDS_KEPT_DAYS = 14;

/** The wall time of which it is said: the needs of meetings that ended by then are forgotten. */
export function forgottenBy(now: Date): string {
  const { hour, minute } = clockInLondon(now);
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, "0"));
  return `${addDays(todayInLondon(now), -NEEDS_KEPT_DAYS)}T${hours ?? ""}:${minutes ?? ""}`;
}

export function areNeedsKept(meeting: Pick<Meeting, "endsAt" | "cancelledAt">, now: Date): boolean {
  return !isCancelled(meeting) && meeting.endsAt > forgottenBy(now);
}
