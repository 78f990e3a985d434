/** Global set-up of the PostgreSQL tests: a server for this run, and a migrated database to copy from. */
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgresServer } from "./postgres-server.ts";
import { migrateTemplate } from "./template.ts";

const NAME = "template_portal";

export default async function setup(project: TestProject) {
  const server = await startPostgresServer();
  try {
    await makeTemplate(server.url);
  } catch (error) {
    // A server left running would keep the test run from ending.
    await server.stop();
    throw error;
  }
  project.provide("template", { provider: "postgresql", serverUrl: server.url, name: NAME });
  return server.stop;
}

async function makeTemplate(serverUrl: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(`create database ${NAME}`);
  await client.end();
  const address = new URL(serverUrl);
  address.pathname = `/${NAME}`;
  migrateTemplate(address.href);
}
