/** PostgreSQL and what speaks its protocol: one pool for reading and writing, row locks in stores. */
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../prisma/generated/postgresql/client/client.ts";
import type { PrismaClient as Typed } from "../../prisma/generated/sqlite/client/client.ts";
import type { Database } from "./database.server.ts";

const TRANSACTION = { maxWait: 30_000, timeout: 30_000 };

export async function openPostgresql(connectionString: string): Promise<Database> {
  const generated = new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
  // Both clients come from the same models; only their provider's extras differ.
  const client = generated as unknown as Typed;
  await client.$queryRawUnsafe("SELECT 1");

  return {
    dialect: "postgresql",
    reader: client,
    inTransaction: (work) => client.$transaction(work, TRANSACTION),
    close: () => client.$disconnect(),
  };
}
