/**
 * What was heard under a theme, as far as everybody may know it: how many concerns, as "fewer than
 * 5" below that (product.md, rule 20), and the words of those whose person agreed to it.
 *
 * Words are shown only while the consent of the very person who said them is in force and the
 * concern is not withdrawn. No name leaves this file.
 */
import { join } from "@prisma/client/runtime/client";
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Reader } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { hideSmallNumbers, type Figure } from "../outcomes/small-numbers.ts";
import { readIn } from "#app/i18n/two-texts.ts";

const PUBLISH_CONCERN = "publish-concern";
/** A page shows a few, the newest. */
const MOST_WORDS = 3;

export type HeardTheme = Readonly<{ id: Id; name: string; nameIn: Language; heard: Figure }>;
export type HeardWords = Readonly<{ id: Id; words: string; wordsIn: Language; invented: boolean }>;
export type Heard = Readonly<{ themes: readonly HeardTheme[]; words: readonly HeardWords[] }>;

/** Of the themes of these campaigns; archived themes stay part of what led to a campaign. */
export async function readHeard(
  db: Reader,
  campaignIds: readonly Id[],
  language: Language,
): Promise<Heard> {
  const rows = await db.theme.findMany({
    where: { campaigns: { some: { campaignId: { in: [...campaignIds] } } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const ids = rows.map(({ id }) => id);
  const figures = await countHeard(db, ids);
  const themes = rows.map((row) => {
    const name = readIn(row, "name", language);
    const heard = figures.get(row.id) ?? "fewer";
    return { id: row.id, name: name.words, nameIn: name.language, heard };
  });
  return { themes, words: await listWords(db, ids) };
}

async function countHeard(db: Reader, themeIds: readonly Id[]): Promise<Map<Id, Figure>> {
  const groups = await db.concernTheme.groupBy({
    by: ["themeId"],
    where: { themeId: { in: [...themeIds] }, concern: { withdrawnAt: null } },
    _count: { concernId: true },
  });
  const counted = new Map(groups.map(({ themeId, _count }) => [themeId, _count.concernId]));
  return hideSmallNumbers(new Map(themeIds.map((id) => [id, counted.get(id) ?? 0])), []);
}

type WordsRow = { id: Id; words: string; wordsIn: string; invented: boolean | number };

async function listWords(db: Reader, themeIds: readonly Id[]): Promise<HeardWords[]> {
  if (themeIds.length === 0) return [];
  const rows = await db.$queryRaw<WordsRow[]>`
    SELECT DISTINCT c."id", c."words", c."wordsIn", c."heardAt", l."invented"
      FROM "Consent" s
      JOIN "Concern" c ON c."id" = s."subjectId" AND c."personId" = s."personId"
      JOIN "ConcernTheme" k ON k."concernId" = c."id"
      JOIN "Listening" l ON l."id" = c."listeningId"
     WHERE s."purpose" = ${PUBLISH_CONCERN} AND s."withdrawnAt" IS NULL
       AND c."withdrawnAt" IS NULL AND c."words" <> ''
       AND k."themeId" IN (${join([...themeIds])})
     ORDER BY c."heardAt" DESC, c."id" DESC LIMIT ${MOST_WORDS}`;
  return rows.map(({ id, words, wordsIn, invented }) => ({
    ...{ id, words, wordsIn: isLanguage(wordsIn) ? wordsIn : "en", invented: Boolean(invented) },
  }));
}
