/** Two stores, one behaviour: a folder of this machine, and a bucket behind signed requests. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { openFileStore, type FileStore } from "#app/platform/files/file-store.server.ts";
import { startS3Server } from "#tests/fakes/s3-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-files-"));
const inside = path.join(folder, "files");
const s3 = await startS3Server();

afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const STORES: readonly (readonly [string, FileStore])[] = [
  ["a folder", openFileStore({ kind: "folder", folder: inside })],
  ["a bucket", openFileStore(s3.settings)],
];

async function bytesOf(store: FileStore, key: string): Promise<Buffer | null> {
  const stream = await store.get(key);
  return stream === null ? null : Buffer.from(await new Response(stream).arrayBuffer());
}

const large = Buffer.alloc(300_000, "Peckham ");

for (const [name, store] of STORES) {
  test(`${name} gives back 300,000 bytes as they were, and nothing under another key`, async () => {
    await store.put("first.jpg", large, "image/jpeg");
    expect((await bytesOf(store, "first.jpg"))?.equals(large)).toBe(true);
    expect(await bytesOf(store, "second.jpg")).toBeNull();
  });

  test(`${name} removes 1 of 2 files, and a second time is no failure`, async () => {
    await store.put("one.pdf", Buffer.from("1"), "application/pdf");
    await store.put("two.pdf", Buffer.from("2"), "application/pdf");
    await store.remove("one.pdf");
    await store.remove("one.pdf");
    expect(await bytesOf(store, "one.pdf")).toBeNull();
    expect(await bytesOf(store, "two.pdf")).toEqual(Buffer.from("2"));
  });

  test(`${name} holds an empty file`, async () => {
    await store.put("empty", Buffer.alloc(0), "application/pdf");
    expect(await bytesOf(store, "empty")).toEqual(Buffer.alloc(0));
  });

  test(`${name} never sees a key that leads elsewhere`, () => {
    for (const key of ["../portal.db", "a/b", "", ".hidden", "a..b", "A", "a?b"]) {
      expect(() => store.get(key)).toThrow("plain name");
      expect(() => store.put(key, large, "image/jpeg")).toThrow("plain name");
    }
  });
}

test("the folder and its files are open to their owner alone, and no half file is left", () => {
  expect(statSync(inside).mode & 0o777).toBe(0o700);
  const names = readdirSync(inside);
  expect(names.toSorted()).toEqual(["empty", "first.jpg", "two.pdf"]);
  for (const name of names) expect(statSync(path.join(inside, name)).mode & 0o777).toBe(0o600);
});

test("the bucket refuses another secret and another key, and the portal says which way it failed", async () => {
  const stranger = openFileStore({ ...s3.settings, secret: "another" });
  await expect(stranger.put("x", large, "image/jpeg")).rejects.toThrow("403 SignatureDoesNotMatch");
  const nobody = openFileStore({ ...s3.settings, key: "NOBODY" });
  await expect(nobody.get("first.jpg")).rejects.toThrow("403 InvalidAccessKeyId");
  expect(s3.objects.has("/demo-files/x")).toBe(false);
});

test("2 failures of the bucket are tried again; the type goes with the file", async () => {
  const [, store] = STORES[1]!;
  s3.failNext(2);
  await store.put("again.jpg", Buffer.from("3"), "image/jpeg");
  expect(s3.objects.get("/demo-files/again.jpg")).toEqual({
    bytes: Buffer.from("3"),
    type: "image/jpeg",
  });
});
