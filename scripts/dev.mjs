// @ts-check
/**
 * `npm run dev`: the portal with your changes. Builds when a source changes and starts the server
 * anew; a build that fails says why, and the last good server keeps running.
 */
import "./node-version.mjs";

const { spawn } = await import("node:child_process");
const path = await import("node:path");
const { ROOT } = await import("./root.mjs");
const { ensureInstalled } = await import("./install.mjs");
const { run } = await import("./run.mjs");
const { watchFolders } = await import("./watch-folders.mjs");

const WATCHED = ["app", "locales", "public", "prisma/models"];
const QUIET_MILLISECONDS = 150;
// Signing in again after every change would be a nuisance.
const SESSION_SECRET = process.env["SESSION_SECRET"] ?? "development-only-".repeat(3);

process.chdir(ROOT);
await ensureInstalled();

/** @type {import("node:child_process").ChildProcess | null} */
let server = null;
let isBusy = false;
let isStale = true;

watchFolders(
  WATCHED.map((folder) => path.join(ROOT, folder)),
  (name) => {
    if (name.includes(".test.")) return;
    isStale = true;
    setTimeout(() => void refresh(), QUIET_MILLISECONDS);
  },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => void stopServer().then(() => process.exit(0)));
}
await refresh();

async function refresh() {
  if (isBusy) return;
  isBusy = true;
  while (isStale) {
    isStale = false;
    // A process of its own: what it loads is always the newest.
    const { code } = await run(process.execPath, ["scripts/build.mjs"]);
    if (code !== 0 || isStale) continue;
    await stopServer();
    server = spawn(process.execPath, ["build/server/index.js"], {
      stdio: "inherit",
      env: { ...process.env, NODE_ENV: "production", SESSION_SECRET },
    });
  }
  isBusy = false;
}

/** @returns {Promise<void>} */
function stopServer() {
  const ending = server;
  server = null;
  if (!ending || ending.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    ending.once("exit", () => resolve());
    ending.kill("SIGTERM");
  });
}
