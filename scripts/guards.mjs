// @ts-check
/**
 * The guards (prisma/guards/<provider>.sql): triggers by which the database itself keeps the books
 * append-only. A migration may drop a trigger with the table it redefines, so all of them are made
 * anew after every run, in one transaction that ends only when each listed trigger stands.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { providerOf, sqliteFile } from "./database.mjs";
import { ROOT } from "./root.mjs";

/** A number for PostgreSQL's advisory lock, so that two portals never make guards at once. */
const GUARDS_LOCK = 2026_11_21;

/** @typedef {{ name: string, table: string }} Guard */

/** @param {import("./database.mjs").Provider} provider */
export function readGuards(provider) {
  const file = path.join(ROOT, "prisma/guards", `${provider}.sql`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/**
 * The triggers that a text of SQL creates, with their tables.
 * @param {string} sql
 * @returns {Guard[]}
 */
export function listGuards(sql) {
  const code = sql.replaceAll(/--.*$/gm, "").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const pattern =
    /\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+)?trigger\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?[\s\S]*?\bon\s+"?(\w+)"?/gi;
  return [...code.matchAll(pattern)].map(([, name = "", table = ""]) => ({ name, table }));
}

/**
 * Takes away the triggers of a SQLite file: redefining a table fails while a trigger elsewhere names it.
 * @param {string} url
 */
export async function dropSqliteGuards(url) {
  const database = await openSqlite(url);
  dropTriggers(database);
  database.close();
}

/**
 * Makes the guards anew.
 * @param {string} url
 * @returns {Promise<number>} how many triggers stand
 */
export async function applyGuards(url) {
  const provider = providerOf(url);
  const sql = readGuards(provider);
  const guards = listGuards(sql);
  if (provider === "sqlite") await applyToSqlite(url, sql, guards);
  else await applyToPostgresql(url, sql, guards);
  return guards.length;
}

/** @param {string} url @param {string} sql @param {Guard[]} guards */
async function applyToSqlite(url, sql, guards) {
  const database = await openSqlite(url);
  // Readers go on while one writes; the file itself remembers it.
  database.pragma("journal_mode = WAL");
  database
    .transaction(() => {
      dropTriggers(database);
      database.exec(sql);
      const rows = database.prepare(
        "select name, tbl_name from sqlite_master where type = 'trigger'",
      );
      refuseMissing(guards, rows.raw().all());
    })
    .immediate();
  database.close();
}

/** @param {string} url */
async function openSqlite(url) {
  const { default: Database } = await import("better-sqlite3");
  return new Database(sqliteFile(url), { timeout: 20_000 });
}

/** @param {import("better-sqlite3").Database} database */
function dropTriggers(database) {
  const names = database.prepare("select name from sqlite_master where type = 'trigger'").pluck();
  for (const name of names.all()) database.exec(`drop trigger "${String(name)}"`);
}

/** @param {string} url @param {string} sql @param {Guard[]} guards */
async function applyToPostgresql(url, sql, guards) {
  const { default: pg } = await import("pg");
  const client = new pg.Client(url);
  await client.connect();
  await client.query("begin");
  await client.query(`select pg_advisory_xact_lock(${GUARDS_LOCK})`);
  const standing = await triggersOf(client);
  // Making a trigger waits for every transaction on its table: a portal that is running must not
  // be stopped by a second one that starts with the same guards.
  const mark = createHash("sha256").update(sql).digest("hex");
  if ((await readMark(client)) !== mark || missing(guards, standing).length > 0) {
    for (const [name, table] of standing)
      await client.query(`drop trigger "${name}" on "${table}"`);
    await client.query(sql).catch((error) => {
      const line = sql.slice(0, Number(error.position)).split("\n").length;
      throw new Error(`prisma/guards/postgresql.sql, line ${line}: ${error.message}`);
    });
    await client.query(`comment on table "_prisma_migrations" is 'guards ${mark}'`);
    refuseMissing(guards, await triggersOf(client));
  }
  await client.query("commit");
  await client.end();
}

/** @param {import("pg").Client} client @returns {Promise<string[][]>} */
async function triggersOf(client) {
  const { rows } = await client.query({
    rowMode: "array",
    text: `select tgname::text, relname::text from pg_trigger join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and tgenabled in ('O', 'A') and relnamespace = 'public'::regnamespace`,
  });
  return rows;
}

/** @param {import("pg").Client} client @returns {Promise<string | undefined>} */
async function readMark(client) {
  const { rows } = await client.query(
    `select obj_description('"_prisma_migrations"'::regclass) as mark`,
  );
  return rows[0]?.mark?.replace("guards ", "");
}

/** @param {Guard[]} guards @param {unknown[]} standing rows of name and table */
function missing(guards, standing) {
  const names = new Set(standing.map((row) => String(row).toLowerCase()));
  return guards.filter(({ name, table }) => !names.has(`${name},${table}`.toLowerCase()));
}

/** @param {Guard[]} guards @param {unknown[]} standing */
function refuseMissing(guards, standing) {
  const absent = missing(guards, standing).map(({ name, table }) => `${name} on ${table}`);
  if (absent.length > 0) throw new Error(`guards are missing: ${absent.join(", ")}`);
}
