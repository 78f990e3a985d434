// @ts-check
/** Which migrations a database has behind it, read from Prisma's own table. An empty one has none. */
import { existsSync } from "node:fs";
import { providerOf, sqliteFile } from "./database.mjs";

const STARTED = `select migration_name as name, finished_at is not null as finished
  from "_prisma_migrations" where rolled_back_at is null order by migration_name`;

/**
 * @param {string} url
 * @returns {Promise<{ applied: string[], failed: string[] }>}
 */
export async function appliedMigrations(url) {
  const rows = providerOf(url) === "sqlite" ? await readSqlite(url) : await readPostgresql(url);
  return {
    applied: rows.filter(({ finished }) => finished).map(({ name }) => name),
    failed: rows.filter(({ finished }) => !finished).map(({ name }) => name),
  };
}

/** @typedef {{ name: string, finished: boolean | number }} Row */

/** @param {string} url @returns {Promise<Row[]>} */
async function readSqlite(url) {
  if (!existsSync(sqliteFile(url))) return [];
  const { default: Database } = await import("better-sqlite3");
  const database = new Database(sqliteFile(url), { timeout: 20_000 });
  const table = database.prepare("select 1 from sqlite_master where name = '_prisma_migrations'");
  const rows = table.get() ? database.prepare(STARTED).all() : [];
  database.close();
  return /** @type {Row[]} */ (rows);
}

/** @param {string} url @returns {Promise<Row[]>} */
async function readPostgresql(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client(url);
  await client.connect();
  const found = await client.query(`select to_regclass('"_prisma_migrations"') as name`);
  const rows = found.rows[0].name ? (await client.query(STARTED)).rows : [];
  await client.end();
  return rows;
}
