/**
 * Published campaigns as everybody may read them. What is not published does not exist here; of
 * a pledge its witnesses, and of an ask who changed it, are never read.
 */
import type { Language } from "#app/i18n/languages.ts";
import type { Prisma, Reader } from "#app/platform/database.server.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { readIn, translationState, type ReadText } from "#app/i18n/two-texts.ts";
import { statusOf, tallyOf, type Tally } from "./public-ask.ts";

export const PUBLISHED = { publishedAt: { not: null } } as const;

export type CampaignLine = Readonly<{
  id: Id;
  slug: string;
  title: ReadText;
  summary: ReadText;
  tally: Tally;
  invented: boolean;
}>;

/** A page of the campaigns that have every word, accents and capitals aside; newest first. */
export async function listPublicCampaigns(
  db: Reader,
  { typed, page, language }: { typed: string; page: number; language: Language },
): Promise<ListPage<CampaignLine>> {
  // Letters and figures only: a per cent sign or an underscore would stand for anything.
  const words = foldName(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const rows = await db.campaign.findMany({
    where: { ...PUBLISHED, AND: words.map((word) => ({ folded: { contains: word } })) },
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
    ...rowsOfPage(page),
    select: {
      ...{ id: true, slug: true, invented: true, asks: { select: { status: true } } },
      ...{ titleEn: true, titleEs: true, summaryEn: true, summaryEs: true },
    },
  });
  const list = listPage(rows, page);
  return {
    ...list,
    rows: list.rows.map(({ id, slug, invented, asks, ...texts }) => ({
      ...{ id, slug, invented },
      title: readIn(texts, "title", language),
      summary: readIn(texts, "summary", language),
      tally: tallyOf(asks.map(({ status }) => statusOf(status))),
    })),
  };
}

const SHOWN = {
  asks: {
    orderBy: { position: "asc" },
    include: {
      target: { select: { officeEn: true, officeEs: true, body: true } },
      changes: { orderBy: [{ on: "asc" }, { id: "asc" }] },
      pledges: {
        orderBy: [{ pledgedOn: "asc" }, { id: "asc" }],
        omit: { witnesses: true },
        include: {
          target: { select: { officeEn: true, officeEs: true, body: true } },
          changes: { orderBy: [{ on: "asc" }, { id: "asc" }] },
        },
      },
      wins: { where: { win: PUBLISHED }, include: { win: true } },
    },
  },
  actions: {
    where: { action: { ...PUBLISHED, cancelledAt: null } },
    include: {
      action: {
        include: {
          asks: true,
          counts: { select: { people: true } },
        },
      },
    },
  },
} as const satisfies Prisma.CampaignInclude;

export type CampaignRow = Prisma.CampaignGetPayload<{ include: typeof SHOWN }>;

/** The published campaign with all that hangs on it, or null. */
export function findPublicCampaign(db: Reader, slug: string): Promise<CampaignRow | null> {
  return db.campaign.findFirst({ where: { slug, ...PUBLISHED }, include: SHOWN });
}

/** A page of them, newest first, each with all that hangs on it. */
export async function listCampaignRows(db: Reader, page: number): Promise<ListPage<CampaignRow>> {
  const rows = await db.campaign.findMany({
    where: PUBLISHED,
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
    ...rowsOfPage(page),
    include: SHOWN,
  });
  return listPage(rows, page);
}

/** Whether the language's words are older than the other's. */
export function isOutOfDate(
  row: { sourceLanguage: string; sourceRevision: number; translatedRevision: number },
  language: Language,
): boolean {
  const sourceLanguage = row.sourceLanguage === "es" ? "es" : "en";
  if (sourceLanguage === language) return false;
  return translationState({ ...row, sourceLanguage }) === "out-of-date";
}
