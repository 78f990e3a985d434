// @ts-check
/**
 * `npm run db:migration -- NAME`: writes the next migration of both databases, from the difference
 * between the models that the migrations reach (prisma/migrations/models.prisma) and prisma/models.
 * `--check` writes nothing and fails where the two differ.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROVIDERS } from "./database.mjs";
import { readModels, schemaHeader } from "./models.mjs";
import { ROOT } from "./root.mjs";
import { runOrExit } from "./run.mjs";

const FOLDER = path.join(ROOT, "prisma/migrations");
const REACHED = path.join(FOLDER, "models.prisma");

const [task, target] = process.argv.slice(2);
if (task === "--difference") await printDifference(target === "sqlite" ? "sqlite" : "postgresql");
else if (task === "--check") checkReached();
else if (task && /^[a-z][a-z0-9_]*$/.test(task)) await writeMigration(task);
else fail("Give the migration a name in lower case: npm run db:migration -- add_pots");

function checkReached() {
  if (reachedModels() === readModels()) return;
  fail("prisma/models has changed since the last migration: npm run db:migration -- NAME");
}

/** @param {string} name */
async function writeMigration(name) {
  if (reachedModels() === readModels()) {
    process.stdout.write("No model has changed.\n");
    return;
  }
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  // A process each: the engine can be opened once in a process.
  const scripts = await Promise.all(
    PROVIDERS.map((provider) =>
      runOrExit(process.execPath, [import.meta.filename, "--difference", provider], {
        quiet: true,
      }),
    ),
  );
  if (scripts.every((sql) => sql.includes("-- This is an empty migration."))) {
    process.stdout.write("Only comments have changed: no migration is needed.\n");
  } else {
    PROVIDERS.forEach((provider, index) =>
      saveMigration(provider, `${stamp}_${name}`, scripts[index] ?? ""),
    );
  }
  writeFileSync(REACHED, readModels());
}

/**
 * @param {import("./database.mjs").Provider} provider
 * @param {string} folder
 * @param {string} sql
 */
function saveMigration(provider, folder, sql) {
  const file = path.join(FOLDER, provider, folder, "migration.sql");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, sql);
  writeFileSync(path.join(FOLDER, provider, "migration_lock.toml"), `provider = "${provider}"\n`);
  process.stdout.write(`${path.relative(ROOT, file)}\n`);
}

/** @param {import("./database.mjs").Provider} provider */
async function printDifference(provider) {
  const { NO_FILTERS, adapterForComparing, openEngine } = await import("./schema-engine.mjs");
  const engine = await openEngine(await adapterForComparing(provider));
  const before = reachedModels();
  const { stdout } = await engine.diff({
    from: before ? asSchema(provider, before) : { tag: "empty" },
    to: asSchema(provider, readModels()),
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  process.stdout.write(stdout ?? "", () => process.exit());
}

/**
 * @param {import("./database.mjs").Provider} provider
 * @param {string} models
 * @returns {import("@prisma/schema-engine-wasm").DiffTarget}
 */
function asSchema(provider, models) {
  const content = `${schemaHeader(provider)}\n${models}`;
  return {
    tag: "schemaDatamodel",
    files: [{ path: "schema.prisma", content }],
  };
}

function reachedModels() {
  return existsSync(REACHED) ? readFileSync(REACHED, "utf8") : "";
}

/** @param {string} message @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
