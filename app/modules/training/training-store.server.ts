/** Sessions of the training programme in the database. Archived, never deleted. */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { AIMS, TOPICS, type SessionFacts, type TrainingSession } from "./training-session.ts";

type Db = Reader | Transaction;

export function toTrainingSession(row: Prisma.TrainingSessionGetPayload<object>): TrainingSession {
  const { id, titleEn, titleEs, archivedAt, version } = row;
  const topic = TOPICS.find((known) => known === row.topic);
  assert(topic !== undefined, `training session ${id} has a topic that the portal knows`);
  const aims = AIMS.filter((aim) => row.aims.split(",").includes(aim));
  return { id, topic, titleEn, titleEs, aims, archivedAt, version };
}

/** Whatever is decided about a session and its materials is decided one after another. */
export function lockTrainingSession(tx: Transaction, id: Id): Promise<void> {
  return lockWord(tx, `training-session ${id}`);
}

/** The session, or null; a text that is no id finds nothing. */
export async function findTrainingSession(db: Db, id: unknown): Promise<TrainingSession | null> {
  if (!isId(id)) return null;
  const row = await db.trainingSession.findUnique({ where: { id } });
  return row === null ? null : toTrainingSession(row);
}

/** Every session in the order of the topics, archived ones too; within a topic the oldest first. */
export async function listTrainingSessions(db: Db): Promise<TrainingSession[]> {
  const rows = await db.trainingSession.findMany({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const sessions = rows.map(toTrainingSession);
  return TOPICS.flatMap((topic) => sessions.filter((session) => session.topic === topic));
}

/**
 * A page of the programme: the sessions in use in the order of the topics, then archived ones. The
 * order is of words that the database does not know, so it is made of topics and numbers alone.
 */
export async function listProgramme(db: Db, page: number): Promise<ListPage<TrainingSession>> {
  const known = await db.trainingSession.findMany({
    select: { id: true, topic: true, archivedAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const place = ({ topic, archivedAt }: (typeof known)[number]) =>
    TOPICS.findIndex((one) => one === topic) + (archivedAt === null ? 0 : TOPICS.length);
  const { skip, take } = rowsOfPage(page);
  const ids = known
    .toSorted((one, other) => place(one) - place(other))
    .slice(skip, skip + take)
    .map(({ id }) => id);
  const rows = await db.trainingSession.findMany({ where: { id: { in: ids } } });
  const sessions = rows.map(toTrainingSession);
  const inOrder = sessions.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  return listPage(inOrder, page);
}

export async function createTrainingSession(
  tx: Transaction,
  context: Context,
  { aims, ...facts }: SessionFacts,
): Promise<Id> {
  const id = newId();
  await tx.trainingSession.create({
    data: { id, ...facts, aims: aims.join(","), createdAt: context.now },
  });
  return id;
}

export async function saveTrainingSession(
  tx: Transaction,
  id: Id,
  { aims, ...facts }: SessionFacts,
): Promise<void> {
  await tx.trainingSession.update({
    where: { id },
    data: { ...facts, aims: aims.join(","), version: { increment: 1 } },
  });
}

/** Null brings it back into the programme. */
export async function saveTrainingSessionArchived(
  tx: Transaction,
  id: Id,
  archivedAt: Date | null,
): Promise<void> {
  await tx.trainingSession.update({
    where: { id },
    data: { archivedAt, version: { increment: 1 } },
  });
}
