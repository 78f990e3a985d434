/** Published wins as everybody may read them: the list, the newest, and one with its asks. */
import type { Language } from "#app/i18n/languages.ts";
import type { Prisma, Reader } from "#app/platform/database.server.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { readIn, type ReadText } from "#app/i18n/two-texts.ts";
import { winLine } from "./campaign-view.ts";
import { PUBLISHED } from "./public-campaign-store.server.ts";
import type { WinLine } from "./public-win.ts";

const NEWEST_FIRST = [{ wonOn: "desc" }, { id: "desc" }] as const satisfies object;

const LINE = {
  ...{ id: true, slug: true, titleEn: true, titleEs: true },
  ...{ wonOn: true, wonOnExact: true, invented: true },
} as const;

export type ListedWin = WinLine & Readonly<{ summary: ReadText }>;

/** A page of the wins, newest first. */
export async function listPublicWins(
  db: Reader,
  { page, language }: { page: number; language: Language },
): Promise<ListPage<ListedWin>> {
  const rows = await db.win.findMany({
    where: PUBLISHED,
    orderBy: [...NEWEST_FIRST],
    ...rowsOfPage(page),
    select: { ...LINE, summaryEn: true, summaryEs: true },
  });
  const list = listPage(rows, page);
  return {
    ...list,
    rows: list.rows.map((row) => ({
      ...winLine(row, language),
      summary: readIn(row, "summary", language),
    })),
  };
}

export async function listNewestWins(
  db: Reader,
  most: number,
  language: Language,
): Promise<WinLine[]> {
  const rows = await db.win.findMany({
    where: PUBLISHED,
    orderBy: [...NEWEST_FIRST],
    take: most,
    select: LINE,
  });
  return rows.map((row) => winLine(row, language));
}

const WITH_ASKS = {
  target: { select: { officeEn: true, officeEs: true, body: true } },
  _count: { select: { asks: true } },
  asks: {
    where: { ask: { campaign: PUBLISHED } },
    include: { ask: { include: { campaign: true } } },
  },
} as const satisfies Prisma.WinInclude;

export type WinRow = Prisma.WinGetPayload<{ include: typeof WITH_ASKS }>;

/** The published win with its asks of published campaigns, or null. */
export function findPublicWin(db: Reader, slug: string): Promise<WinRow | null> {
  return db.win.findFirst({ where: { slug, ...PUBLISHED }, include: WITH_ASKS });
}
