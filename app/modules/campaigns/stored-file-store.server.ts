/**
 * Uploaded files in the database; their bytes lie in the store of files. A file is written down
 * as not in use before its bytes are kept, and comes into use with its evidence: whatever is cut
 * short leaves a row by which the bytes are found and erased.
 */
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import type { EvidenceLink } from "./evidence.ts";
import type { Subject as EvidenceSubject } from "./evidence-store.server.ts";

type Db = Reader | Transaction;

export type StoredFile = {
  id: Id;
  storeKey: string;
  type: string;
  bytes: number;
  digest: string;
  publishedAt: Date | null;
};

const FILE = {
  ...{ id: true, storeKey: true, type: true, bytes: true, digest: true, publishedAt: true },
} as const;

/** A file in use, or null. */
export async function findStoredFile(db: Db, id: unknown): Promise<StoredFile | null> {
  if (!isId(id)) return null;
  return db.storedFile.findFirst({ where: { id, removedAt: null }, select: FILE });
}

export async function createUnusedFile(
  tx: Transaction,
  context: Context,
  file: Omit<StoredFile, "id" | "publishedAt"> & { uploadedById: Id },
): Promise<Id> {
  const id = newId();
  const { now } = context;
  await tx.storedFile.create({ data: { id, ...file, uploadedAt: now, removedAt: now } });
  return id;
}

/** The file comes into use as evidence of that record. */
export async function createFileEvidence(
  tx: Transaction,
  context: Context,
  { kind, id: subjectId }: EvidenceSubject,
  { fileId, label, labelIn, on }: Omit<EvidenceLink, "url"> & { fileId: Id },
): Promise<Id> {
  const id = newId();
  await tx.storedFile.update({ where: { id: fileId }, data: { removedAt: null } });
  await tx.evidence.create({
    data: {
      ...{ id, subjectKind: kind, subjectId, fileId, label, labelIn, on },
      addedById: context.actor?.personId ?? null,
      addedAt: context.now,
    },
  });
  return id;
}

export async function saveFilesRemoved(tx: Transaction, ids: readonly Id[], at: Date) {
  await tx.storedFile.updateMany({
    where: { id: { in: [...ids] } },
    data: { removedAt: at, publishedAt: null },
  });
}

/** Null takes them off the public pages. */
export async function saveFilesPublished(tx: Transaction, ids: readonly Id[], at: Date | null) {
  await tx.storedFile.updateMany({ where: { id: { in: [...ids] } }, data: { publishedAt: at } });
}

/** Files of these records are private again. */
export async function saveFilesHidden(tx: Transaction, subjectIds: readonly Id[]): Promise<void> {
  const of = { some: { subjectId: { in: [...subjectIds] } } };
  await tx.storedFile.updateMany({
    where: { publishedAt: { not: null }, evidence: of },
    data: { publishedAt: null },
  });
}

/** Those of a campaign, its pledges and what became of them and of its asks. */
export async function saveCampaignFilesHidden(tx: Transaction, campaignId: Id): Promise<void> {
  const where = { ask: { campaignId } };
  const asks = await tx.askChange.findMany({ where, select: { id: true } });
  const pledges = await tx.pledge.findMany({
    where,
    select: { id: true, changes: { select: { id: true } } },
  });
  const ofPledges = pledges.flatMap(({ id, changes }) => [{ id }, ...changes]);
  const ids = [...asks, ...ofPledges].map(({ id }) => id);
  await saveFilesHidden(tx, [campaignId, ...ids]);
}

const MOST_AT_ONCE = 100;

/** Files that were not in use at that moment, and whose bytes may still be there. */
export function listFilesToErase(db: Db, unusedSince: Date) {
  return db.storedFile.findMany({
    where: { erasedAt: null, removedAt: { lte: unusedSince } },
    select: { id: true, storeKey: true },
    take: MOST_AT_ONCE,
  });
}

/** What it was said to show goes with its bytes. */
export async function saveFileErased(tx: Transaction, id: Id, at: Date): Promise<void> {
  await tx.storedFile.updateMany({
    where: { id, removedAt: { not: null } },
    data: { erasedAt: at },
  });
  await tx.evidence.updateMany({
    where: { fileId: id, file: { erasedAt: { not: null } } },
    data: { label: "" },
  });
}
