/** Who said a concern, found where it was kept long enough, and taken out of the database. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { PUBLISH_CONCERN } from "./consent.ts";

export type SpokenConcern = Readonly<{ id: Id; listeningId: Id; personId: Id | null }>;

/**
 * Concerns heard before that moment that still say whose they are, though that person is a member
 * nowhere since then and no consent to publish the words is in force. Found from the memberships
 * that ended (SQLite reads a CROSS JOIN in the order written) and from names without a person: of
 * concerns of members of today none is read, however many there are.
 */
export function listForgettable(
  db: Reader | Transaction,
  before: Date,
  most: number,
): Promise<SpokenConcern[]> {
  return db.$queryRaw<SpokenConcern[]>`
    SELECT c."id", c."listeningId", c."personId"
      FROM "Membership" e CROSS JOIN "Concern" c
     WHERE e."endedAt" < ${before} AND c."personId" = e."personId"
       AND NOT EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = e."personId"
                          AND (m."endedAt" IS NULL OR m."endedAt" >= ${before}))
       AND c."withdrawnAt" IS NULL AND c."heardAt" < ${before}
       AND NOT EXISTS (SELECT 1 FROM "Consent" s WHERE s."purpose" = ${PUBLISH_CONCERN}
                          AND s."subjectId" = c."id" AND s."withdrawnAt" IS NULL)
     UNION
    SELECT c."id", c."listeningId", c."personId" FROM "Concern" c
     WHERE c."personId" IS NULL AND c."saidBy" > ''
       AND c."withdrawnAt" IS NULL AND c."heardAt" < ${before}
     ORDER BY 1 LIMIT ${most}`;
}

/** The words stay, of nobody. */
export async function eraseSpeakers(tx: Transaction, ids: readonly Id[]): Promise<void> {
  const data = { personId: null, saidBy: "", version: { increment: 1 } };
  await tx.concern.updateMany({ where: { id: { in: [...ids] } }, data });
}
