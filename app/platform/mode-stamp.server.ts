/**
 * The stamp of a database: which mode of the portal it belongs to. A demonstration never opens a
 * live database, nor the reverse (product.md, settled question 6).
 */
import { existsSync } from "node:fs";
import { closeDatabase, database, type Reader, type Transaction } from "./database.server.ts";
import { env, type Mode } from "./env.server.ts";

const KEY = "mode";

/** The stamp before anything is migrated; null for a database that has none yet. */
export async function readStampBeforeMigration(): Promise<string | null> {
  const { databaseUrl } = env();
  const isFile = databaseUrl.startsWith("file:");
  if (isFile && !existsSync(databaseUrl.slice("file:".length))) return null;
  try {
    return await readStamp((await database()).reader);
  } catch {
    // An empty database has no settings yet; one that cannot be reached says so at its migration.
    return null;
  } finally {
    await closeDatabase();
  }
}

async function readStamp(db: Reader | Transaction): Promise<string | null> {
  return (await db.setting.findUnique({ where: { key: KEY } }))?.value ?? null;
}

/** Stamps a database that has no stamp; answers the stamp that it bears now. */
export async function stampMode(tx: Transaction, mode: Mode, now: Date): Promise<string> {
  const stamped = await readStamp(tx);
  if (stamped !== null) return stamped;
  await tx.setting.create({ data: { key: KEY, value: mode, updatedAt: now } });
  return mode;
}
