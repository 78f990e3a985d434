// @ts-check
/**
 * `npm run backup [-- FILE]`: a backup of the database while the portal runs, proven by unpacking
 * it and rebuilding every balance. Uploaded files are copied to FILE.files. Without a name it goes
 * to data/backups. Ends with 1 when no backup could be made, and when it could not be proven; then
 * the file is kept, and it says so.
 */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { databaseUrl, providerOf, sqliteFile } from "./database.mjs";
import { copyFiles, fileFolder, filesOfBackup } from "./file-copy.mjs";
import { dumpPostgresql } from "./postgresql-dump.mjs";
import { ROOT } from "./root.mjs";
import { proveBackup } from "./scratch-database.mjs";
import { copyDatabase } from "./sqlite-copy.mjs";

/**
 * @param {string} url
 * @param {string} file must not exist yet
 */
export async function writeBackup(url, file) {
  if (existsSync(file)) throw new Error(`${file} exists already; choose another name`);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (providerOf(url) === "sqlite") await copyDatabase(sqliteFile(url), file);
  else await dumpPostgresql(url, file);
}

/**
 * @param {string} url
 * @param {string} [word] put before the time
 */
export function backupName(url, word = "portal") {
  const time = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const ending = providerOf(url) === "sqlite" ? "db" : "jsonl.gz";
  return path.join(ROOT, "data/backups", `${word}-${time}Z.${ending}`);
}

/** After the database, so that every file that it names is there. @param {string} backup */
async function backUpFiles(backup) {
  const folder = fileFolder();
  if (folder === null) {
    process.stdout.write("Uploaded files lie in the bucket, which keeps its own copies.\n");
  } else if (await copyFiles(folder, filesOfBackup(backup))) {
    process.stdout.write(`${filesOfBackup(backup)}\n`);
  }
}

async function main() {
  const url = databaseUrl();
  const file = path.resolve(process.argv[2] ?? backupName(url));
  await writeBackup(url, file);
  process.stdout.write(`${file}\n`);
  await backUpFiles(file);
  await proveBackup(url, file).catch((error) => {
    throw new Error(`the file is kept, but it is not proven: ${error.message}`);
  });
  process.stdout.write("Proven: it unpacks, and every balance agrees with the journal.\n");
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error) => {
    process.stderr.write(`The backup failed: ${error.message}\n`);
    process.exitCode = 1;
  });
}
