// @ts-check
/**
 * `npm run build`: the database clients, then the browser's files and the server into build/.
 * Does nothing while no source has changed.
 */
import path from "node:path";
import { compressAssets } from "./compress-assets.mjs";
import { whenChanged } from "./fingerprint.mjs";
import { generateClients } from "./generate.mjs";
import { ROOT } from "./root.mjs";
import { runOrExit } from "./run.mjs";

/** The server, its seed, and the commands that share its code, all made by one build. */
export const SERVER = "build/server/index.js";

const SOURCES = [
  "app",
  "locales",
  "public",
  "prisma/models",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
  "scripts/build.mjs",
  "scripts/compress-assets.mjs",
];

/** @param {{ quiet?: boolean }} [options] `quiet` shows the build's output only when it fails */
export async function ensureBuilt({ quiet = true } = {}) {
  await generateClients();
  await whenChanged({ stamp: "build/stamp", sources: SOURCES, product: SERVER }, async () => {
    process.stdout.write("Building…\n");
    await runOrExit("remix", ["vite:build"], { quiet, env: { NODE_ENV: "production" } });
    await compressAssets(path.join(ROOT, "build/client"));
  });
}

if (process.argv[1] === import.meta.filename) await ensureBuilt({ quiet: false });
