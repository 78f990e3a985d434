/** Replies in the database: one for each person and meeting. */
import type { Need } from "#app/modules/cohorts/membership.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { isAnswer, type Answer, type Reply } from "./reply.ts";

type Db = Reader | Transaction;
type Row = { answer: string; children: number | null };

function toReply({ answer, children }: Row): Reply {
  assert(isAnswer(answer), `"${answer}" is an answer`);
  return { answer, children };
}

export async function findReply(db: Db, meetingId: Id, personId: Id): Promise<Reply | null> {
  const row = await db.reply.findUnique({ where: { meetingId_personId: { meetingId, personId } } });
  return row === null ? null : toReply(row);
}

/** The replies to a meeting, by person. */
export async function listReplies(db: Db, meetingId: Id): Promise<Map<Id, Reply>> {
  const rows = await db.reply.findMany({ where: { meetingId } });
  return new Map(rows.map((row) => [row.personId, toReply(row)]));
}

/** A person's own answers, by meeting. */
export async function listOwnAnswers(
  db: Db,
  personId: Id,
  meetingIds: readonly Id[],
): Promise<Record<Id, Answer>> {
  const rows = await db.reply.findMany({
    where: { personId, meetingId: { in: [...meetingIds] } },
  });
  return Object.fromEntries(rows.map((row) => [row.meetingId, toReply(row).answer]));
}

/** Who replied to each of these meetings, whatever they said. */
export async function listRepliers(
  db: Db,
  meetingIds: readonly Id[],
): Promise<Map<Id, ReadonlySet<Id>>> {
  const rows = await db.reply.findMany({
    where: { meetingId: { in: [...meetingIds] } },
    select: { meetingId: true, personId: true },
  });
  const byMeeting = new Map<Id, Set<Id>>();
  for (const { meetingId, personId } of rows) {
    byMeeting.set(meetingId, (byMeeting.get(meetingId) ?? new Set()).add(personId));
  }
  return byMeeting;
}

type NewReply = Reply & { meetingId: Id; personId: Id; at: Date; needs: readonly Need[] };

/** The caller holds the lock of this person's reply. */
export async function saveReplyRow(tx: Transaction, reply: NewReply): Promise<void> {
  const { meetingId, personId, answer, children, at: answeredAt } = reply;
  const needs = reply.needs.length === 0 ? null : reply.needs.join(",");
  await tx.reply.upsert({
    where: { meetingId_personId: { meetingId, personId } },
    create: { id: newId(), meetingId, personId, answer, children, needs, answeredAt },
    update: { answer, children, needs, answeredAt },
  });
}

/** Those of these people who have an e-mail address. */
export async function listReachable(db: Db, personIds: readonly Id[]): Promise<Set<Id>> {
  const rows = await db.person.findMany({
    where: { id: { in: [...personIds] }, email: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
