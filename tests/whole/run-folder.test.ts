/** Folders of a test run: a living process's own, swept once its process is gone. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { leftFolders, makeRunFolder, memoryOrDisk, removeFolder } from "../setup/run-folder.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "portal-run-folders-"));
afterAll(() => removeFolder(root));

test("of 2 folders the one whose process has ended is left over, and goes", () => {
  const own = makeRunFolder("portal-x", root);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const left = path.join(root, `portal-x-${String(pid)}-abc`);
  mkdirSync(left);
  mkdirSync(path.join(root, "portal-xy-1-abc"));
  expect(leftFolders("portal-x", root)).toEqual([left]);
  removeFolder(left);
  expect([existsSync(own), leftFolders("portal-x", root)]).toEqual([true, []]);
});

test("a run's databases lie in memory or where temporary files lie", () => {
  expect(["/dev/shm", os.tmpdir()]).toContain(memoryOrDisk());
});
