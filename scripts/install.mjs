// @ts-check
/**
 * Installs the dependencies when node_modules does not hold what package-lock.json says, and makes
 * sure that the SQLite driver works with this Node. Starts no other program when all is well.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./root.mjs";
import { run } from "./run.mjs";

const COMPILER = `If it was the SQLite driver (better-sqlite3): where its ready-made binary cannot be fetched, it is
compiled here, which takes about two minutes and needs Python 3, make and a C++ compiler:

  Debian, Ubuntu   sudo apt-get install python3 make g++
  Fedora           sudo dnf install python3 make gcc-c++
  macOS            xcode-select --install
  Windows          Visual Studio Build Tools ("Desktop development with C++") and Python 3

Install them, then run the same command again.
`;

export async function ensureInstalled() {
  if (!isInstalled()) {
    process.stdout.write("Installing the dependencies…\n");
    // Building needs the development dependencies, whatever NODE_ENV says.
    const { code } = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
    if (code !== 0) fail(code);
  }
  if (driverWorks()) return;
  process.stdout.write("Building the SQLite driver for this Node.js…\n");
  const { code } = await run("npm", ["rebuild", "better-sqlite3"]);
  if (code !== 0 || !driverWorks()) fail(code || 1);
}

/** Whether every package that the lock file asks for is there in that version. */
function isInstalled() {
  const wanted = packagesIn("package-lock.json");
  const present = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" || present[place]?.version === version || (optional && !present[place]),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  const place = path.join(ROOT, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, "utf8")).packages : {};
}

/** Opens a database in memory: a driver that was built for another Node.js fails here. */
function driverWorks() {
  try {
    const Database = createRequire(import.meta.url)("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

/** @param {number} code @returns {never} */
function fail(code) {
  process.stderr.write(
    `\nThe dependencies could not be installed; npm says why above.\n\n${COMPILER}`,
  );
  process.exit(code);
}
