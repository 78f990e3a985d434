/**
 * Places of a win that families can take: how many there are, until when they can be asked for and
 * given, and how many are free. Free places are an alarm while they can still be saved.
 */
import { daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";

export const OFFER_KINDS = ["open-day-seat", "coach-seat", "bursary", "summer-school"] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export type OfferFacts = Readonly<{
  kind: OfferKind;
  titleEn: string;
  titleEs: string;
  offered: number;
  /** What one place is worth; null where nobody noted it. */
  valuePence: Pence | null;
  /** The last day on which a place can be asked for and given. */
  deadlineOn: CalendarDate;
  /** The day of the thing itself; null where it has none. */
  happensOn: CalendarDate | null;
}>;

export type PlaceOffer = OfferFacts &
  Readonly<{
    id: Id;
    winId: Id;
    /** What the lots are drawn with; it never changes. */
    drawSeed: string;
    closedAt: Date | null;
    /** The last day on which parents were told of its free places, and how many; null before. */
    told: { on: CalendarDate; to: number } | null;
    version: number;
  }>;

type Ending = Pick<PlaceOffer, "deadlineOn" | "closedAt">;

export type OfferStanding = "open" | "closed" | "passed";

export function standingOf({ deadlineOn, closedAt }: Ending, today: CalendarDate): OfferStanding {
  if (closedAt !== null) return "closed";
  return deadlineOn < today ? "passed" : "open";
}

/** Long enough to tell parents once more. */
export const ALARM_DAYS = 14;

/** How many days are left in which free places can still be saved; null where there is no alarm. */
export function alarmDays(offer: Ending, free: number, today: CalendarDate): number | null {
  if (free <= 0 || standingOf(offer, today) !== "open") return null;
  const days = daysBetween(today, offer.deadlineOn);
  return days <= ALARM_DAYS ? days : null;
}

export function changedOfferFacts(before: OfferFacts, after: OfferFacts) {
  const names = [
    ...(["kind", "titleEn", "titleEs", "offered"] as const),
    ...(["valuePence", "deadlineOn", "happensOn"] as const),
  ];
  return names.filter((name) => before[name] !== after[name]);
}
