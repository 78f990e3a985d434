/**
 * Offers of published wins as those who report may read them: counts, of which those about fewer
 * than five families are hidden (product.md, rule 20). Who asked never leaves this file.
 */
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { shownCounts, type Counted, type ShownCounts } from "./place-counts.ts";
import { toState } from "./place-request-store.server.ts";

export type ReportedOffer = Readonly<{
  id: Id;
  winSlug: string;
  titleEn: string;
  titleEs: string;
  deadlineOn: CalendarDate;
  offered: number;
  counts: ShownCounts;
}>;

/** The newest deadline first, in pages of 50. */
export async function listReportedOffers(
  db: Reader,
  page: number,
): Promise<ListPage<ReportedOffer>> {
  const rows = await db.placeOffer.findMany({
    where: { win: { publishedAt: { not: null } } },
    include: {
      // What is counted, and nobody's id.
      requests: { select: { state: true, places: true, given: true, used: true } },
      win: { select: { slug: true } },
    },
    orderBy: [{ deadlineOn: "desc" }, { id: "asc" }],
    ...rowsOfPage(page),
  });
  const offers = rows.map(({ id, titleEn, titleEs, deadlineOn, offered, requests, win }) => ({
    ...{ id, winSlug: win.slug, titleEn, titleEs, offered },
    deadlineOn: calendarDate(deadlineOn),
    counts: shownCounts(offered, requests.map(toCounted)),
  }));
  return listPage(offers, page);
}

function toCounted({ state, ...places }: Omit<Counted, "state"> & { state: string }): Counted {
  return { ...places, state: toState(state) };
}
