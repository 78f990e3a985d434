/** Files for browsers: served as they were at start, whatever becomes of them on disk. */
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticFiles } from "#app/platform/http/static-files.server.ts";

const STYLE = "body{color:#111}".repeat(20);
let server: http.Server;
let origin = "";

beforeAll(async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "static-"));
  fs.mkdirSync(path.join(folder, "assets"));
  fs.writeFileSync(path.join(folder, "assets/root-abc.css"), STYLE);
  fs.writeFileSync(path.join(folder, "assets/root-abc.css.gz"), gzipSync(STYLE));
  fs.writeFileSync(path.join(folder, "favicon.svg"), "<svg/>");
  fs.writeFileSync(path.join(folder, ".hidden"), "secret");
  const send = staticFiles(folder);
  // As a build does while the portal runs.
  fs.rmSync(folder, { recursive: true });
  server = http.createServer((incoming, outgoing) => {
    if (!send(incoming, outgoing)) outgoing.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === "object" ? address?.port : 0)}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test("a file that is gone from disk is served from memory, compressed where that is at hand", async () => {
  const plain = await fetch(`${origin}/assets/root-abc.css?x=1`, {
    headers: { "accept-encoding": "identity" },
  });
  expect([plain.status, await plain.text()]).toEqual([200, STYLE]);
  expect(plain.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(plain.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(plain.headers.get("x-content-type-options")).toBe("nosniff");
  const zipped = await fetch(`${origin}/assets/root-abc.css`, {
    headers: { "accept-encoding": "br, gzip" },
  });
  // No copy in brotli was made, and the gzip one is only sent to who prefers it.
  expect([zipped.headers.get("content-encoding"), await zipped.text()]).toEqual([null, STYLE]);
  const gzip = await fetch(`${origin}/assets/root-abc.css`, {
    headers: { "accept-encoding": "gzip" },
  });
  expect([gzip.headers.get("content-encoding"), await gzip.text()]).toEqual(["gzip", STYLE]);
  expect(gzip.headers.get("etag")).toBe(plain.headers.get("etag"));
});

test("who has a file already gets 304; a HEAD gets no body", async () => {
  const { headers } = await fetch(`${origin}/favicon.svg`);
  expect(headers.get("cache-control")).toBe("public, max-age=3600");
  const known = { headers: { "if-none-match": headers.get("etag") ?? "" } };
  expect((await fetch(`${origin}/favicon.svg`, known)).status).toBe(304);
  const head = await fetch(`${origin}/favicon.svg`, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
    ...[200, "6", ""],
  ]);
});

test.each(["/nothing.css", "/assets", "/.hidden", "/assets/../favicon.svg/x", "/%00", "//"])(
  "%s is no file",
  async (address) => {
    expect((await fetch(`${origin}${address}`)).status).toBe(404);
  },
);

test("a form sent to a file is not answered with it", async () => {
  expect((await fetch(`${origin}/favicon.svg`, { method: "POST" })).status).toBe(404);
});
