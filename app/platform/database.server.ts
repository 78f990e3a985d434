/**
 * The database. The scheme of DATABASE_URL picks the engine; code is typed by SQLite's client,
 * whose types are the narrower of the two.
 *
 * Reads go to `reader`. Writes happen only inside `inTransaction`: on SQLite the writer is one
 * connection, and a query beside an open transaction would run inside it (stack.md, trap 3).
 */
import type { PrismaClient, Prisma } from "../../prisma/generated/sqlite/client/client.ts";
import { env } from "./env.server.ts";

export type { Prisma };
export type Reader = Omit<PrismaClient, "$transaction" | "$connect" | "$disconnect">;
export type Transaction = Prisma.TransactionClient;
export type Dialect = "sqlite" | "postgresql";

export type Database = {
  dialect: Dialect;
  reader: Reader;
  /** All of the work's writes, or none; it may take half a minute unless `seconds` says otherwise. */
  inTransaction<Result>(
    work: (tx: Transaction) => Promise<Result>,
    limit?: { seconds: number },
  ): Promise<Result>;
  /**
   * Several reads of one moment, whatever is written meanwhile: what is compared with each other
   * has to be. Takes no lock and up to ten minutes; on SQLite this process's other reads wait.
   */
  atOneMoment<Result>(read: (reader: Reader) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

let opened: Promise<Database> | null = null;

/** The database of this process, opened at the first call and warmed up by one query. */
export function database(): Promise<Database> {
  opened ??= open(env().databaseUrl);
  return opened;
}

export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  await (await closing)?.close();
}

async function open(url: string): Promise<Database> {
  if (url.startsWith("file:")) {
    return (await import("./database-sqlite.server.ts")).openSqlite(url);
  }
  return (await import("./database-postgresql.server.ts")).openPostgresql(url);
}
