/**
 * Folders that live as long as a test run: in memory where Linux offers it, so that no commit of a
 * test waits for a disk. What a killed run left is swept by the next.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 1_000_000_000;

/** A new folder of this process; `name` says whose, as in "portal-sqlite". */
export function makeRunFolder(name: string, root = memoryOrDisk()): string {
  return fs.mkdtempSync(path.join(root, `${name}-${process.pid}-`));
}

/** The folders of that name whose process is no longer alive. */
export function leftFolders(name: string, root = memoryOrDisk()): string[] {
  const own = fs.readdirSync(root).filter((entry) => entry.startsWith(`${name}-`));
  const left = own.filter((entry) => !isAlive(Number(entry.slice(name.length + 1).split("-")[0])));
  return left.map((entry) => path.join(root, entry));
}

/** A container's own memory may be a few megabytes only. */
export function memoryOrDisk(): string {
  if (!fs.existsSync(MEMORY)) return os.tmpdir();
  const { bavail, bsize } = fs.statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES ? MEMORY : os.tmpdir();
}

/** Whether a process of that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

export function removeFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
