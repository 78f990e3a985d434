/** Who asked to hear no more of a topic by mail. A row is gone once they ask again. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { MailTopic } from "./mail-topic.ts";

type Db = Reader | Transaction;
type Wish = { personId: Id; topic: MailTopic };

export async function isUnsubscribed(db: Db, { personId, topic }: Wish): Promise<boolean> {
  const where = { personId_topic: { personId, topic } };
  return (await db.unsubscription.findUnique({ where })) !== null;
}

/** Those of these people who want no mail of the topic. */
export async function listUnsubscribed(
  db: Db,
  personIds: readonly Id[],
  topic: MailTopic,
): Promise<Set<Id>> {
  const where = { personId: { in: [...personIds] }, topic };
  const rows = await db.unsubscription.findMany({ where, select: { personId: true } });
  return new Set(rows.map(({ personId }) => personId));
}

export async function createUnsubscription(tx: Transaction, wish: Wish, since: Date) {
  await tx.unsubscription.create({ data: { id: newId(), ...wish, since } });
}

export async function removeUnsubscription(tx: Transaction, wish: Wish): Promise<void> {
  await tx.unsubscription.deleteMany({ where: wish });
}

/** Whether there is such a person: a link outlives a record that was taken out. */
export async function isAddressed(db: Db, personId: Id): Promise<boolean> {
  return (await db.person.count({ where: { id: personId } })) > 0;
}
