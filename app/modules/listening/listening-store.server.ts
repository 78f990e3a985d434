/**
 * Listenings in the database. Whatever is decided about them, their concerns and themes is decided
 * one after another (`lockListening`): few people write here, and counts are kept along.
 */
import { join, sqltag as sql, type Sql } from "@prisma/client/runtime/client";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { LISTENING_KINDS, type Heard, type Listening, type ListeningKind } from "./listening.ts";

type Db = Reader | Transaction;

export function lockListening(tx: Transaction): Promise<void> {
  return lockWord(tx, "listening");
}

function kindOf(text: string): ListeningKind {
  const kind = LISTENING_KINDS.find((known) => known === text);
  assert(kind !== undefined, `a listening is of a kind that the portal knows: ${text}`);
  return kind;
}

function toListening(row: Prisma.ListeningGetPayload<object>): Listening {
  const { id, cohortId, meetingId, conversations, recordedById, recordedAt, version } = row;
  return {
    ...{ id, cohortId, meetingId, conversations, recordedById, recordedAt, version },
    ...{ heardOn: calendarDate(row.heardOn), kind: kindOf(row.kind) },
  };
}

/** The listening, where it is of one of these cohorts; else null. */
export async function findListening(
  db: Db,
  reach: readonly Id[],
  id: unknown,
): Promise<Listening | null> {
  if (!isId(id)) return null;
  const row = await db.listening.findFirst({ where: { id, cohortId: { in: [...reach] } } });
  return row === null ? null : toListening(row);
}

export type ListedListening = {
  id: Id;
  cohortId: Id;
  heardOn: CalendarDate;
  kind: ListeningKind;
  conversations: number;
  /** How many concerns it brought, withdrawn ones aside. */
  concerns: number;
};

/** Those of these cohorts, the newest first; each cohort's are read in the order of its index. */
export async function listListenings(
  reader: Reader,
  reach: readonly Id[],
  page: number,
): Promise<ListPage<ListedListening>> {
  if (reach.length === 0) return listPage([], page);
  const { skip, take } = rowsOfPage(page);
  const newest = join(
    reach.map((cohortId) => newestOf(cohortId, skip + take)),
    " UNION ALL ",
  );
  const rows = await reader.$queryRaw<ListedRow[]>`
    SELECT g."id", g."cohortId", g."heardOn", g."kind", g."conversations",
           (SELECT count(*) FROM "Concern" c
             WHERE c."listeningId" = g."id" AND c."withdrawnAt" IS NULL) AS "concerns"
      FROM (${newest}) g ORDER BY g."heardOn" DESC, g."id" DESC LIMIT ${take} OFFSET ${skip}`;
  return listPage(rows.map(toListed), page);
}

type ListedRow = Record<"id" | "cohortId" | "heardOn" | "kind", string> &
  Record<"conversations" | "concerns", number | bigint>;

function toListed({ heardOn, kind, conversations, concerns, ...row }: ListedRow): ListedListening {
  return {
    ...{ ...row, heardOn: calendarDate(heardOn), kind: kindOf(kind) },
    ...{ conversations: Number(conversations), concerns: Number(concerns) },
  };
}

function newestOf(cohortId: Id, most: number): Sql {
  return sql`SELECT * FROM (
    SELECT l."id", l."cohortId", l."heardOn", l."kind", l."conversations" FROM "Listening" l
     WHERE l."cohortId" = ${cohortId} ORDER BY l."heardOn" DESC, l."id" DESC LIMIT ${most}) n`;
}

export async function createListening(
  tx: Transaction,
  { actor, now }: SignedInContext,
  { cohortId, invented, ...heard }: Heard & { cohortId: Id; invented: boolean },
): Promise<Id> {
  const id = newId();
  const { heardOn, kind, meetingId, conversations } = heard;
  await tx.listening.create({
    data: {
      ...{ id, cohortId, invented, heardOn, kind, meetingId, conversations },
      ...{ recordedById: actor.personId, recordedAt: now },
    },
  });
  return id;
}

/** Pages that showed it as it was hear of it by the version. */
export async function saveListening(
  tx: Transaction,
  id: Id,
  { heardOn, kind, meetingId, conversations }: Heard,
): Promise<void> {
  await tx.listening.update({
    where: { id },
    data: { heardOn, kind, meetingId, conversations, version: { increment: 1 } },
  });
}

/** One of its concerns is another: pages that showed it hear of that. */
export async function touchListenings(tx: Transaction, ids: readonly Id[]): Promise<void> {
  const data = { version: { increment: 1 } };
  await tx.listening.updateMany({ where: { id: { in: [...ids] } }, data });
}
