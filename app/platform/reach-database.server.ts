/**
 * Whether the database can be used at all, said in a sentence before anything else is tried: a
 * mistyped address or a folder without leave is the owner's to mend, and a stack helps nobody.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";

const MOST_WAIT_MILLISECONDS = 10_000;

/**
 * Why the database cannot be used, as its engine says it; null where it can be read and written.
 * A SQLite file is made with its folder where there is none. A password is never repeated.
 */
export async function whyUnusable(databaseUrl: string): Promise<string | null> {
  try {
    if (databaseUrl.startsWith("file:")) tryFile(databaseUrl.slice("file:".length));
    else await tryServer(databaseUrl);
    return null;
  } catch (error) {
    return `${nameOf(databaseUrl)}: ${reasonOf(error)}`;
  }
}

function tryFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Sqlite(file, { timeout: MOST_WAIT_MILLISECONDS });
  try {
    // Takes the right to write and changes nothing; another writer is waited for.
    database.exec("begin immediate; rollback");
  } finally {
    database.close();
  }
}

async function tryServer(connectionString: string): Promise<void> {
  const connectionTimeoutMillis = MOST_WAIT_MILLISECONDS;
  const client = new pg.Client({ connectionString, connectionTimeoutMillis });
  // A server that goes away meanwhile says so in the answer to the query.
  client.on("error", () => undefined);
  await client.connect();
  await client.query("select 1");
  await client.end();
}

function nameOf(databaseUrl: string): string {
  if (databaseUrl.startsWith("file:")) return path.resolve(databaseUrl.slice("file:".length));
  if (!URL.canParse(databaseUrl)) return "DATABASE_URL";
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}` || "DATABASE_URL";
}

/** Several addresses of one host fail together, each with a reason and none of their own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}
