/**
 * The revision of what public pages say: a new name whenever a fee, or anything else that they
 * show, changes. Pages kept in memory belong to one revision, in every process of the portal.
 */
import type { Context } from "./context.server.ts";
import type { Reader, Transaction } from "./database.server.ts";
import { newId } from "#app/shared/id.ts";

const KEY = "public-revision";

/** Says, in the transaction of the change itself, that public pages now say something else. */
export async function publicPagesChange(tx: Transaction, context: Context): Promise<void> {
  const change = {
    value: newId(),
    updatedAt: context.now,
    updatedById: context.actor?.personId ?? null,
  };
  await tx.setting.upsert({
    where: { key: KEY },
    create: { key: KEY, ...change },
    update: change,
  });
}

/** The revision as of now; empty before the first change. */
export async function findPublicRevision(db: Reader): Promise<string> {
  return (await db.setting.findUnique({ where: { key: KEY } }))?.value ?? "";
}
