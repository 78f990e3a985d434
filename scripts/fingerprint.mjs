// @ts-check
/**
 * One short text that changes whenever the content of the given files and folders does.
 * Content counts, not times: a fresh checkout of the same files has the same fingerprint.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./root.mjs";

/**
 * @param {string[]} places files and folders, relative to the project; a missing one counts as such
 * @returns {string}
 */
export function fingerprint(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * Does the work unless the stamp says that it was done for the same sources; leaves the stamp.
 * @param {{ stamp: string, sources: string[], product: string }} what `product` must exist too
 * @param {() => void | Promise<void>} work
 */
export async function whenChanged({ stamp, sources, product }, work) {
  const now = fingerprint(sources);
  const stampFile = path.join(ROOT, stamp);
  const before = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (before === now && existsSync(path.join(ROOT, product))) return;
  await work();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, now);
}

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  const found = statSync(path.join(ROOT, place), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  return readdirSync(path.join(ROOT, place))
    .sort()
    .flatMap((name) => filesUnder(path.posix.join(place, name)));
}
