// @ts-check
/**
 * Prisma's schema engine in WebAssembly, which needs no download and no network.
 * A second instance in one process panics: one process, one `openEngine`.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { providerOf, sqliteFile } from "./database.mjs";

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** @typedef {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory} Factory */

/** @param {Factory} factory */
export async function openEngine(factory) {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const code = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const imports = /** @type {WebAssembly.Imports} */ (
    /** @type {unknown} */ ({ "./schema_engine_bg.js": bindings })
  );
  const { instance } = await WebAssembly.instantiate(code, imports);
  const glue = /** @type {Record<string, (value: unknown) => void>} */ (
    /** @type {unknown} */ (bindings)
  );
  glue["__wbg_set_wasm"]?.(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/**
 * The adapter of a real database. The engine never lets go of its connections: `close` ends them.
 * @param {string} url
 * @returns {Promise<Factory & { close: () => Promise<void> }>}
 */
export async function adapterFor(url) {
  const factory = await realFactory(url);
  /** @type {import("@prisma/driver-adapter-utils").SqlDriverAdapter[]} */
  const opened = [];
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      opened.push(adapter);
      return adapter;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
    close: async () => {
      await Promise.all(opened.map((adapter) => adapter.dispose()));
    },
  };
}

/** @param {string} url @returns {Promise<Factory>} */
async function realFactory(url) {
  if (providerOf(url) === "postgresql") {
    const { PrismaPg } = await import("@prisma/adapter-pg");
    return new PrismaPg({ connectionString: url });
  }
  const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
  return new PrismaBetterSqlite3({ url: `file:${sqliteFile(url)}` });
}

/**
 * An adapter of no database at all, enough to compare two schemas. Before it compares, the engine
 * asks PostgreSQL for one thing: whether the schema "public" exists, and the server's version.
 * @param {import("./database.mjs").Provider} provider
 * @returns {Promise<Factory>}
 */
export async function adapterForComparing(provider) {
  if (provider === "sqlite") {
    const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
    return new PrismaBetterSqlite3({ url: ":memory:" });
  }
  const { ColumnTypeEnum } = await import("@prisma/driver-adapter-utils");
  const { Boolean, Text, Int32 } = ColumnTypeEnum;
  const adapter = {
    provider: "postgres",
    adapterName: "comparing",
    queryRaw: async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [Boolean, Text, Int32],
      rows: [[true, "PostgreSQL 16.0", 160_000]],
    }),
    executeRaw: async () => 0,
    executeScript: async () => undefined,
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: async () => undefined,
  };
  const connect = async () => adapter;
  return /** @type {Factory} */ (
    /** @type {unknown} */ ({ ...adapter, connect, connectToShadowDb: connect })
  );
}
