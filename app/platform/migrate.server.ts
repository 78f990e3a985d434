/**
 * Brings the database up to date before the portal opens it: migrations, then guards.
 * Runs as a process of its own, because Prisma's engine can be opened only once in a process.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { assert } from "#app/shared/assert.ts";

/** Refuses (throws) when a migration or a guard fails; the reason is then on the standard error. */
export async function migrate(databaseUrl: string): Promise<void> {
  const child = spawn(process.execPath, [path.resolve("scripts/migrate.mjs")], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  assert(code === 0, "the database is up to date and guarded");
}
