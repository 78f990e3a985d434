// @ts-check
/**
 * A backup of a PostgreSQL database in one gzipped text file, made through an ordinary connection.
 *
 * A line that begins with # is a heading (JSON); every other line is one row (JSON) of the table
 * named by the last heading. The first heading names the migrations behind the rows, the last one
 * counts them, so that a file that was cut off is noticed. All rows are of one moment.
 */
import { createReadStream, createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import pg from "pg";
import { appliedMigrations } from "./migrations-applied.mjs";

export const FORMAT = "parent-power-portal-backup";
const ROWS_AT_ONCE = 2_000;

/** @typedef {{ format: string, takenAt: string, migrations: string[], sequences: Sequence[] }} Head */
/** @typedef {{ name: string, value: string }} Sequence */

/**
 * @param {string} url
 * @param {string} file written whole or not at all; can be read by its owner only
 */
export async function dumpPostgresql(url, file) {
  const { applied } = await appliedMigrations(url);
  const client = new pg.Client(url);
  await client.connect();
  const unfinished = `${file}.unfinished`;
  try {
    await client.query("begin isolation level repeatable read read only");
    await pipeline(
      Readable.from(linesOf(client, applied)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
  } finally {
    await client.end();
  }
  await rename(unfinished, file);
}

/** @param {pg.Client} client @param {string[]} migrations */
async function* linesOf(client, migrations) {
  const sequences = await client.query(
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = 'public' and last_value is not null`,
  );
  const takenAt = new Date().toISOString();
  yield heading({ format: FORMAT, takenAt, migrations, sequences: sequences.rows });
  let count = 0;
  for (const table of await listTables(client)) {
    yield heading({ table });
    await client.query(
      `declare rows cursor for select row_to_json(t)::text as row from "${table}" t`,
    );
    for (;;) {
      const { rows } = await client.query(`fetch ${ROWS_AT_ONCE} from rows`);
      if (rows.length === 0) break;
      count += rows.length;
      yield rows.map(({ row }) => `${row}\n`).join("");
    }
    await client.query("close rows");
  }
  yield heading({ end: true, rows: count });
}

/** @param {object} value */
function heading(value) {
  return `#${JSON.stringify(value)}\n`;
}

/** @param {pg.Client} client @returns {Promise<string[]>} */
export async function listTables(client) {
  const { rows } = await client.query(
    `select tablename::text as name from pg_tables
     where schemaname = 'public' and tablename <> '_prisma_migrations' order by tablename`,
  );
  return rows.map(({ name }) => name);
}

/** @param {string} file */
export async function* linesIn(file) {
  const text = createReadStream(file).pipe(createGunzip()).setEncoding("utf8");
  let rest = "";
  for await (const chunk of text) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest) yield rest;
}

/**
 * @param {string} file
 * @returns {Promise<Head>} refuses a file that is no backup of this portal
 */
export async function readHead(file) {
  for await (const line of linesIn(file)) {
    const head = line.startsWith("#") ? JSON.parse(line.slice(1)) : {};
    if (head.format === FORMAT) return head;
    break;
  }
  throw new Error(`${file} is not a backup of this portal`);
}
