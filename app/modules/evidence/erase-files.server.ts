/**
 * Erases the bytes of files that nobody uses any more, or that were never brought into use. May
 * run at any time and any number of times.
 */
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import {
  listFilesToErase,
  saveFileErased,
} from "#app/modules/campaigns/stored-file-store.server.ts";

/** An upload is long over by then. */
const UNUSED_MILLISECONDS = 60 * 60_000;

/** Answers how many were erased. */
export async function eraseFiles(context: Context): Promise<number> {
  const unusedSince = new Date(context.now.getTime() - UNUSED_MILLISECONDS);
  const files = await listFilesToErase(context.db.reader, unusedSince);
  for (const { id, storeKey } of files) {
    await fileStore().remove(storeKey);
    await inTransaction(context, (tx) => saveFileErased(tx, id, context.now));
  }
  return files.length;
}
