/**
 * Set-up of every test file that needs a database: a fresh copy of the template, named by
 * DATABASE_URL, closed and removed afterwards. Files share the portal's loaded code, so whatever
 * that remembers of one file is forgotten before the next.
 */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, inject, vi } from "vitest";
import { clockOffset, setClockOffset } from "#app/platform/clock.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";
import { forgetEnv } from "#app/platform/env.server.ts";
import { recheckPublicPages } from "#app/platform/http/public-pages.server.ts";
import type { Template } from "./template.ts";

const { url, remove } = await copyOf(inject("template"));
vi.stubEnv("DATABASE_URL", url);

afterAll(async () => {
  if (clockOffset() !== 0) setClockOffset(0);
  recheckPublicPages();
  await closeDatabase();
  await remove();
  vi.unstubAllEnvs();
  forgetEnv();
});

async function copyOf(template: Template): Promise<{ url: string; remove: () => Promise<void> }> {
  const name = `portal_${randomBytes(6).toString("hex")}`;
  if (template.provider === "sqlite") {
    const folder = path.join(path.dirname(template.file), name);
    fs.mkdirSync(folder);
    const file = path.join(folder, "portal.db");
    fs.copyFileSync(template.file, file);
    return { url: `file:${file}`, remove: () => fs.promises.rm(folder, { recursive: true }) };
  }
  const { serverUrl } = template;
  // Copied as files: without a disk to wait for, two thirds of the time of writing it to the log.
  await onServer(serverUrl, `create database ${name} template ${template.name} strategy file_copy`);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  return {
    url: address.href,
    remove: () => onServer(serverUrl, `drop database ${name} with (force)`),
  };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(statement);
  await client.end();
}
