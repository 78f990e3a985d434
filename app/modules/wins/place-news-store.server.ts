/**
 * Who is told that an offer has free places: people with a place in an open cohort, of whose party
 * nobody has asked for these places, however it went. Whoever wants no such mail is not written to.
 */
import { empty, join, sqltag as sql } from "@prisma/client/runtime/client";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { ParentToRing } from "./place-parent-store.server.ts";

type Db = Reader | Transaction;

/** The beginning of the messages' key: each day's telling is an occasion of its own. */
export function newsKey(offerId: Id, on: CalendarDate): string {
  return `places-free:${offerId}:${on}:`;
}

/** Those with an address who have no message of that key: of everybody, or of some people. */
export async function listToWrite(
  db: Db,
  { offerId, key, among }: { offerId: Id; key: string; among?: readonly Id[] },
): Promise<Id[]> {
  const some = among === undefined ? empty : sql`AND m."personId" IN (${join([...among])})`;
  const rows = await db.$queryRaw<{ personId: Id }[]>`
    SELECT DISTINCT m."personId"
      FROM "Membership" m
      JOIN "Cohort" c ON c."id" = m."cohortId"
      JOIN "Person" p ON p."id" = m."personId"
     WHERE m."stage" IN ('enrolled', 'active') AND c."closedAt" IS NULL
       AND p."email" IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM "Membership" o
             JOIN "PlaceRequest" r ON r."personId" = o."personId"
            WHERE o."partyId" = m."partyId" AND r."offerId" = ${offerId})
       AND NOT EXISTS (SELECT 1 FROM "Unsubscription" u
            WHERE u."personId" = m."personId" AND u."topic" = 'meetings')
       AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" w
            WHERE w."dedupKey" = ${key} || m."personId")
       ${some}
     ORDER BY m."personId"`;
  return rows.map(({ personId }) => personId);
}

const MOST_TO_RING = 100;

/** Those without an address, by name. */
export function listToRing(db: Db, offerId: Id): Promise<ParentToRing[]> {
  return db.$queryRaw<ParentToRing[]>`
    SELECT DISTINCT p."id", p."fullName", p."phone"
      FROM "Membership" m
      JOIN "Cohort" c ON c."id" = m."cohortId"
      JOIN "Person" p ON p."id" = m."personId"
     WHERE m."stage" IN ('enrolled', 'active') AND c."closedAt" IS NULL
       AND p."email" IS NULL AND p."phone" IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM "Membership" o
             JOIN "PlaceRequest" r ON r."personId" = o."personId"
            WHERE o."partyId" = m."partyId" AND r."offerId" = ${offerId})
     ORDER BY p."fullName", p."id" LIMIT ${MOST_TO_RING}`;
}
