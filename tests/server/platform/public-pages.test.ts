/** Public pages in memory, through a real HTTP server and a real database. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import {
  keepAndSend,
  keptInMemory,
  mayBeKept,
  publicStamp,
  recheckPublicPages,
  sendKept,
} from "#app/platform/http/public-pages.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { actingAs } from "#tests/setup/people.ts";

const HTML = `<!DOCTYPE html><p>Muñoz £84.34 ${"x".repeat(500)}</p>`;

let made = 0;
let server: Server;
let answer: () => Response;

/** The listener's two steps, with a page that counts how often it is made. */
beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    void (async () => {
      if (mayBeKept(incoming) && (await sendKept(incoming, outgoing))) return;
      const stamp = await publicStamp();
      made += 1;
      const kept = keepAndSend(incoming, outgoing, { response: answer(), html: HTML, stamp });
      if (!kept) outgoing.end("not kept");
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  made = 0;
  answer = () => new Response(null, { headers: keptInMemory() });
  recheckPublicPages();
});

function get(path: string, init: RequestInit = {}): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${String(port)}${path}`, init);
}

test("a public page is made once for 3 visits and reads the same in brotli, gzip and plain", async () => {
  for (const encoding of ["br", "gzip", "identity"]) {
    const response = await get("/en/a", { headers: { "accept-encoding": encoding } });
    expect(await response.text()).toBe(HTML);
    expect(response.headers.get("content-encoding")).toBe(
      encoding === "identity" ? null : encoding,
    );
    expect(response.headers.get("vary")).toBe("accept-encoding");
  }
  expect(made).toBe(1);
});

test("a kept page has its security headers and neither cookie nor the header that kept it", async () => {
  await get("/en/b");
  const { headers } = await get("/en/b");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect([headers.get("x-keep"), headers.get("set-cookie")]).toEqual([null, null]);
});

test("who has the page already gets 304 and no body; another ETag gets the page", async () => {
  const etag = (await get("/en/c")).headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  const same = await get("/en/c", { headers: { "if-none-match": `"other", ${etag}` } });
  expect([same.status, await same.text()]).toEqual([304, ""]);
  expect((await get("/en/c", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
});

test("a file keeps its type, its language and who may read it, with 200 and with 304", async () => {
  const own = {
    "content-type": "application/json; charset=utf-8",
    "content-language": "es",
    "access-control-allow-origin": "*",
  };
  answer = () => new Response(null, { headers: { ...keptInMemory(), ...own, "x-other": "1" } });
  await get("/es/c.json");
  const etag = (await get("/es/c.json")).headers.get("etag") ?? "";
  const again = await get("/es/c.json", { headers: { "if-none-match": etag } });
  expect([again.status, made]).toEqual([304, 1]);
  for (const { headers } of [await get("/es/c.json"), again]) {
    expect(Object.fromEntries(headers)).toMatchObject(own);
    expect([headers.get("x-other"), headers.get("x-keep")]).toEqual([null, null]);
  }
});

test("HEAD is answered from memory without a body", async () => {
  await get("/en/d");
  const head = await get("/en/d", { method: "HEAD" });
  expect([head.status, await head.text(), made]).toEqual([200, "", 1]);
});

test("a page is forgotten when what public pages say has changed", async () => {
  const before = (await get("/en/e")).status;
  const context = await actingAs(["administrator"]);
  await (await database()).inTransaction((tx) => publicPagesChange(tx, context));
  recheckPublicPages();
  await get("/en/e");
  expect([before, made]).toEqual([200, 2]);
});

test("a page is forgotten when it is another day in London", async () => {
  await get("/en/f");
  setClockOffset(24 * 60 * 60 * 1000);
  recheckPublicPages();
  await get("/en/f");
  setClockOffset(0);
  expect(made).toBe(2);
});

test("a page made while a change was written is not taken for the new one", async () => {
  const context = await actingAs(["administrator"]);
  const stamp = await publicStamp();
  await (await database()).inTransaction((tx) => publicPagesChange(tx, context));
  recheckPublicPages();
  expect(await publicStamp()).not.toBe(stamp);
});

test("a page that is not said to be public, a 422 and a draft are made anew each time", async () => {
  answer = () => new Response(null);
  for (let visit = 0; visit < 2; visit += 1) await get("/en/g");
  answer = () => new Response(null, { status: 422, headers: keptInMemory() });
  for (let visit = 0; visit < 2; visit += 1) await get("/en/h");
  answer = () => new Response(null, { headers: keptInMemory() });
  for (let visit = 0; visit < 2; visit += 1) await get("/en/i?count=3&draft=1");
  expect(made).toBe(6);
});

test("memory holds 500 pages: after 500 others the first is made anew, the last is not", async () => {
  await get("/en/first");
  for (let number = 1; number <= 500; number += 1) await get(`/en/page?${String(number)}`);
  made = 0;
  await get("/en/page?500");
  expect(made).toBe(0);
  await get("/en/first");
  expect(made).toBe(1);
});
