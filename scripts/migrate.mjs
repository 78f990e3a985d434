// @ts-check
/**
 * Brings a database up to the newest migration by Prisma's own engine, then makes the guards anew.
 *
 *     node scripts/migrate.mjs [DATABASE_URL] [--to MIGRATION]
 *
 * Prints the names of what it applied. Ends with 1, and says why, when a migration or a guard fails.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { databaseUrl, providerOf, sqliteFile } from "./database.mjs";
import { applyGuards, dropSqliteGuards } from "./guards.mjs";
import { appliedMigrations } from "./migrations-applied.mjs";
import { ROOT } from "./root.mjs";
import { NO_FILTERS, adapterFor, openEngine } from "./schema-engine.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { to: { type: "string" } },
});
const url = positionals[0] ?? databaseUrl();
const last = values.to;
const provider = providerOf(url);
const FOLDER = path.join(ROOT, "prisma/migrations", provider);

try {
  if (provider === "sqlite") mkdirSync(path.dirname(sqliteFile(url)), { recursive: true });
  await migrate();
  if (!last) await applyGuards(url);
  process.exit(0);
} catch (error) {
  process.stderr.write(
    `The database could not be brought up to date:\n${String(error instanceof Error ? error.message : error)}\n\n` +
      "Nothing starts on it. Restore the last backup (npm run restore FILE), or mend the failed\n" +
      "migration and mark it as in https://pris.ly/d/migrate-resolve, then start again.\n",
  );
  process.exit(1);
}

async function migrate() {
  const known = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // Version control leaves an emptied folder behind; that is no migration.
    .filter((name) => existsSync(path.join(FOLDER, name, "migration.sql")))
    .sort();
  const { applied, failed } = await appliedMigrations(url);
  const strangers = applied.filter((name) => !known.includes(name));
  if (strangers.length > 0) {
    throw new Error(`It was written by a newer portal; unknown here: ${strangers.join(", ")}`);
  }
  if (failed.length > 0) throw new Error(`A migration failed earlier: ${failed.join(", ")}`);
  const wanted = last ? known.filter((name) => name <= last) : known;
  if (wanted.every((name) => applied.includes(name))) return;
  if (provider === "sqlite" && applied.length > 0) await dropSqliteGuards(url);
  await apply(wanted);
}

/** @param {string[]} names */
async function apply(names) {
  const lock = path.join(FOLDER, "migration_lock.toml");
  const adapter = await adapterFor(url);
  const engine = await openEngine(adapter);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: {
      baseDir: FOLDER,
      lockfile: { path: "migration_lock.toml", content: readFileSync(lock, "utf8") },
      shadowDbInitScript: "",
      migrationDirectories: names.map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok",
            value: readFileSync(path.join(FOLDER, name, "migration.sql"), "utf8"),
          },
        },
      })),
    },
    filters: NO_FILTERS,
  });
  await adapter.close();
  for (const name of appliedMigrationNames) process.stdout.write(`applied ${name}\n`);
}
