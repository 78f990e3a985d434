/**
 * Brings the database to what this version of the portal expects: migrations and guards by a
 * child process (Prisma's engine may be started once a process), then the stamp of its mode.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { env } from "#app/platform/env.server.ts";

export async function prepareDatabase(): Promise<void> {
  const { databaseUrl } = env();
  if (databaseUrl.startsWith("file:")) {
    mkdirSync(path.dirname(databaseUrl.slice("file:".length)), { recursive: true });
  }
  const migrated = spawnSync(process.execPath, ["scripts/migrate.mjs"], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (migrated.status !== 0) process.exit(migrated.status ?? 1);
}
