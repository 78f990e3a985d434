/** PostgreSQL and what speaks its protocol: one pool for reading and writing, row locks in stores. */
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../prisma/generated/postgresql/client/client.ts";
import type { PrismaClient as Typed } from "../../prisma/generated/sqlite/client/client.ts";
import type { Database, Reader } from "./database.server.ts";
import { OneAtATime } from "./one-at-a-time.server.ts";
import { tryAgain } from "./try-again.server.ts";

const MOST_WAIT = 30_000;
const MOST_SECONDS = 30;
const LONGEST_MOMENT = 600_000;

export async function openPostgresql(connectionString: string): Promise<Database> {
  const adapter = new PrismaPg({ connectionString, Client: OneAtATime });
  const generated = new PrismaClient({ adapter });
  // Both clients come from the same models; only their provider's extras differ.
  const client = generated as unknown as Typed;
  await client.$queryRawUnsafe("SELECT 1");

  return {
    dialect: "postgresql",
    reader: client,
    inTransaction: (work, { seconds } = { seconds: MOST_SECONDS }) =>
      tryAgain(() => client.$transaction(work, { maxWait: MOST_WAIT, timeout: seconds * 1000 })),
    atOneMoment: (read) =>
      generated.$transaction((tx) => read(tx as unknown as Reader), {
        isolationLevel: "RepeatableRead",
        timeout: LONGEST_MOMENT,
      }),
    close: () => client.$disconnect(),
  };
}
