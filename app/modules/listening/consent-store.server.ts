/**
 * Consents to publish a concern in a parent's own words, and what may be published by them. One in
 * force belongs to the person who is said to have said it; an ended one goes once the words are no
 * longer theirs.
 */
import { join } from "@prisma/client/runtime/client";
import type { Language } from "#app/i18n/languages.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { languageOf } from "./concern-store.server.ts";
import { PUBLISH_CONCERN } from "./consent.ts";

type Db = Reader | Transaction;

export type ConsentInForce = {
  concernId: Id;
  textVersion: number;
  language: Language;
  givenAt: Date;
};

/** Those in force for these concerns. */
export async function listConsents(db: Db, concernIds: readonly Id[]): Promise<ConsentInForce[]> {
  const rows = await db.consent.findMany({
    where: { purpose: PUBLISH_CONCERN, subjectId: { in: [...concernIds] }, withdrawnAt: null },
  });
  return rows.map(({ subjectId, textVersion, language, givenAt }) => {
    return { concernId: subjectId, textVersion, givenAt, language: languageOf(language) };
  });
}

export async function createConsent(
  tx: Transaction,
  { actor, now, language }: SignedInContext,
  { concernId, textVersion }: { concernId: Id; textVersion: number },
): Promise<void> {
  const { personId } = actor;
  await tx.consent.create({
    data: {
      ...{ id: newId(), personId, purpose: PUBLISH_CONCERN, subjectId: concernId },
      ...{ textVersion, language, givenAt: now, recordedById: personId },
    },
  });
}

/**
 * Ends those in force for this concern, and says whether there was one. `isOfFormerWords` where
 * they end because the concern has other words now: its person is asked anew, and told why.
 */
export async function endConsents(
  tx: Transaction,
  concernId: Id,
  now: Date,
  isOfFormerWords = false,
): Promise<boolean> {
  const { count } = await tx.consent.updateMany({
    where: { purpose: PUBLISH_CONCERN, subjectId: concernId, withdrawnAt: null },
    data: { withdrawnAt: now, isOfFormerWords },
  });
  return count > 0;
}

/** Whether somebody ever agreed to publish it, and so has read it. */
export async function wasAgreed(tx: Transaction, concernId: Id): Promise<boolean> {
  const given = { purpose: PUBLISH_CONCERN, subjectId: concernId };
  return (await tx.consent.count({ where: given })) > 0;
}

/** Since when the words of these concerns are others than the ones that somebody last agreed to. */
export async function listReworded(db: Db, concernIds: readonly Id[]): Promise<Map<Id, Date>> {
  const rows = await db.consent.findMany({
    where: { purpose: PUBLISH_CONCERN, subjectId: { in: [...concernIds] } },
    select: { subjectId: true, withdrawnAt: true, isOfFormerWords: true },
    orderBy: [{ withdrawnAt: "asc" }, { id: "asc" }],
  });
  const inForce = rows.filter(({ withdrawnAt }) => withdrawnAt === null);
  const agreed = new Set(inForce.map(({ subjectId }) => subjectId));
  const reworded = new Map<Id, Date>();
  // Of each concern the last end counts, and none where somebody agreed again.
  for (const { subjectId, withdrawnAt, isOfFormerWords } of rows) {
    if (withdrawnAt === null || agreed.has(subjectId)) continue;
    if (isOfFormerWords) reworded.set(subjectId, withdrawnAt);
    else reworded.delete(subjectId);
  }
  return reworded;
}

/** Nothing says any more who agreed to publish these concerns. None of the consents is in force. */
export async function forgetConsents(tx: Transaction, concernIds: readonly Id[]): Promise<void> {
  const subjectId = { in: [...concernIds] };
  await tx.consent.deleteMany({
    where: { purpose: PUBLISH_CONCERN, subjectId, withdrawnAt: { not: null } },
  });
}

export type PublishableConcern = { themeId: Id; words: string; wordsIn: Language };

/** Far more than a page has room for. */
const MOST_PUBLISHED = 50;

/**
 * The words under these themes whose speakers agreed to publish them, newest first; without any
 * name. A page that keeps them is told by `publicPagesChange` when one of them ends.
 */
export async function listPublishableConcerns(
  db: Db,
  themeIds: readonly Id[],
): Promise<PublishableConcern[]> {
  if (themeIds.length === 0) return [];
  const rows = await db.$queryRaw<{ themeId: Id; words: string; wordsIn: string }[]>`
    SELECT k."themeId", c."words", c."wordsIn"
      FROM "Consent" s
      JOIN "Concern" c ON c."id" = s."subjectId" AND c."personId" = s."personId"
      JOIN "ConcernTheme" k ON k."concernId" = c."id"
     WHERE s."purpose" = ${PUBLISH_CONCERN} AND s."withdrawnAt" IS NULL
       AND c."withdrawnAt" IS NULL AND k."themeId" IN (${join([...themeIds])})
     ORDER BY c."heardAt" DESC, c."id" DESC LIMIT ${MOST_PUBLISHED}`;
  return rows.map(({ wordsIn, ...row }) => ({ ...row, wordsIn: languageOf(wordsIn) }));
}
