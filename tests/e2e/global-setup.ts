/**
 * Before the journeys: the built portal, filled with its demonstration, once on SQLite and once on
 * PostgreSQL; a copy of the filled SQLite file for the tests that want a portal of their own; and
 * what everybody can open there, followed link by link while PostgreSQL is still being filled.
 */
import { copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { startPostgresServer, type PostgresServer } from "../setup/postgres-server.ts";
import { leftFolders, makeRunFolder, removeFolder } from "../setup/run-folder.ts";
import { actors, enterAll, keepExplored } from "./bad-input/actors.ts";
import { explore } from "./bad-input/explore.ts";
import {
  fillPortal,
  PLACES,
  SERVER,
  startPortal,
  startSparePortal,
  type PortalServer,
} from "./portal-server.ts";

const NAME = "portal-journeys";

export default async function setup(): Promise<() => Promise<void>> {
  if (!existsSync(SERVER)) throw new Error("The portal is not built yet: npm run build");
  leftFolders(NAME).forEach(removeFolder);
  const folder = makeRunFolder(NAME);
  const [onSqlite, { portal: onPostgresql, server }] = await Promise.all([
    startOnSqlite(folder),
    startOnPostgresql(),
  ]);
  process.env[PLACES.sqlite] = onSqlite.address;
  process.env[PLACES.postgresql] = onPostgresql.address;
  return async () => {
    await Promise.all([onSqlite.stop(), onPostgresql.stop()]);
    await server.stop();
    removeFolder(folder);
  };
}

/** Filled once, copied while nobody writes to it, then started again. */
async function startOnSqlite(folder: string): Promise<PortalServer> {
  const file = path.join(folder, "portal.db");
  const spare = path.join(folder, "spare.db");
  await fillPortal(file);
  copyFileSync(file, spare);
  process.env[PLACES.spareDatabase] = spare;
  const explored = path.join(folder, "explored.json");
  await exploreCopy(spare, explored);
  process.env[PLACES.explored] = explored;
  return startPortal({ databaseUrl: `file:${file}` });
}

async function exploreCopy(filled: string, explored: string): Promise<void> {
  const portal = await startSparePortal(filled);
  const everybody = await enterAll(portal.address, actors());
  for (const actor of everybody) await explore(portal.address, actor);
  keepExplored(explored, everybody);
  await portal.stop();
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
