/**
 * SQLite in a file: one writer, and a reader that cannot write.
 *
 * Every transaction's first statement is a write, so that it holds the file's write lock before it
 * reads; a deferred one could fail half-way when a second process writes (stack.md, trap 3).
 */
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../../prisma/generated/sqlite/client/client.ts";
import type { Database, Reader } from "./database.server.ts";
import { openSqliteReads } from "./sqlite-reads.server.ts";

const MOST_WAIT = 30_000;
const MOST_SECONDS = 30;
const LONGEST_MOMENT = 600_000;

export async function openSqlite(url: string): Promise<Database> {
  const writer = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url, timeout: 10_000 }) });
  const client = new PrismaClient({
    adapter: new PrismaBetterSqlite3({ url, readonly: true, timeout: 10_000 }),
  });
  // An acknowledged payment survives a power cut, not only a crash of the process.
  await writer.$executeRawUnsafe("PRAGMA synchronous = FULL");
  await client.$queryRawUnsafe("SELECT 1");
  const reads = openSqliteReads(url);
  const reader = Object.create(client, { $queryRaw: { value: reads.query } }) as Reader;

  return {
    dialect: "sqlite",
    reader,
    inTransaction: (work, { seconds } = { seconds: MOST_SECONDS }) =>
      writer.$transaction(
        async (tx) => {
          await tx.$executeRaw`UPDATE "Lock" SET "turns" = "turns" + 1 WHERE "name" = 'writer'`;
          return work(tx);
        },
        { maxWait: MOST_WAIT, timeout: seconds * 1000 },
      ),
    // A deferred transaction sees what was there at its first read, and keeps nobody from writing.
    atOneMoment: (read) =>
      client.$transaction((tx) => read(tx as unknown as Reader), {
        timeout: LONGEST_MOMENT,
      }),
    close: async () => {
      reads.close();
      await client.$disconnect();
      await writer.$disconnect();
    },
  };
}
