// @ts-check
/**
 * Replaces everything in a PostgreSQL database by the rows of a backup, in one transaction: other
 * connections wait and then see all of it, or, if anything fails, the database as it was.
 *
 * The guards sleep inside this transaction only: they refuse the emptying, and they would count
 * each posting's balance a second time. Foreign keys are checked before it ends.
 */
import pg from "pg";
import { linesIn, listTables, readHead } from "./postgresql-dump.mjs";

const ROWS_AT_ONCE = 1_000;

/**
 * @param {string} url a database at the same migrations as the backup
 * @param {string} file
 * @returns {Promise<number>} how many rows were loaded
 */
export async function loadPostgresql(url, file) {
  const { sequences } = await readHead(file);
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local lock_timeout = '30s'");
    const tables = await listTables(client);
    const names = tables.map((name) => `"${name}"`).join(", ");
    await client.query(`lock table ${names} in access exclusive mode`);
    const wake = await putGuardsToSleep(client, tables);
    await client.query(`truncate ${names}`);
    const count = await insertRows(client, file);
    for (const { name, value } of sequences) await raiseSequence(client, name, value);
    await wake();
    await client.query("commit");
    await client.query("analyze");
    return count;
  } finally {
    // Ending the connection takes back a transaction that was not committed.
    await client.end();
  }
}

/**
 * Rows may point at rows that come later, so foreign keys wait too. Returns what undoes both.
 * @param {pg.Client} client
 * @param {string[]} tables
 */
async function putGuardsToSleep(client, tables) {
  const { rows: keys } = await client.query(
    `select conrelid::regclass::text as "table", conname::text as name from pg_constraint
     where contype = 'f' and not condeferrable and connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of keys) {
    await client.query(`alter table ${table} alter constraint "${name}" deferrable`);
  }
  for (const table of tables) await client.query(`alter table "${table}" disable trigger user`);
  await client.query("set constraints all deferred");
  return async () => {
    await client.query("set constraints all immediate");
    for (const table of tables) await client.query(`alter table "${table}" enable trigger user`);
    for (const { table, name } of keys) {
      await client.query(`alter table ${table} alter constraint "${name}" not deferrable`);
    }
  };
}

/** @param {pg.Client} client @param {string} file */
async function insertRows(client, file) {
  let table = "";
  let count = 0;
  let ended = false;
  /** @type {string[]} */
  let waiting = [];
  const insert = async () => {
    if (waiting.length === 0) return;
    await client.query(
      `insert into "${table}" select * from json_populate_recordset(null::"${table}", $1::json)`,
      [`[${waiting.join(",")}]`],
    );
    count += waiting.length;
    waiting = [];
  };
  for await (const line of linesIn(file)) {
    if (!line.startsWith("#")) {
      if (waiting.push(line) >= ROWS_AT_ONCE) await insert();
      continue;
    }
    await insert();
    const head = JSON.parse(line.slice(1));
    table = head.table ?? "";
    ended = head.end === true && head.rows === count;
  }
  if (!ended) throw new Error(`${file} is cut off; nothing was changed`);
  return count;
}

/**
 * A number that was given out is never given out again, not even when the rows go back in time.
 * @param {pg.Client} client @param {string} name @param {string} value
 */
async function raiseSequence(client, name, value) {
  await client.query(
    `select setval($1::regclass, greatest($2::bigint, coalesce((select last_value from pg_sequences
       where schemaname = 'public' and sequencename = $3), 1)))`,
    [`"${name}"`, value, name],
  );
}
