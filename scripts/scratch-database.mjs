// @ts-check
/**
 * A database of its own in which a backup is unpacked, brought up to the newest migration and
 * proven, so that nothing unproven reaches the portal's database.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { besideOnServer, providerOf } from "./database.mjs";
import { dumpPostgresql, readHead } from "./postgresql-dump.mjs";
import { loadPostgresql } from "./postgresql-load.mjs";
import { run } from "./run.mjs";
import { copyDatabase, findDamage } from "./sqlite-copy.mjs";
import { balancesAgree } from "./verify.mjs";

/**
 * Unpacks and proves a backup, then hands over a proven backup of the newest migration.
 * @param {string} url the portal's own database
 * @param {string} file
 * @param {(proven: string) => Promise<void>} [then]
 */
export async function proveBackup(url, file, then = async () => undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-restore-"));
  try {
    const proven = path.join(folder, "proven");
    if (providerOf(url) === "sqlite") await proveSqlite(file, proven);
    else await provePostgresql(url, file, proven);
    await then(proven);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @param {string} proven */
async function proveSqlite(file, proven) {
  await copyDatabase(file, proven);
  const damage = findDamage(proven);
  if (damage.length > 0) throw new Error(`${file} is damaged: ${damage.join("; ")}`);
  await migrate(`file:${proven}`);
  await prove(`file:${proven}`, file);
}

/** @param {string} url @param {string} file @param {string} proven */
async function provePostgresql(url, file, proven) {
  const { migrations } = await readHead(file);
  const name = `portal_restore_${randomBytes(6).toString("hex")}`;
  const scratch = besideOnServer(url, name);
  await onServer(url, `create database ${name}`).catch((error) => {
    const hint = "it is proven in a database of its own: ALTER ROLE … CREATEDB";
    throw new Error(error.code === "42501" ? `${error.message} (${hint})` : error.message);
  });
  try {
    await migrate(scratch, migrations.at(-1));
    await loadPostgresql(scratch, file);
    await migrate(scratch);
    await prove(scratch, file);
    await dumpPostgresql(scratch, proven);
  } finally {
    await onServer(url, `drop database ${name} with (force)`);
  }
}

/** @param {string} url @param {string} statement */
async function onServer(url, statement) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** @param {string} url @param {string} [last] */
export async function migrate(url, last) {
  const args = ["scripts/migrate.mjs", ...(last ? ["--to", last] : [])];
  const { code, output } = await run("node", args, { env: { DATABASE_URL: url }, quiet: true });
  if (code !== 0) throw new Error(output.trim());
}

/** @param {string} url @param {string} file */
async function prove(url, file) {
  if (await balancesAgree(url)) return;
  throw new Error(`the balances in ${file} do not agree with its journal`);
}
