// @ts-check
/**
 * `npm start`: installs, generates and builds what is missing or has changed, then becomes the
 * portal's server, which migrates its database, fills an empty demonstration, and listens.
 */
import "./node-version.mjs";

const path = await import("node:path");
const { pathToFileURL } = await import("node:url");
const { ROOT } = await import("./root.mjs");
const { ensureInstalled } = await import("./install.mjs");
const { ensureBuilt, SERVER } = await import("./build.mjs");

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
process.env["NODE_ENV"] ??= "production";
if (process.env["npm_lifecycle_event"] === "start") stopWithNpm();
// The same process from here on, so that signals reach the server itself.
await import(pathToFileURL(path.join(ROOT, SERVER)).href);

/** npm passes a signal to its shell, which dies of it and tells nobody: stop when the shell is gone. */
function stopWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 200).unref();
}
