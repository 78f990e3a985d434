/** What the public page of one win shows: the win, and the way back to what was heard. */
import type { Context } from "#app/platform/context.server.ts";
import { readIn } from "#app/i18n/two-texts.ts";
import { officeName } from "../campaigns/target.ts";
import { isAddressWord } from "./address-word.ts";
import { exactDay } from "./exact-day.ts";
import { readHeard } from "./heard-store.server.ts";
import { isOutOfDate } from "./public-campaign-store.server.ts";
import { findPublicWin } from "./public-win-store.server.ts";
import { countKeptFiles, listSources } from "./source-store.server.ts";

export type PublicWin = NonNullable<Awaited<ReturnType<typeof readPublicWin>>>;

/** Null where no published win has this address. */
export async function readPublicWin({ db, language }: Context, slug: string | undefined) {
  const row = isAddressWord(slug) ? await findPublicWin(db.reader, slug) : null;
  if (row === null) return null;
  const sources = await listSources(db.reader, [row.id]);
  const campaigns = new Map(row.asks.map(({ ask }) => [ask.campaign.id, ask.campaign]));
  return {
    ...{ id: row.id, slug: row.slug, invented: row.invented, publicRecord: row.publicRecord },
    title: readIn(row, "title", language),
    summary: readIn(row, "summary", language),
    serves: readIn(row, "serves", language),
    office: row.target === null ? null : officeName(row.target, language),
    day: exactDay(row.wonOn, row.wonOnExact),
    isOutOfDate: isOutOfDate(row, language),
    asks: row.asks
      .map(({ ask }) => ({
        ...{ id: ask.id, position: ask.position, campaignSlug: ask.campaign.slug },
        title: readIn(ask, "title", language),
        day: exactDay(ask.askedOn, ask.askedOnExact),
      }))
      .toSorted((one, other) => one.position - other.position),
    campaigns: [...campaigns.values()].map((campaign) => ({
      ...{ id: campaign.id, slug: campaign.slug },
      title: readIn(campaign, "title", language),
    })),
    heard: await readHeard(db.reader, [...campaigns.keys()], language),
    sources: sources(row.id),
    keptFiles: await countKeptFiles(db.reader, row.id),
    /** Whether it came of asks, be their campaign published or not. */
    isOfAsks: row._count.asks > 0,
  };
}
