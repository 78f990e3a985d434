// @ts-check
/**
 * Tells of every change in some folders and all folders below them, also those made later.
 *
 * Node 20's own recursive watch on Linux loses a file once an editor or git has replaced it, so
 * each folder is watched by itself: a folder knows all of its files, whichever they are by now.
 */
import { readdirSync, statSync, watch } from "node:fs";
import path from "node:path";

/**
 * @param {string[]} roots folders that exist
 * @param {(name: string) => void} onChange is told the name of the file or folder, without its path
 * @returns {() => void} ends the watch
 */
export function watchFolders(roots, onChange) {
  /** @type {Map<string, import("node:fs").FSWatcher>} by folder and inode: a folder may be made anew */
  const watchers = new Map();
  const look = () => {
    const folders = new Map(roots.flatMap(withFoldersBelow).map((each) => [identity(each), each]));
    for (const [key, watcher] of watchers) {
      if (folders.has(key)) continue;
      watcher.close();
      watchers.delete(key);
    }
    for (const [key, folder] of folders) {
      if (!watchers.has(key)) watchers.set(key, watch(folder, changed));
    }
  };
  /** @param {string} event @param {string | null} name */
  const changed = (event, name) => {
    if (event === "rename") look();
    onChange(name ?? "");
  };
  look();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** @param {string} root @returns {string[]} */
function withFoldersBelow(root) {
  const folders = readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory());
  return [root, ...folders.flatMap(({ name }) => withFoldersBelow(path.join(root, name)))];
}

/** @param {string} folder */
function identity(folder) {
  return `${folder} ${statSync(folder).ino}`;
}
