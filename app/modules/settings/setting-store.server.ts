/** Settings that are one short text each, by key. */
import type { Reader, Transaction } from "#app/platform/database.server.ts";

export const CLOCK_OFFSET = "clock-offset";

export async function findSetting(db: Reader | Transaction, key: string): Promise<string | null> {
  return (await db.setting.findUnique({ where: { key } }))?.value ?? null;
}

export async function saveSetting(
  tx: Transaction,
  setting: { key: string; value: string; at: Date; byId: string | null },
): Promise<void> {
  const { key, value, at: updatedAt, byId: updatedById } = setting;
  await tx.setting.upsert({
    where: { key },
    create: { key, value, updatedAt, updatedById },
    update: { value, updatedAt, updatedById },
  });
}

/** When the newest entry of the ledger was recorded; null while there is none. */
export async function newestRecordedAt(db: Reader | Transaction): Promise<Date | null> {
  const { _max } = await db.entry.aggregate({ _max: { recordedAt: true } });
  return _max.recordedAt;
}
