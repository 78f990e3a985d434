/**
 * The list of concerns, newest first, in pages of 50.
 *
 * Each cohort's concerns are read in the order of an index, a page of each, and joined: however
 * many are stored, nothing is sorted but what could be on the page.
 */
import { empty, join, sqltag as sql, type Sql } from "@prisma/client/runtime/client";
import type { Language } from "#app/i18n/languages.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { containing } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { languageOf } from "./concern-store.server.ts";

export type ConcernFilter = {
  /** Ids of cohorts; "" for what was heard in none. */
  cohortIds: readonly Id[];
  /** The id of one theme, "none" for those under none yet, or null for all. */
  theme: string | null;
  language: Language | null;
  /** Words in any spelling; "" for all. */
  search: string;
};

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
  if (filter.cohortIds.length === 0) return listPage([], page);
  const { skip, take } = rowsOfPage(page);
  const newest = join(
    filter.cohortIds.map((cohortId) => newestOf(cohortId, filter, skip + take)),
    " UNION ALL ",
  );
  const ids = await reader.$queryRaw<{ id: Id }[]>`
    SELECT g."id" FROM (${newest}) g
     ORDER BY g."heardAt" DESC, g."id" DESC LIMIT ${take} OFFSET ${skip}`;
  const found = await readRows(
    reader,
    ids.map(({ id }) => id),
  );
  return listPage(
    ids.flatMap(({ id }) => found.get(id) ?? []),
    page,
  );
}

/** The first concerns of one cohort that pass the filter. */
function newestOf(cohortId: Id, { theme, language, search }: ConcernFilter, most: number): Sql {
  const passes = [
    theme === "none" ? sql` AND c."isGrouped" = false` : empty,
    language === null ? empty : sql` AND c."wordsIn" = ${language}`,
    search === "" ? empty : sql` AND c."folded" LIKE ${containing(search)} ESCAPE '!'`,
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
