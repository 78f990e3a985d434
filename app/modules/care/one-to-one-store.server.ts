/**
 * One-to-ones in the database, with what members say about them and the writers' private lines.
 * They change only under the lock of their cohort (`lockCohort`). A private line is read by its
 * writer's id only.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { STEP_BY, type Conversation, type OneToOne } from "./one-to-one.ts";

type Db = Reader | Transaction;

const NEWEST_FIRST = [{ metOn: "desc" }, { id: "desc" }] as const satisfies unknown[];

function languageOf(text: string): Language {
  return isLanguage(text) ? text : "en";
}

function toOneToOne(row: Prisma.OneToOneGetPayload<object>): OneToOne {
  const stepBy = STEP_BY.find((known) => known === row.stepBy);
  assert(stepBy !== undefined, `one-to-one ${row.id} says who does the next step`);
  const { dueOn } = row;
  return {
    ...{ ...row, stepBy, nextStepIn: languageOf(row.nextStepIn) },
    ...{ metOn: calendarDate(row.metOn), dueOn: dueOn === null ? null : calendarDate(dueOn) },
  };
}

/** The one-to-one, or null; a text that is no id finds nothing. */
export async function findOneToOne(db: Db, id: unknown): Promise<OneToOne | null> {
  if (!isId(id)) return null;
  const row = await db.oneToOne.findUnique({ where: { id } });
  return row === null ? null : toOneToOne(row);
}

/** Those of a cohort, the newest first; `writerId` for one writer's own, null for everybody's. */
export async function listOneToOnes(
  db: Db,
  cohortId: Id,
  writerId: Id | null,
): Promise<OneToOne[]> {
  const rows = await db.oneToOne.findMany({
    where: { cohortId, ...(writerId !== null && { writerId }) },
    orderBy: [...NEWEST_FIRST],
  });
  return rows.map(toOneToOne);
}

/** Those about a person, the newest first. */
export async function listOneToOnesAbout(db: Db, personId: Id): Promise<OneToOne[]> {
  const rows = await db.oneToOne.findMany({ where: { personId }, orderBy: [...NEWEST_FIRST] });
  return rows.map(toOneToOne);
}

export type NewOneToOne = Conversation &
  Pick<OneToOne, "cohortId" | "membershipId" | "personId" | "writerId">;

export async function createOneToOne(
  tx: Transaction,
  context: Context,
  { cohortId, membershipId, personId, writerId, ...words }: NewOneToOne,
): Promise<Id> {
  const id = newId();
  const { metOn, nextStep, stepBy, dueOn } = words;
  await tx.oneToOne.create({
    data: {
      ...{ id, cohortId, membershipId, personId, writerId, metOn, nextStep, stepBy, dueOn },
      ...{ nextStepIn: context.language, createdAt: context.now },
    },
  });
  return id;
}

/** `isReworded` where the next step is said anew, in the language of the page. */
export async function saveOneToOne(
  tx: Transaction,
  context: Context,
  { id, isReworded, ...words }: Conversation & { id: Id; isReworded: boolean },
): Promise<void> {
  const { metOn, nextStep, stepBy, dueOn } = words;
  await tx.oneToOne.update({
    where: { id },
    data: {
      ...{ metOn, nextStep, stepBy, dueOn, version: { increment: 1 } },
      ...(isReworded && { nextStepIn: context.language }),
    },
  });
}

/** All of it: the corrections and the private line go along. */
export async function deleteOneToOne(tx: Transaction, id: Id): Promise<void> {
  await tx.oneToOneCorrection.deleteMany({ where: { oneToOneId: id } });
  await tx.oneToOneLine.deleteMany({ where: { oneToOneId: id } });
  await tx.oneToOne.deleteMany({ where: { id } });
}

export type Correction = { id: Id; words: string; writtenIn: Language; writtenAt: Date };

/** What the member says about it, in the order of writing. */
export async function listCorrections(db: Db, oneToOneId: Id): Promise<Correction[]> {
  const rows = await db.oneToOneCorrection.findMany({
    where: { oneToOneId },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, words, writtenIn, writtenAt }) => {
    return { id, words, writtenAt, writtenIn: languageOf(writtenIn) };
  });
}

/** Which of these have a correction. */
export async function listCorrected(db: Db, ids: readonly Id[]): Promise<Set<Id>> {
  const rows = await db.oneToOneCorrection.groupBy({
    by: ["oneToOneId"],
    where: { oneToOneId: { in: [...ids] } },
  });
  return new Set(rows.map(({ oneToOneId }) => oneToOneId));
}

/** Pages that showed the record without it hear of it by the version. */
export async function createCorrection(
  tx: Transaction,
  context: Context,
  { oneToOneId, words }: { oneToOneId: Id; words: string },
): Promise<void> {
  await tx.oneToOneCorrection.create({
    data: {
      ...{ id: newId(), oneToOneId, words },
      ...{ writtenIn: context.language, writtenAt: context.now },
    },
  });
  await tx.oneToOne.update({ where: { id: oneToOneId }, data: { version: { increment: 1 } } });
}

export type PrivateLine = { words: string; lastOn: CalendarDate };

/** The private line of a record that this person wrote and whose day has not passed; else null. */
export async function findPrivateLine(
  db: Db,
  { id, writerId, today }: { id: Id; writerId: Id; today: CalendarDate },
): Promise<PrivateLine | null> {
  const row = await db.oneToOneLine.findFirst({
    where: { oneToOneId: id, oneToOne: { writerId }, lastOn: { gte: today } },
  });
  return row === null ? null : { words: row.words, lastOn: calendarDate(row.lastOn) };
}

/** Writes the line anew; no words take it away. */
export async function savePrivateLine(
  tx: Transaction,
  oneToOneId: Id,
  { words, lastOn }: PrivateLine,
): Promise<void> {
  await tx.oneToOneLine.deleteMany({ where: { oneToOneId } });
  if (words !== "") await tx.oneToOneLine.create({ data: { oneToOneId, words, lastOn } });
}

/** The records whose private line has had its day. */
export async function listEndedLines(db: Db, today: CalendarDate): Promise<Id[]> {
  const rows = await db.oneToOneLine.findMany({ where: { lastOn: { lt: today } } });
  return rows.map(({ oneToOneId }) => oneToOneId);
}

export async function deletePrivateLine(tx: Transaction, oneToOneId: Id): Promise<void> {
  await tx.oneToOneLine.deleteMany({ where: { oneToOneId } });
}
