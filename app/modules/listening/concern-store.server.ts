/**
 * Concerns in the database. They change only under `lockListening`. A withdrawn one is found by
 * nothing here: what is left of it is that there was one.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { wordsOf } from "./concern-word.ts";
import type { Concern, ConcernWords } from "./concern.ts";

type Db = Reader | Transaction;

const IN_ORDER = [{ heardAt: "desc" }, { id: "desc" }] as const satisfies unknown[];

export function languageOf(text: string): Language {
  return isLanguage(text) ? text : "en";
}

function toConcern(row: Prisma.ConcernGetPayload<object>): Concern {
  const { id, listeningId, cohortId, words, saidBy, personId, heardAt, version } = row;
  return {
    ...{ id, listeningId, cohortId, words, saidBy, personId, heardAt, version },
    wordsIn: languageOf(row.wordsIn),
  };
}

/** Those of a listening, in the order in which they were written down. */
export async function listConcernsOf(db: Db, listeningId: Id): Promise<Concern[]> {
  const rows = await db.concern.findMany({
    where: { listeningId, withdrawnAt: null },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toConcern);
}

/** What this person said, the newest first. */
export async function listOwnConcerns(db: Db, personId: Id): Promise<Concern[]> {
  const rows = await db.concern.findMany({
    where: { personId, withdrawnAt: null },
    orderBy: [...IN_ORDER],
  });
  return rows.map(toConcern);
}

/** How many concerns this person said. */
export function countOwnConcerns(db: Db, personId: Id): Promise<number> {
  return db.concern.count({ where: { personId, withdrawnAt: null } });
}

/** The concern, where this person said it and has not withdrawn it; else null. */
export async function findOwnConcern(db: Db, personId: Id, id: unknown): Promise<Concern | null> {
  if (!isId(id)) return null;
  const row = await db.concern.findFirst({ where: { id, personId, withdrawnAt: null } });
  return row === null ? null : toConcern(row);
}

/** Those of these ids that were heard in these cohorts and are not withdrawn. */
export async function listReached(
  tx: Transaction,
  reach: readonly Id[],
  ids: readonly Id[],
): Promise<Concern[]> {
  const rows = await tx.concern.findMany({
    where: { id: { in: [...ids] }, cohortId: { in: [...reach] }, withdrawnAt: null },
  });
  return rows.map(toConcern);
}

function columnsOf({ words, wordsIn, saidBy, personId }: ConcernWords) {
  return { words, wordsIn, saidBy, personId };
}

/** What the search finds it by: these words and no others. */
async function saveWords(tx: Transaction, concernId: Id, words: string): Promise<void> {
  await tx.concernWord.deleteMany({ where: { concernId } });
  const data = wordsOf(words).map((word) => ({ concernId, word }));
  if (data.length > 0) await tx.concernWord.createMany({ data });
}

export type NewConcern = ConcernWords & Pick<Concern, "listeningId" | "cohortId" | "heardAt">;

export async function createConcern(tx: Transaction, concern: NewConcern): Promise<Id> {
  const id = newId();
  const { listeningId, cohortId, heardAt } = concern;
  await tx.concern.create({
    data: { id, listeningId, cohortId, heardAt, ...columnsOf(concern) },
  });
  await saveWords(tx, id, concern.words);
  return id;
}

/** Its places under themes carry the moment as well. */
export async function saveConcern(
  tx: Transaction,
  id: Id,
  { heardAt, ...words }: ConcernWords & { heardAt: Date },
): Promise<void> {
  await tx.concern.update({
    where: { id },
    data: { ...columnsOf(words), heardAt, version: { increment: 1 } },
  });
  await tx.concernTheme.updateMany({ where: { concernId: id }, data: { heardAt } });
  await saveWords(tx, id, words.words);
}

/**
 * Without words, name and themes; nothing says any more what it was or whose. Of when, the day alone:
 * the log has the moment at which somebody withdrew.
 */
export async function eraseConcern(tx: Transaction, id: Id, today: CalendarDate): Promise<void> {
  await tx.concernTheme.deleteMany({ where: { concernId: id } });
  await saveWords(tx, id, "");
  await tx.concern.update({
    where: { id },
    data: {
      ...{ words: "", saidBy: "", personId: null, isGrouped: false },
      ...{
        withdrawnAt: instantInLondon(today, { hour: 12, minute: 0 }),
        version: { increment: 1 },
      },
    },
  });
}

/** Under a theme; one that stands there already stays as it is. */
export async function putUnderTheme(
  tx: Transaction,
  { themeId, concern, byId, at }: { themeId: Id; concern: Concern; byId: Id; at: Date },
): Promise<void> {
  const { id: concernId, cohortId, heardAt } = concern;
  const place = { concernId, themeId };
  await tx.concernTheme.upsert({
    where: { concernId_themeId: place },
    create: { ...place, cohortId, heardAt, groupedById: byId, groupedAt: at },
    update: {},
  });
  await tx.concern.update({ where: { id: concernId }, data: { isGrouped: true } });
}

export async function takeFromTheme(tx: Transaction, themeId: Id, concernId: Id): Promise<void> {
  await tx.concernTheme.deleteMany({ where: { themeId, concernId } });
  const left = await tx.concernTheme.count({ where: { concernId } });
  await tx.concern.update({ where: { id: concernId }, data: { isGrouped: left > 0 } });
}

/** The listenings of these ids with what their concerns count under which themes. */
export async function listRounds(tx: Transaction, listeningIds: readonly Id[]) {
  const rows = await tx.listening.findMany({
    where: { id: { in: [...listeningIds] } },
    select: {
      conversations: true,
      concerns: {
        where: { withdrawnAt: null },
        select: { wordsIn: true, themes: { select: { themeId: true } } },
      },
    },
  });
  return rows.map(({ conversations, concerns }) => ({
    conversations,
    concerns: concerns.map(({ wordsIn, themes }) => ({
      wordsIn: languageOf(wordsIn),
      themeIds: themes.map(({ themeId }) => themeId),
    })),
  }));
}
