/**
 * Parents in the light of an offer of places: those whose wish staff can write down, those who are
 * told of free places, and those whom only a call reaches. Each is a member of a cohort.
 */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { statement } from "#app/platform/statement.server.ts";
import { containing, foldedColumn } from "#app/shared/folded-name.ts";
import { isId, type Id } from "#app/shared/id.ts";

type Db = Reader | Transaction;

export type NamedParent = Readonly<{
  id: Id;
  fullName: string;
  cohort: string;
  /** When they first asked to join a cohort. */
  appliedAt: Date;
}>;

/** So many at most; whoever is not among them is looked for by name. */
export const MOST_PARENTS = 50;

/** Column expressions cannot be bound as values, so the statement is put together once. */
const MEMBERS = statement(
  `SELECT p."id", p."fullName", MIN(c."name") AS "cohort", MIN(m."appliedAt") AS "appliedAt"
     FROM "Membership" m
     JOIN "Person" p ON p."id" = m."personId"
     JOIN "Cohort" c ON c."id" = m."cohortId"
    WHERE m."endedAt" IS NULL AND ${foldedColumn('p."fullName"')} LIKE `,
  ` ESCAPE '!' AND m."personId" <> `,
  ` AND NOT EXISTS (SELECT 1 FROM "PlaceRequest" r WHERE r."personId" = m."personId"
                       AND r."offerId" = `,
  ` AND r."state" IN ('asked', 'given', 'used', 'not-used'))
    GROUP BY p."id", p."fullName"
    ORDER BY p."fullName", p."id" LIMIT `,
  ``,
);

/** Members whose name holds the words and who neither ask nor have places of the offer; one more than the most. */
export async function listParentsToAsk(
  db: Db,
  { offerId, words, but }: { offerId: Id; words: string; but: Id },
): Promise<NamedParent[]> {
  const most = MOST_PARENTS + 1;
  const rows = await db.$queryRaw<NamedParent[]>(MEMBERS, containing(words), but, offerId, most);
  // SQLite answers a moment that it has chosen among several as text.
  return rows.map((row) => ({ ...row, appliedAt: new Date(row.appliedAt) }));
}

export async function isMember(db: Db, personId: unknown): Promise<boolean> {
  if (!isId(personId)) return false;
  return (await db.membership.count({ where: { personId, endedAt: null } })) > 0;
}

/** Whom nobody of the portal's mail reaches, with the number to ring. */
export type ParentToRing = Readonly<{ id: Id; fullName: string; phone: string | null }>;

export function listWithoutEmail(db: Db, ids: readonly Id[]): Promise<ParentToRing[]> {
  return db.person.findMany({
    where: { id: { in: [...ids] }, email: null },
    select: { id: true, fullName: true, phone: true },
  });
}
