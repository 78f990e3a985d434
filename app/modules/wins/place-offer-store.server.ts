/** Offers of places in the database. An offer and its requests change only under its lock. */
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import {
  ALARM_DAYS,
  alarmDays,
  OFFER_KINDS,
  type OfferFacts,
  type PlaceOffer,
} from "./place-offer.ts";
import { countPlaces, type PlaceCounts } from "./place-counts.ts";
import { toRequest } from "./place-request-store.server.ts";

type Db = Reader | Transaction;

export function toOffer(row: Prisma.PlaceOfferGetPayload<object>): PlaceOffer {
  const kind = OFFER_KINDS.find((known) => known === row.kind);
  assert(kind !== undefined, `offer ${row.id} is of a kind that the portal knows`);
  return {
    ...{ id: row.id, winId: row.winId, kind, titleEn: row.titleEn, titleEs: row.titleEs },
    offered: row.offered,
    valuePence: row.valuePence === null ? null : pence(row.valuePence),
    deadlineOn: calendarDate(row.deadlineOn),
    happensOn: row.happensOn === null ? null : calendarDate(row.happensOn),
    told: row.toldOn === null ? null : { on: calendarDate(row.toldOn), to: row.toldTo ?? 0 },
    ...{ drawSeed: row.drawSeed, closedAt: row.closedAt, version: row.version },
  };
}

export function lockOffer(tx: Transaction, id: Id): Promise<void> {
  return lockWord(tx, `place-offer ${id}`);
}

/** The offer of that win, or null. */
export async function findOffer(db: Db, winId: Id, id: unknown): Promise<PlaceOffer | null> {
  if (!isId(id)) return null;
  const row = await db.placeOffer.findFirst({ where: { id, winId } });
  return row === null ? null : toOffer(row);
}

/** An offer that parents may know of: its win is published. */
export async function findShownOffer(db: Db, id: unknown): Promise<PlaceOffer | null> {
  if (!isId(id)) return null;
  const row = await db.placeOffer.findFirst({
    where: { id, win: { publishedAt: { not: null } } },
  });
  return row === null ? null : toOffer(row);
}

export type CountedOffer = { offer: PlaceOffer; counts: PlaceCounts };

function counted(row: Prisma.PlaceOfferGetPayload<{ include: { requests: true } }>): CountedOffer {
  const offer = toOffer(row);
  return { offer, counts: countPlaces(offer.offered, row.requests.map(toRequest)) };
}

const IN_ORDER = [{ deadlineOn: "asc" }, { id: "asc" }] as const;

/** The offers of a win, the one that ends first before the others. */
export async function listOffersOfWin(db: Db, winId: Id): Promise<CountedOffer[]> {
  const rows = await db.placeOffer.findMany({
    where: { winId },
    include: { requests: true },
    orderBy: [...IN_ORDER],
  });
  return rows.map(counted);
}

/** Open offers of which parents were told from that day on. */
export async function listToldOffers(
  db: Db,
  today: CalendarDate,
  since: CalendarDate,
): Promise<CountedOffer[]> {
  const rows = await db.placeOffer.findMany({
    where: { ...openOn(today), toldOn: { gte: since } },
    include: { requests: true },
    orderBy: [...IN_ORDER],
  });
  return rows.map(counted);
}

const MOST_OPEN = 100;

function openOn(today: CalendarDate): Prisma.PlaceOfferWhereInput {
  return { closedAt: null, deadlineOn: { gte: today }, win: { publishedAt: { not: null } } };
}

/** How many offers parents can ask for today. */
export function countOpenOffers(db: Db, today: CalendarDate): Promise<number> {
  return db.placeOffer.count({ where: openOn(today) });
}

/** What parents can ask for today. */
export async function listOpenOffers(db: Db, today: CalendarDate): Promise<PlaceOffer[]> {
  const rows = await db.placeOffer.findMany({
    where: openOn(today),
    orderBy: [...IN_ORDER],
    take: MOST_OPEN,
  });
  return rows.map(toOffer);
}

/** These offers, the one that ended last first. */
export async function listOffers(db: Db, ids: readonly Id[]): Promise<PlaceOffer[]> {
  const rows = await db.placeOffer.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ deadlineOn: "desc" }, { id: "asc" }],
  });
  return rows.map(toOffer);
}

/** What that parent may know of: offers of published wins, and those that they asked for. */
export async function findOfferFor(db: Db, personId: Id, id: unknown): Promise<PlaceOffer | null> {
  if (!isId(id)) return null;
  const row = await db.placeOffer.findFirst({
    where: {
      id,
      OR: [{ win: { publishedAt: { not: null } } }, { requests: { some: { personId } } }],
    },
  });
  return row === null ? null : toOffer(row);
}

/** Offers with free places that can still be saved, of wins that parents know of. */
export async function listOffersToSave(db: Db, today: CalendarDate): Promise<CountedOffer[]> {
  const rows = await db.placeOffer.findMany({
    where: {
      closedAt: null,
      deadlineOn: { gte: today, lte: addDays(today, ALARM_DAYS) },
      win: { publishedAt: { not: null } },
    },
    include: { requests: true },
    orderBy: [...IN_ORDER],
  });
  return rows
    .map(counted)
    .filter(({ offer, counts }) => alarmDays(offer, counts.free, today) !== null);
}

export async function createOffer(
  tx: Transaction,
  context: Context,
  order: { winId: Id; facts: OfferFacts; invented: boolean },
): Promise<Id> {
  const { facts, ...of } = order;
  const id = newId();
  // Drawn once by the machine: whoever gives the places out does not choose the lots.
  const drawSeed = newId();
  await tx.placeOffer.create({
    data: { id, ...of, ...facts, drawSeed, createdAt: context.now },
  });
  return id;
}

export async function saveOffer(
  tx: Transaction,
  id: Id,
  facts: OfferFacts | { closedAt: Date | null } | { toldOn: CalendarDate; toldTo: number },
): Promise<void> {
  await tx.placeOffer.update({ where: { id }, data: { ...facts, version: { increment: 1 } } });
}
