/** Materials of sessions in the database. They change only under the lock of their session. */
import type { Revisions } from "#app/i18n/two-texts.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import type { Material, MaterialWords } from "./material.ts";

type Db = Reader | Transaction;

export function toMaterial(row: Prisma.MaterialGetPayload<object>): Material {
  return { ...row, sourceLanguage: row.sourceLanguage === "es" ? "es" : "en" };
}

/** A session's materials in order, those that were taken out left aside. */
export async function listMaterials(db: Db, sessionId: Id): Promise<Material[]> {
  const rows = await db.material.findMany({
    where: { sessionId, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(toMaterial);
}

export type MaterialCount = {
  materials: number;
  /** Those of which one language is out of date (translationState). */
  behind: number;
};

/** How many materials each of these sessions has; one without any is left out. Reads no text. */
export async function countMaterials(
  db: Db,
  sessionIds: readonly Id[],
): Promise<Map<Id, MaterialCount>> {
  const where = { sessionId: { in: [...sessionIds] }, removedAt: null };
  const all = await db.material.groupBy({ by: ["sessionId"], where, _count: true });
  const translated = await db.material.findMany({
    where: { ...where, translatedRevision: { gt: 0 } },
    select: { sessionId: true, sourceRevision: true, translatedRevision: true },
  });
  const behind = translated.filter((one) => one.translatedRevision < one.sourceRevision);
  const countBehind = (id: Id) => behind.filter(({ sessionId }) => sessionId === id).length;
  return new Map(
    all.map(({ sessionId: id, _count }) => [id, { materials: _count, behind: countBehind(id) }]),
  );
}

/** The material of that session, also where it was taken out; else null. */
export async function findMaterial(db: Db, sessionId: Id, id: unknown): Promise<Material | null> {
  if (!isId(id)) return null;
  const row = await db.material.findFirst({ where: { id, sessionId } });
  return row === null ? null : toMaterial(row);
}

/** The words alone, whatever else the object holds. */
function wordsOf({ titleEn, titleEs, textEn, textEs, linkEn, linkEs }: MaterialWords) {
  return { titleEn, titleEs, textEn, textEs, linkEn, linkEs };
}

/** Written as the last of its session. */
export async function createMaterial(
  tx: Transaction,
  sessionId: Id,
  words: MaterialWords,
  revisions: Revisions,
): Promise<Id> {
  const id = newId();
  const last = await tx.material.aggregate({ where: { sessionId }, _max: { position: true } });
  const position = (last._max.position ?? 0) + 1;
  await tx.material.create({
    data: { id, sessionId, position, ...wordsOf(words), ...revisions },
  });
  return id;
}

export async function saveMaterial(
  tx: Transaction,
  id: Id,
  words: MaterialWords,
  revisions: Revisions,
): Promise<void> {
  await tx.material.update({
    where: { id },
    data: { ...wordsOf(words), ...revisions, version: { increment: 1 } },
  });
}

/** The translation is right as it is. */
export async function saveMaterialCurrent(tx: Transaction, material: Material): Promise<void> {
  await tx.material.update({
    where: { id: material.id },
    data: { translatedRevision: material.sourceRevision, version: { increment: 1 } },
  });
}

export async function saveMaterialRemoved(tx: Transaction, id: Id, removedAt: Date): Promise<void> {
  await tx.material.update({ where: { id }, data: { removedAt, version: { increment: 1 } } });
}
