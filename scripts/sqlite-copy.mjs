// @ts-check
/**
 * Copies one SQLite database over another, page by page, as one read of the source and one
 * transaction on the target: both may be in use, and nobody ever sees half a copy.
 */
import { chmodSync, existsSync } from "node:fs";
import Database from "better-sqlite3";

const PATIENCE_SECONDS = 30;
const ALL_PAGES = 0x7fff_ffff;

/**
 * @param {string} from
 * @param {string} to its content is replaced when it exists; a new file is its owner's only
 */
export async function copyDatabase(from, to) {
  const source = new Database(from, { readonly: true, fileMustExist: true, timeout: 20_000 });
  const isNew = !existsSync(to);
  try {
    await copyPages(source, to);
  } finally {
    source.close();
  }
  if (isNew) becomeOneFile(to);
}

/**
 * A copy that nobody writes to needs no journal beside it, and holds people's particulars.
 * @param {string} file
 */
function becomeOneFile(file) {
  chmodSync(file, 0o600);
  const database = new Database(file);
  database.pragma("journal_mode = DELETE");
  database.close();
}

/**
 * @param {import("better-sqlite3").Database} source
 * @param {string} to
 */
async function copyPages(source, to) {
  const until = Date.now() + PATIENCE_SECONDS * 1000;
  while (Date.now() < until) {
    const { totalPages } = await source.backup(to, { progress: () => ALL_PAGES });
    // While another connection writes, nothing is copied, and the driver still reports an end.
    if (totalPages > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${to} was in use for ${PATIENCE_SECONDS} seconds; nothing was copied`);
}

/**
 * What SQLite itself finds wrong with a file; empty when it is whole.
 * @param {string} file
 * @returns {string[]}
 */
export function findDamage(file) {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const pages = database.pragma("integrity_check", { simple: true });
  const references = /** @type {unknown[]} */ (database.pragma("foreign_key_check"));
  database.close();
  return [
    ...(pages === "ok" ? [] : [String(pages)]),
    ...(references.length === 0
      ? []
      : [`${references.length} rows point to rows that are not there`]),
  ];
}
