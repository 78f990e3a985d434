/** Asks and their changes in the database. They change only under the lock of their campaign. */
import { isLanguage } from "#app/i18n/languages.ts";
import type { Revisions } from "#app/i18n/two-texts.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { isAskStatus } from "./ask-status.ts";
import type { Ask, AskChangeFacts, AskFacts, ToldAsk } from "./ask.ts";
import { listEvidenceOf } from "./evidence-store.server.ts";

type Db = Reader | Transaction;

export function toAsk(row: Prisma.AskGetPayload<object>): Ask {
  const { status } = row;
  assert(isAskStatus(status), `ask ${row.id} has a status that the portal knows`);
  return {
    ...row,
    status,
    askedOn: calendarDate(row.askedOn),
    sourceLanguage: isLanguage(row.sourceLanguage) ? row.sourceLanguage : "en",
  };
}

/** The ask of that campaign, or null; a text that is no id finds nothing. */
export async function findAsk(db: Db, campaignId: Id, id: unknown): Promise<Ask | null> {
  if (!isId(id)) return null;
  const row = await db.ask.findFirst({ where: { id, campaignId } });
  return row === null ? null : toAsk(row);
}

/** The asks of a campaign in their order. */
export async function listAsks(db: Db, campaignId: Id): Promise<Ask[]> {
  const rows = await db.ask.findMany({ where: { campaignId }, orderBy: { position: "asc" } });
  return rows.map(toAsk);
}

const TOLD = {
  target: { select: { id: true, officeEn: true, officeEs: true, body: true } },
  changes: { orderBy: [{ on: "desc" }, { at: "desc" }, { id: "desc" }] },
} satisfies Prisma.AskInclude;

/** The asks of a campaign in their order, each with its office and what became of it. */
export async function listToldAsks(db: Db, campaignId: Id): Promise<ToldAsk[]> {
  const rows = await db.ask.findMany({
    where: { campaignId },
    include: TOLD,
    orderBy: { position: "asc" },
  });
  const ids = rows.flatMap(({ changes }) => changes.map(({ id }) => id));
  const evidence = await listEvidenceOf(db, "ask-change", ids);
  return rows.map(({ target, changes, ...row }) => ({
    ...toAsk(row),
    target,
    changes: changes.map(({ id, status, on, noteEn, noteEs }) => {
      assert(isAskStatus(status), `change ${id} has a status that the portal knows`);
      const proofs = evidence.filter(({ subjectId }) => subjectId === id);
      return { id, status, on: calendarDate(on), noteEn, noteEs, evidence: proofs };
    }),
  }));
}

/** The first day of what came after the ask; its own day is not after that. */
export async function findFirstAfter(db: Db, askId: Id): Promise<CalendarDate | null> {
  const change = await db.askChange.findFirst({ where: { askId }, orderBy: { on: "asc" } });
  const pledge = await db.pledge.findFirst({ where: { askId }, orderBy: { pledgedOn: "asc" } });
  const action = await db.action.findFirst({
    where: { asks: { some: { askId } }, cancelledAt: null },
    orderBy: { on: "asc" },
  });
  const all = [change?.on, pledge?.pledgedOn, action?.on];
  const days = all.filter((day) => day !== undefined).toSorted();
  return days[0] === undefined ? null : calendarDate(days[0]);
}

export async function findLastChange(db: Db, askId: Id): Promise<CalendarDate | null> {
  const change = await db.askChange.findFirst({ where: { askId }, orderBy: { on: "desc" } });
  return change === null ? null : calendarDate(change.on);
}

function columns({ titleEn, titleEs, detailEn, detailEs, targetId, askedOn }: AskFacts) {
  return { titleEn, titleEs, detailEn, detailEs, targetId, askedOn };
}

/** Written as the last of its campaign. */
export async function createAsk(
  tx: Transaction,
  campaignId: Id,
  facts: AskFacts,
  revisions: Revisions,
): Promise<Id> {
  const id = newId();
  const last = await tx.ask.aggregate({ where: { campaignId }, _max: { position: true } });
  const position = (last._max.position ?? 0) + 1;
  await tx.ask.create({
    data: { id, campaignId, position, ...columns(facts), ...revisions },
  });
  return id;
}

export async function saveAsk(
  tx: Transaction,
  id: Id,
  facts: AskFacts,
  { sourceLanguage, sourceRevision, translatedRevision }: Revisions,
): Promise<void> {
  const revisions = { sourceLanguage, sourceRevision, translatedRevision };
  const data = { ...columns(facts), ...revisions, version: { increment: 1 } };
  await tx.ask.update({ where: { id }, data });
}

/** Puts the asks of a campaign into this order: positions from 1, none of them twice. */
export async function saveOrder(tx: Transaction, ids: readonly Id[]): Promise<void> {
  // Below zero first: two asks never hold one position, not even in between.
  for (const sign of [-1, 1]) {
    for (const [index, id] of ids.entries()) {
      await tx.ask.update({ where: { id }, data: { position: sign * (index + 1) } });
    }
  }
}

/** The translation is right as it is. */
export async function saveAskCurrent(
  tx: Transaction,
  { id, sourceRevision }: Pick<Ask, "id" | "sourceRevision">,
): Promise<void> {
  const data = { translatedRevision: sourceRevision, version: { increment: 1 } };
  await tx.ask.update({ where: { id }, data });
}

/** Appends what became of an ask; answers the change's id. */
export async function createAskChange(
  tx: Transaction,
  context: Context,
  askId: Id,
  { status, on, noteEn, noteEs }: AskChangeFacts,
): Promise<Id> {
  const id = newId();
  await tx.askChange.create({
    data: {
      ...{ id, askId, status, on, noteEn, noteEs },
      ...{ byId: context.actor?.personId ?? null, at: context.now },
    },
  });
  await tx.ask.update({ where: { id: askId }, data: { status, version: { increment: 1 } } });
  return id;
}
