/** Evidence of records in the database: added and taken out, never changed. */
import { isLanguage } from "#app/i18n/languages.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { parseCalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Evidence, EvidenceKind, EvidenceLink } from "./evidence.ts";

type Db = Reader | Transaction;

const WITH_FILE = {
  file: {
    select: { id: true, type: true, bytes: true, publishedAt: true, removedAt: true },
  },
} as const;

type Row = Prisma.EvidenceGetPayload<{ include: typeof WITH_FILE }>;

function toEvidence({ id, subjectId, url, label, labelIn, on, file }: Row): Evidence {
  return {
    ...{ id, subjectId, url, label, on: on === null ? null : parseCalendarDate(on) },
    labelIn: isLanguage(labelIn) ? labelIn : "en",
    file: file === null || file.removedAt !== null ? null : shown(file),
  };
}

function shown({ id, type, bytes, publishedAt }: NonNullable<Row["file"]>) {
  return { id, type, bytes, publishedAt };
}

/** What proves one record, in the order in which it was added. */
export function listEvidence(db: Db, kind: EvidenceKind, subjectId: Id): Promise<Evidence[]> {
  return listEvidenceOf(db, kind, [subjectId]);
}

/** What proves these records; each says by `subjectId` which one. Removed ones are left aside. */
export async function listEvidenceOf(
  db: Db,
  kind: EvidenceKind,
  subjectIds: readonly Id[],
): Promise<Evidence[]> {
  if (subjectIds.length === 0) return [];
  const rows = await db.evidence.findMany({
    where: { subjectKind: kind, subjectId: { in: [...subjectIds] }, removedAt: null },
    include: WITH_FILE,
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return rows.filter(({ url, file }) => url !== "" || file?.removedAt === null).map(toEvidence);
}

export type Subject = { kind: EvidenceKind; id: Id };

export async function addLink(
  tx: Transaction,
  context: Context,
  { kind, id: subjectId }: Subject,
  { url, label, labelIn, on }: EvidenceLink,
): Promise<Id> {
  const id = newId();
  await tx.evidence.create({
    data: {
      ...{ id, subjectKind: kind, subjectId, url, label, labelIn, on },
      addedById: context.actor?.personId ?? null,
      addedAt: context.now,
    },
  });
  return id;
}

/** Takes one out of the record; false where it is none of that record, or is out already. */
export async function removeEvidence(
  tx: Transaction,
  context: Context,
  { kind, id: subjectId }: Subject,
  evidenceId: Id,
): Promise<boolean> {
  const { count } = await tx.evidence.updateMany({
    where: { id: evidenceId, subjectKind: kind, subjectId, removedAt: null },
    data: { removedAt: context.now },
  });
  return count === 1;
}
