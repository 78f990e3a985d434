/**
 * The list of concerns, newest first, in pages of 50.
 *
 * Each cohort's concerns are read in the order of an index, a page of each, and joined: however
 * many are stored, nothing is sorted but what could be on the page. A word that few concerns have
 * leads to those few; one that many have is met soon on the way.
 */
import { empty, join, sqltag as sql, type Sql } from "@prisma/client/runtime/client";
import type { Language } from "#app/i18n/languages.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { languageOf } from "./concern-store.server.ts";
import { rangeOf, wordsOf } from "./concern-word.ts";

export type ConcernFilter = {
  /** Ids of cohorts; "" for what was heard in none. */
  cohortIds: readonly Id[];
  /** The id of one theme, "none" for those under none yet, or null for all. */
  theme: string | null;
  language: Language | null;
  /** Words in any spelling, each the beginning of a word of the concern; "" for all. */
  search: string;
};

/** A word with more concerns than this is no short cut. */
const FEW = 400;
/** More words than this narrow nothing further. */
const MOST_WORDS = 8;

export type ListedConcern = {
  id: Id;
  listeningId: Id;
  cohortId: Id;
  words: string;
  wordsIn: Language;
  saidBy: string;
  personId: Id | null;
  heardOn: CalendarDate;
  themeIds: Id[];
};

export async function listConcerns(
  reader: Reader,
  filter: ConcernFilter,
  page: number,
): Promise<ListPage<ListedConcern>> {
  const words = wordsOf(filter.search).slice(0, MOST_WORDS);
  const isNothing = filter.search !== "" && words.length === 0;
  if (filter.cohortIds.length === 0 || isNothing) return listPage([], page);
  const few = await findFew(reader, words);
  const ids =
    few === null
      ? await listNewest(reader, filter, words, page)
      : await listAmong(reader, filter, words, few, page);
  const found = await readRows(reader, ids);
  return listPage(
    ids.flatMap((id) => found.get(id) ?? []),
    page,
  );
}

/** The concerns of the first word that only few have, of every cohort; null where all have many. */
async function findFew(reader: Reader, words: readonly string[]): Promise<Id[] | null> {
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    const rows = await reader.concernWord.findMany({
      where: { word: rangeOf(word) },
      select: { concernId: true },
      take: FEW,
    });
    if (rows.length < FEW) return rows.map(({ concernId }) => concernId);
  }
  return null;
}

async function listAmong(
  reader: Reader,
  { cohortIds, theme, language }: ConcernFilter,
  words: readonly string[],
  few: readonly Id[],
  page: number,
): Promise<Id[]> {
  const { skip, take } = rowsOfPage(page);
  const rows = await reader.concern.findMany({
    where: {
      ...{ id: { in: [...few] }, cohortId: { in: [...cohortIds] }, withdrawnAt: null },
      ...(language !== null && { wordsIn: language }),
      ...(theme === "none" && { isGrouped: false }),
      ...(theme !== null && theme !== "none" && { themes: { some: { themeId: theme } } }),
      AND: words.map((word) => ({ found: { some: { word: rangeOf(word) } } })),
    },
    select: { id: true },
    orderBy: [{ heardAt: "desc" }, { id: "desc" }],
    ...{ skip, take },
  });
  return rows.map(({ id }) => id);
}

async function listNewest(
  reader: Reader,
  filter: ConcernFilter,
  words: readonly string[],
  page: number,
): Promise<Id[]> {
  const { skip, take } = rowsOfPage(page);
  const newest = join(
    filter.cohortIds.map((cohortId) => newestOf(cohortId, filter, words, skip + take)),
    " UNION ALL ",
  );
  const rows = await reader.$queryRaw<{ id: Id }[]>`
    SELECT g."id" FROM (${newest}) g
     ORDER BY g."heardAt" DESC, g."id" DESC LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

function hasWord(word: string): Sql {
  const { gte, lt } = rangeOf(word);
  return sql` AND EXISTS (SELECT 1 FROM "ConcernWord" w
    WHERE w."concernId" = c."id" AND w."word" >= ${gte} AND w."word" < ${lt})`;
}

/** The first concerns of one cohort that pass the filter. */
function newestOf(
  cohortId: Id,
  { theme, language }: ConcernFilter,
  words: readonly string[],
  most: number,
): Sql {
  const passes = [
    theme === "none" ? sql` AND c."isGrouped" = false` : empty,
    language === null ? empty : sql` AND c."wordsIn" = ${language}`,
    ...words.map(hasWord),
  ];
  const isShown = join([sql`c."withdrawnAt" IS NULL`, ...passes], "");
  if (theme === null || theme === "none") {
    return sql`SELECT * FROM (
      SELECT c."id", c."heardAt" FROM "Concern" c
       WHERE c."cohortId" = ${cohortId} AND ${isShown}
       ORDER BY c."heardAt" DESC, c."id" DESC LIMIT ${most}) n`;
  }
  return sql`SELECT * FROM (
    SELECT k."concernId" AS "id", k."heardAt"
      FROM "ConcernTheme" k JOIN "Concern" c ON c."id" = k."concernId"
     WHERE k."themeId" = ${theme} AND k."cohortId" = ${cohortId} AND ${isShown}
     ORDER BY k."heardAt" DESC, k."concernId" DESC LIMIT ${most}) n`;
}

async function readRows(reader: Reader, ids: readonly Id[]): Promise<Map<Id, ListedConcern>> {
  const rows = await reader.concern.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, listeningId: true, cohortId: true, words: true, wordsIn: true },
      ...{ saidBy: true, personId: true, listening: { select: { heardOn: true } } },
      themes: { select: { themeId: true }, orderBy: { themeId: "asc" } },
    },
  });
  return new Map(
    rows.map(({ listening, themes, wordsIn, ...row }) => [
      row.id,
      {
        ...{ ...row, wordsIn: languageOf(wordsIn) },
        heardOn: calendarDate(listening.heardOn),
        themeIds: themes.map(({ themeId }) => themeId),
      },
    ]),
  );
}
