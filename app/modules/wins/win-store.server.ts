/** Wins in the database, with the asks that they came of. They change only under their lock. */
import { isLanguage } from "#app/i18n/languages.ts";
import type { Revisions } from "#app/i18n/two-texts.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import type { Win, WinFacts, WonOnExact } from "./win.ts";

type Db = Reader | Transaction;

function toWin(row: Prisma.WinGetPayload<object>): Win {
  return {
    ...{ id: row.id, slug: row.slug, targetId: row.targetId, version: row.version },
    ...{ titleEn: row.titleEn, titleEs: row.titleEs },
    ...{ summaryEn: row.summaryEn, summaryEs: row.summaryEs },
    ...{ servesEn: row.servesEn, servesEs: row.servesEs },
    wonOn: calendarDate(row.wonOn),
    wonOnExact: exactness(row.wonOnExact),
    sourceLanguage: isLanguage(row.sourceLanguage) ? row.sourceLanguage : "en",
    ...{ sourceRevision: row.sourceRevision, translatedRevision: row.translatedRevision },
    ...{ publishedAt: row.publishedAt, invented: row.invented, publicRecord: row.publicRecord },
  };
}

function exactness(word: string): WonOnExact {
  return word === "month" || word === "year" || word === "by" ? word : "day";
}

/** Whatever is decided about a win and its evidence is decided one after another. */
export function lockWin(tx: Transaction, id: Id): Promise<void> {
  return lockWord(tx, `win ${id}`);
}

/** Addresses are given one after another. */
export function lockWinSlugs(tx: Transaction): Promise<void> {
  return lockWord(tx, "win-slugs");
}

/** The win, or null; a text that is no id finds nothing. */
export async function findWin(db: Db, id: unknown): Promise<Win | null> {
  if (!isId(id)) return null;
  const row = await db.win.findUnique({ where: { id } });
  return row === null ? null : toWin(row);
}

export type ListedWin = Win & { evidence: number; offers: number };

/** A page of wins, the newest first. */
export async function listWins(db: Db, page: number): Promise<ListPage<ListedWin>> {
  const rows = await db.win.findMany({
    orderBy: [{ wonOn: "desc" }, { id: "desc" }],
    include: { _count: { select: { offers: true } } },
    ...rowsOfPage(page),
  });
  const proofs = await db.evidence.groupBy({
    by: ["subjectId"],
    where: { subjectKind: "win", subjectId: { in: rows.map(({ id }) => id) }, removedAt: null },
    _count: true,
  });
  const evidence = new Map(proofs.map(({ subjectId, _count }) => [subjectId, _count]));
  const listed = rows.map((row) => ({
    ...toWin(row),
    evidence: evidence.get(row.id) ?? 0,
    offers: row._count.offers,
  }));
  return listPage(listed, page);
}

/** Which of the addresses that begin so are another win's. */
export async function listSlugs(tx: Transaction, beginning: string, but: Id | null) {
  const rows = await tx.win.findMany({
    where: { slug: { startsWith: beginning }, ...(but !== null && { id: { not: but } }) },
    select: { slug: true },
  });
  return new Set(rows.map(({ slug }) => slug));
}

export async function createWin(
  tx: Transaction,
  context: Context,
  { facts, revisions, invented }: { facts: WinFacts; revisions: Revisions; invented: boolean },
): Promise<Id> {
  const id = newId();
  const createdById = context.actor?.personId ?? null;
  await tx.win.create({
    data: { id, ...facts, ...revisions, invented, createdById, createdAt: context.now },
  });
  return id;
}

export async function saveWin(
  tx: Transaction,
  id: Id,
  facts: Partial<WinFacts> & Partial<Revisions>,
): Promise<void> {
  await tx.win.update({ where: { id }, data: { ...facts, version: { increment: 1 } } });
}

/** Null takes it off the public pages. */
export async function saveWinPublished(tx: Transaction, id: Id, at: Date | null): Promise<void> {
  await tx.win.update({ where: { id }, data: { publishedAt: at, version: { increment: 1 } } });
}
