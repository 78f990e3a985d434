// @ts-check
/** `npm run administrator`: builds what has changed, then becomes the built command. */
import "./node-version.mjs";

const path = await import("node:path");
const { pathToFileURL } = await import("node:url");
const { ROOT } = await import("./root.mjs");
const { ensureInstalled } = await import("./install.mjs");
const { ensureBuilt } = await import("./build.mjs");

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
await import(pathToFileURL(path.join(ROOT, "build/server/administrator.js")).href);
