// @ts-check
/**
 * Which database a script works on: DATABASE_URL, or the file data/portal.db.
 * Two kinds are known, `file:…` (SQLite) and `postgresql://…`; anything else is refused by name.
 */
import path from "node:path";
import { ROOT } from "./root.mjs";

/** @typedef {"sqlite" | "postgresql"} Provider */

/** @type {readonly Provider[]} */
export const PROVIDERS = ["sqlite", "postgresql"];

export function databaseUrl() {
  return process.env["DATABASE_URL"] || "file:data/portal.db";
}

/**
 * @param {string} url
 * @returns {Provider}
 */
export function providerOf(url) {
  if (url.startsWith("file:")) return "sqlite";
  if (/^postgres(ql)?:\/\//.test(url)) return "postgresql";
  throw new Error("DATABASE_URL must start with file: or postgresql://");
}

/**
 * The absolute path of a `file:` address; relative ones count from the project's folder.
 * @param {string} url
 */
export function sqliteFile(url) {
  return path.resolve(ROOT, url.slice("file:".length));
}

/**
 * The address of another database on the same PostgreSQL server.
 * @param {string} url
 * @param {string} name
 */
export function besideOnServer(url, name) {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
