/** Global set-up of the SQLite tests: a migrated file to copy from, in a folder of this run. */
import path from "node:path";
import Database from "better-sqlite3";
import type { TestProject } from "vitest/node";
import { leftFolders, makeRunFolder, removeFolder } from "./run-folder.ts";
import { migrateTemplate } from "./template.ts";

const NAME = "portal-sqlite";

export default function setup(project: TestProject) {
  leftFolders(NAME).forEach(removeFolder);
  const folder = makeRunFolder(NAME);
  const file = path.join(folder, "template.db");
  migrateTemplate(`file:${file}`);
  const database = new Database(file);
  // One file holds it all, ready to copy; the portal's own journal mode is part of that file.
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  project.provide("template", { provider: "sqlite", file });
  return () => removeFolder(folder);
}
