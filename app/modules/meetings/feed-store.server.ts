/** The calendar addresses of persons in the database. Taken back, never deleted. */
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { feedSecret, hashOfSecret } from "./feed-secret.server.ts";

type Db = Reader | Transaction;

export type PersonFeed = Readonly<{ id: Id; personId: Id; language: Language }>;

type Row = { id: string; subjectId: string; language: string };

function toFeed({ id, subjectId, language }: Row): PersonFeed {
  return { id, personId: subjectId, language: isLanguage(language) ? language : "en" };
}

/** The address that a secret opens; null for one that is wrong or was taken back. */
export async function findFeed(db: Db, secret: string): Promise<PersonFeed | null> {
  const row = await db.calendarFeed.findUnique({ where: { secretHash: hashOfSecret(secret) } });
  return row?.revokedAt === null && row.kind === "person" ? toFeed(row) : null;
}

/** The person's own address, or null. */
export async function findFeedOf(db: Db, personId: Id): Promise<PersonFeed | null> {
  const row = await db.calendarFeed.findFirst({
    where: { kind: "person", subjectId: personId, revokedAt: null },
  });
  return row === null ? null : toFeed(row);
}

export async function createFeed(
  tx: Transaction,
  { now, language }: Context,
  personId: Id,
): Promise<Id> {
  const id = newId();
  const secretHash = hashOfSecret(feedSecret(id));
  await tx.calendarFeed.create({
    data: { id, secretHash, kind: "person", subjectId: personId, language, createdAt: now },
  });
  return id;
}

export async function saveFeedRevoked(tx: Transaction, id: Id, revokedAt: Date): Promise<void> {
  await tx.calendarFeed.update({ where: { id }, data: { revokedAt } });
}
