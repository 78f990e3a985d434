// @ts-check
/**
 * Uploaded files beside a backup of the database. Files are written once and never changed, so a
 * copy only adds what is missing, and a restore takes nothing away. A bucket keeps its own copies.
 */
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "./root.mjs";

/** The folder of uploaded files, or null where they lie in a bucket. */
export function fileFolder() {
  const store = process.env["FILE_STORE"] || "data/files";
  return store === "s3" ? null : path.resolve(ROOT, store);
}

/** Where the files of a backup lie. @param {string} backup */
export function filesOfBackup(backup) {
  return `${backup}.files`;
}

/**
 * Adds what is missing; false where there is nothing to copy.
 * @param {string} from
 * @param {string} to
 */
export async function copyFiles(from, to) {
  if (!existsSync(from)) return false;
  await cp(from, to, {
    recursive: true,
    force: false,
    // What somebody is sending at this moment is in no database yet.
    filter: (source) => !path.basename(source).startsWith("begun-"),
  });
  return true;
}
