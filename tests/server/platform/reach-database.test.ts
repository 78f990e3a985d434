/** A database that cannot be used is named with its reason, in a line and without its password. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { whyUnusable } from "#app/platform/reach-database.server.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "portal-reach-"));

function inFolder(name: string): { url: string; file: string } {
  const file = path.join(folder, name);
  return { url: `file:${file}`, file };
}

test("a file in a new folder can be used, and is made", async () => {
  const { url, file } = inFolder("new/portal.db");
  expect(await whyUnusable(url)).toBe(null);
  expect(fs.existsSync(file)).toBe(true);
});

test("a folder that cannot be made, a folder in place of a file and a file of text say what they are", async () => {
  fs.writeFileSync(inFolder("text").file, "a text that is longer than the head of a database");
  const below = await whyUnusable(inFolder("text/portal.db").url);
  expect(below).toMatch(/portal\.db: (EEXIST|ENOTDIR)/);
  expect(await whyUnusable(`file:${folder}`)).toBe(`${folder}: unable to open database file`);
  const text = inFolder("text");
  expect(await whyUnusable(text.url)).toBe(`${text.file}: file is not a database`);
});

test("a PostgreSQL server that is not there is named by host and database, never with its password", async () => {
  const why = await whyUnusable("postgresql://portal:a-secret@127.0.0.1:1/books");
  expect(why).toBe("127.0.0.1:1/books: connect ECONNREFUSED 127.0.0.1:1");
});
