/** Global set-up of the SQLite tests: a migrated file to copy from, in a folder of this run. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import type { TestProject } from "vitest/node";
import { migrateTemplate } from "./template.ts";

export default function setup(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "portal-sqlite-"));
  const file = path.join(folder, "template.db");
  migrateTemplate(`file:${file}`);
  const database = new Database(file);
  // One file holds it all, ready to copy; the portal's own journal mode is part of that file.
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  project.provide("template", { provider: "sqlite", file });
  return () => {
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
