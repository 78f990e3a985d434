/**
 * Before the journeys: the built portal, filled with its demonstration, once on SQLite and once on
 * PostgreSQL; and a copy of the filled SQLite file for the test that throws bad input.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { startPostgresServer, type PostgresServer } from "../setup/postgres-server.ts";
import { fillPortal, PLACES, SERVER, startPortal, type PortalServer } from "./portal-server.ts";

export default async function setup(): Promise<() => Promise<void>> {
  if (!existsSync(SERVER)) throw new Error("The portal is not built yet: npm run build");
  const folder = mkdtempSync(path.join(os.tmpdir(), "portal-journeys-"));
  const [onSqlite, { portal: onPostgresql, server }] = await Promise.all([
    startOnSqlite(folder),
    startOnPostgresql(),
  ]);
  process.env[PLACES.sqlite] = onSqlite.address;
  process.env[PLACES.postgresql] = onPostgresql.address;
  return async () => {
    await Promise.all([onSqlite.stop(), onPostgresql.stop()]);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Filled once, copied while nobody writes to it, then started again. */
async function startOnSqlite(folder: string): Promise<PortalServer> {
  const file = path.join(folder, "portal.db");
  const spare = path.join(folder, "spare.db");
  await fillPortal(file);
  copyFileSync(file, spare);
  process.env[PLACES.spareDatabase] = `file:${spare}`;
  return startPortal({ databaseUrl: `file:${file}` });
}

async function startOnPostgresql(): Promise<{ portal: PortalServer; server: PostgresServer }> {
  const server = await startPostgresServer();
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query("create database portal");
  await client.end();
  const url = new URL(server.url);
  url.pathname = "/portal";
  return { portal: await startPortal({ databaseUrl: url.href }), server };
}
