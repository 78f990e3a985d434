/**
 * The places of a published win as everybody may read them: how many there are, how many are free,
 * and until when. What few families took is not said (product.md, rule 20).
 */
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { shownCounts } from "./place-counts.ts";
import { standingOf, type OfferStanding } from "./place-offer.ts";
import { toState } from "./place-request-store.server.ts";

export type PublicOffer = Readonly<{
  id: Id;
  titleEn: string;
  titleEs: string;
  standing: OfferStanding;
  deadlineOn: CalendarDate;
  happensOn: CalendarDate | null;
  /** Whether that day is behind. */
  isPast: boolean;
  offered: number;
  /** Null where it would say what few families took. */
  free: number | null;
}>;

/** Open ones first, each time the one that ends first. The caller has the published win. */
export async function listPublicOffers(
  db: Reader,
  winId: Id,
  today: CalendarDate,
): Promise<PublicOffer[]> {
  const rows = await db.placeOffer.findMany({
    where: { winId },
    // What is counted, and nobody's id.
    include: { requests: { select: { state: true, places: true, given: true, used: true } } },
    orderBy: [{ deadlineOn: "asc" }, { id: "asc" }],
  });
  const offers = rows.map(({ requests, ...row }) => {
    const { id, titleEn, titleEs, offered, happensOn, closedAt } = row;
    const deadlineOn = calendarDate(row.deadlineOn);
    const asked = requests.map(({ state, ...places }) => ({ ...places, state: toState(state) }));
    const { taken } = shownCounts(offered, asked);
    return {
      ...{ id, titleEn, titleEs, offered, deadlineOn },
      happensOn: happensOn === null ? null : calendarDate(happensOn),
      isPast: happensOn !== null && happensOn < today,
      standing: standingOf({ deadlineOn, closedAt }, today),
      free: typeof taken === "number" ? offered - taken : null,
    };
  });
  const isOpen = ({ standing }: PublicOffer) => standing === "open";
  return [...offers.filter(isOpen), ...offers.filter((offer) => !isOpen(offer))];
}
