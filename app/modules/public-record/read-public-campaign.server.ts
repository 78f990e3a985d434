/** What the public page of one campaign shows, in the reader's language. */
import type { Language } from "#app/i18n/languages.ts";
import type { Context } from "#app/platform/context.server.ts";
import { readIn } from "#app/i18n/two-texts.ts";
import { isAddressWord } from "./address-word.ts";
import { actionView, askView, pledgeViews, winLines } from "./campaign-view.ts";
import { readHeard } from "./heard-store.server.ts";
import { tallyOf } from "./public-ask.ts";
import {
  findPublicCampaign,
  isOutOfDate,
  type CampaignRow,
} from "./public-campaign-store.server.ts";
import { eachOnce, listSources, type SourcesOf } from "./source-store.server.ts";

export type PublicCampaign = NonNullable<Awaited<ReturnType<typeof readPublicCampaign>>>;

/** Null where no published campaign has this address. */
export async function readPublicCampaign({ db, language }: Context, slug: string | undefined) {
  const row = isAddressWord(slug) ? await findPublicCampaign(db.reader, slug) : null;
  if (row === null) return null;
  const sources = await listSources(db.reader, subjectsOf(row));
  return {
    ...campaignView(row, sources, language),
    heard: await readHeard(db.reader, [row.id], language),
  };
}

/** The campaign without what was heard; also what the open record holds. */
export function campaignView(row: CampaignRow, sources: SourcesOf, language: Language) {
  const { id, slug, invented, publicRecord } = row;
  const asks = row.asks.map((ask) => askView(ask, sources, language));
  return {
    ...{ id, slug, invented, publicRecord, asks },
    title: readIn(row, "title", language),
    summary: readIn(row, "summary", language),
    isOutOfDate: [row, ...row.asks].some((one) => isOutOfDate(one, language)),
    tally: tallyOf(asks.map(({ status }) => status)),
    pledges: row.asks
      .flatMap((ask) => pledgeViews(ask, sources, language))
      .toSorted((one, other) => (one.day.on < other.day.on ? -1 : 1)),
    actions: row.actions
      .map(({ action }) => actionView(action, row.asks, sources, language))
      .toSorted((one, other) => (one.day.on < other.day.on ? -1 : 1)),
    wins: winLines(row.asks, language),
    sources: eachOnce(subjectsOf(row).flatMap(sources)),
  };
}

/** Every record on the page that may have sources. */
export function subjectsOf({ id, asks, actions }: CampaignRow): string[] {
  return [
    id,
    ...asks.flatMap(({ changes }) => changes.map((change) => change.id)),
    ...asks.flatMap(({ pledges }) =>
      pledges.flatMap((pledge) => [pledge.id, ...pledge.changes.map((change) => change.id)]),
    ),
    ...actions.map(({ action }) => action.id),
  ];
}
