/** Global set-up of the PostgreSQL tests: a server for this run, and a migrated database to copy from. */
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgresServer } from "./postgres-server.ts";
import { migrateTemplate } from "./template.ts";

const NAME = "template_portal";

export default async function setup(project: TestProject) {
  const server = await startPostgresServer();
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`create database ${NAME}`);
  await client.end();
  const address = new URL(server.url);
  address.pathname = `/${NAME}`;
  migrateTemplate(address.href);
  project.provide("template", { provider: "postgresql", serverUrl: server.url, name: NAME });
  return server.stop;
}
