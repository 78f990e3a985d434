/** Parents' requests for places in the database; they change under the lock of their offer. */
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { OUTCOMES } from "./allocate-places.ts";
import { REQUEST_STATES, type PlaceRequest, type RequestState } from "./place-request.ts";

type Db = Reader | Transaction;

export function toRequest(row: Prisma.PlaceRequestGetPayload<object>): PlaceRequest {
  return {
    ...{ id: row.id, offerId: row.offerId, personId: row.personId, state: toState(row.state) },
    ...{ places: row.places, fewerIsFine: row.fewerIsFine, askedAt: row.askedAt },
    writtenById: row.writtenById,
    ...{ given: row.given, drawnAt: row.drawnAt, earlier: row.earlier, used: row.used },
    outcome: OUTCOMES.find((known) => known === row.outcome) ?? null,
    version: row.version,
  };
}

export function toState(text: string): RequestState {
  const state = REQUEST_STATES.find((known) => known === text);
  assert(state !== undefined, "a request is in a state that the portal knows");
  return state;
}

/** Every request of an offer, in the order of asking. */
export async function listRequests(db: Db, offerId: Id): Promise<PlaceRequest[]> {
  const rows = await db.placeRequest.findMany({
    where: { offerId },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toRequest);
}

export async function findRequest(db: Db, offerId: Id, id: unknown): Promise<PlaceRequest | null> {
  if (!isId(id)) return null;
  const row = await db.placeRequest.findFirst({ where: { id, offerId } });
  return row === null ? null : toRequest(row);
}

export async function findOwnRequest(
  db: Db,
  offerId: Id,
  personId: Id,
): Promise<PlaceRequest | null> {
  const row = await db.placeRequest.findUnique({
    where: { offerId_personId: { offerId, personId } },
  });
  return row === null ? null : toRequest(row);
}

const MOST_OWN = 50;

/** A person's own requests, the newest first. */
export async function listOwnRequests(db: Db, personId: Id): Promise<PlaceRequest[]> {
  const rows = await db.placeRequest.findMany({
    where: { personId },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: MOST_OWN,
  });
  return rows.map(toRequest);
}

/** What a person holds that is still ahead: by its day, or by its last day where it has none. */
export async function listHeldAhead(
  db: Db,
  personId: Id,
  today: CalendarDate,
): Promise<HeldPlaces[]> {
  const ahead = [{ happensOn: { gte: today } }, { happensOn: null, deadlineOn: { gte: today } }];
  const rows = await db.placeRequest.findMany({
    where: { personId, state: "given", offer: { OR: ahead } },
    select: {
      given: true,
      offer: { select: { id: true, titleEn: true, titleEs: true, happensOn: true } },
    },
    orderBy: [{ offer: { deadlineOn: "asc" } }, { id: "asc" }],
    take: MOST_OWN,
  });
  return rows
    .map(({ given, offer }) => ({
      ...{ ...offer, given },
      happensOn: offer.happensOn === null ? null : calendarDate(offer.happensOn),
    }))
    .toSorted((one, other) => ((one.happensOn ?? "") < (other.happensOn ?? "") ? -1 : 1));
}

export type HeldPlaces = Readonly<{
  /** Of the offer. */
  id: Id;
  titleEn: string;
  titleEs: string;
  given: number;
  happensOn: CalendarDate | null;
}>;

/** Asks, or asks again: what came of an earlier request is no longer said. */
export async function saveAsked(
  tx: Transaction,
  wish: Pick<
    PlaceRequest,
    "offerId" | "personId" | "places" | "fewerIsFine" | "askedAt" | "writtenById"
  >,
): Promise<Id> {
  const { offerId, personId, ...asked } = wish;
  const fresh = {
    ...{ ...asked, state: "asked", given: 0, givenAt: null, drawnAt: null },
    ...{ earlier: null, outcome: null, used: null, settledAt: null },
  };
  const { id } = await tx.placeRequest.upsert({
    where: { offerId_personId: { offerId, personId } },
    create: { id: newId(), offerId, personId, ...fresh },
    update: { ...fresh, version: { increment: 1 } },
    select: { id: true },
  });
  return id;
}

type Change = Partial<
  Pick<PlaceRequest, "state" | "given" | "drawnAt" | "earlier" | "outcome" | "used">
> & { givenAt?: Date; settledAt?: Date };

export async function saveRequest(tx: Transaction, id: Id, change: Change): Promise<void> {
  await tx.placeRequest.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
}

export async function listNames(db: Db, personIds: readonly Id[]): Promise<Map<Id, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, fullName: true },
  });
  return new Map(people.map(({ id, fullName }) => [id, fullName]));
}
