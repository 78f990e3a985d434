/**
 * Actions in the database. Cancelled, never deleted. What is decided about one, its asks, its
 * turnout and its answers, is decided one after another.
 */
import { isLanguage } from "#app/i18n/languages.ts";
import type { Revisions } from "#app/i18n/two-texts.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { ACTION_KINDS, type Action, type ActionFacts } from "./action.ts";

type Db = Reader | Transaction;

function toAction(row: Prisma.ActionGetPayload<object>): Action {
  const kind = ACTION_KINDS.find((known) => known === row.kind);
  assert(kind !== undefined, `action ${row.id} is of a kind that the portal knows`);
  assert(isLanguage(row.sourceLanguage), `action ${row.id} is written in a known language`);
  const { createdById: _, createdAt: __, ...facts } = row;
  return { ...facts, kind, sourceLanguage: row.sourceLanguage, on: calendarDate(row.on) };
}

export function lockAction(tx: Transaction, id: Id): Promise<void> {
  return lockWord(tx, `action ${id}`);
}

/** The action, or null; a text that is no id finds nothing. */
export async function findAction(db: Db, id: unknown): Promise<Action | null> {
  if (!isId(id)) return null;
  const row = await db.action.findUnique({ where: { id } });
  return row === null ? null : toAction(row);
}

/** Locks the action until the transaction ends, and reads it as it then is. */
export async function readLockedAction(tx: Transaction, id: Id): Promise<Action> {
  await lockAction(tx, id);
  const action = await findAction(tx, id);
  assert(action !== null, "actions are never deleted");
  return action;
}

/** From that day on, the nearest first; a hundred are more than anybody plans. */
export async function listActionsFrom(db: Db, day: CalendarDate): Promise<Action[]> {
  const rows = await db.action.findMany({
    where: { on: { gte: day } },
    orderBy: [{ on: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(toAction);
}

/** Before that day, the newest first. */
export async function listActionsBefore(
  db: Db,
  day: CalendarDate,
  page: number,
): Promise<ListPage<Action>> {
  const rows = await db.action.findMany({
    where: { on: { lt: day } },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    ...rowsOfPage(page),
  });
  return listPage(rows.map(toAction), page);
}

type NewAction = { facts: ActionFacts; revisions: Revisions; invented: boolean };

export async function createAction(
  tx: Transaction,
  { facts, revisions, invented }: NewAction,
  { at, byId }: { at: Date; byId: Id },
): Promise<Id> {
  const id = newId();
  await tx.action.create({
    data: { id, ...facts, ...revisions, invented, createdById: byId, createdAt: at },
  });
  return id;
}

type Change = Partial<ActionFacts & Revisions & Pick<Action, "cancelledAt" | "publishedAt">>;

export async function saveAction(tx: Transaction, id: Id, change: Change): Promise<void> {
  await tx.action.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
}

/**
 * Whether it took place: how many came is written, an ask was answered, a pledge was given at it,
 * or people stand counted at the door (a press that was taken back counts nobody).
 */
export async function wasHeld(
  db: Db,
  { id: actionId, came }: Pick<Action, "id" | "came">,
): Promise<boolean> {
  if (came !== null) return true;
  if ((await db.actionAsk.count({ where: { actionId, answer: { not: null } } })) > 0) return true;
  if ((await db.pledge.count({ where: { actionId } })) > 0) return true;
  const counted = await db.turnoutCount.aggregate({ where: { actionId }, _sum: { people: true } });
  return (counted._sum.people ?? 0) > 0;
}
