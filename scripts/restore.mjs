// @ts-check
/**
 * `npm run restore -- FILE`: replaces the database by a backup, while the portal runs, and puts
 * back uploaded files that are missing.
 *
 * The backup is unpacked elsewhere, brought up to date and proven first; the database as it was is
 * kept in data/backups; then everything is replaced in one transaction and every balance rebuilt.
 * Whatever fails, the database is as it was, and the command ends with 1.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { backupName, writeBackup } from "./backup.mjs";
import { databaseUrl, providerOf, sqliteFile } from "./database.mjs";
import { copyFiles, fileFolder, filesOfBackup } from "./file-copy.mjs";
import { loadPostgresql } from "./postgresql-load.mjs";
import { migrate, proveBackup } from "./scratch-database.mjs";
import { copyDatabase } from "./sqlite-copy.mjs";
import { balancesAgree } from "./verify.mjs";

/** @param {string} url @param {string} file */
async function restore(url, file) {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  await migrate(url);
  // First, so that no file is missing that the database will name; more of them do no harm.
  const folder = fileFolder();
  if (folder !== null) await copyFiles(filesOfBackup(file), folder);
  await proveBackup(url, file, async (proven) => {
    const before = backupName(url, "before-restore");
    await writeBackup(url, before);
    await replaceBy(url, proven);
    if (await balancesAgree(url)) {
      process.stdout.write(`Restored ${file}.\nThe database as it was before: ${before}\n`);
      return;
    }
    await replaceBy(url, before);
    throw new Error("the balances did not agree afterwards; the database is as it was");
  });
}

/**
 * Replaces the content of the portal's database, whole or not at all.
 * @param {string} url
 * @param {string} file a proven backup of the newest migration
 */
export async function replaceBy(url, file) {
  if (providerOf(url) === "sqlite") await copyDatabase(file, sqliteFile(url));
  else await loadPostgresql(url, file);
}

async function main() {
  const file = process.argv[2];
  if (!file) throw new Error("say which backup: npm run restore -- data/backups/NAME");
  await restore(databaseUrl(), path.resolve(file));
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error) => {
    process.stderr.write(`Not restored: ${error.message}\n`);
    process.exitCode = 1;
  });
}
