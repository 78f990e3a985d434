/** How much of a request is read: little of a form, a file only where a page takes one. */
import { createServer, request as send, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBody } from "#app/platform/http/body.server.ts";
import { toRequest } from "#app/platform/http/node-adapter.server.ts";

const FILES = "/es/staff/evidence/pledge-change/0123456789abcdef/files";
const MEGABYTE = 1_000_000;

let server: Server;
/** What the last request's body came to, in the portal's hands. */
let taken = "";

/** The listener's two steps; a page that takes a file reads what is in it. */
beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await readBody(incoming);
      taken = body === null ? "too large" : body instanceof Readable ? "as it comes" : "whole";
      if (body === null) outgoing.writeHead(413).end("too large");
      else if (incoming.headers["x-leave"] === "1") outgoing.writeHead(403).end("not yours");
      else {
        const { size } = await toRequest(incoming, body).blob();
        outgoing.end(String(size));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Answer = { status: number; text: string; sent: number };

/** Posts so many bytes, announced or not, and stops where the server has answered. */
function post(path: string, bytes: number, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    let socket: Socket | null = null;
    const asked = send({ port, host: "127.0.0.1", path, method: "POST", headers }, (answer) => {
      let text = "";
      const sent = socket?.bytesWritten ?? 0;
      answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 0, text, sent });
        asked.destroy();
      });
    });
    asked.on("socket", (given) => {
      socket = given;
    });
    asked.on("error", reject);
    const piece = Buffer.alloc(64_000);
    let left = bytes;
    const more = () => {
      while (left > 0 && !asked.destroyed) {
        left -= piece.length;
        if (!asked.write(piece.subarray(0, piece.length + Math.min(0, left)))) {
          asked.once("drain", more);
          return;
        }
      }
      if (!asked.destroyed) asked.end();
    };
    more();
  });
}

const announced = (bytes: number) => ({ "content-length": String(bytes) });

test("9 MB reach the page that takes a file as they come; 200 MB are refused before they are read", async () => {
  const fine = await post(FILES, 9 * MEGABYTE, announced(9 * MEGABYTE));
  expect([fine.status, fine.text, taken]).toEqual([200, String(9 * MEGABYTE), "as it comes"]);

  const before = process.memoryUsage().rss;
  const large = await post(FILES, 200 * MEGABYTE, announced(200 * MEGABYTE));
  expect([large.status, large.text, taken]).toEqual([413, "too large", "too large"]);
  expect(large.sent).toBeLessThan(20 * MEGABYTE);
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * MEGABYTE);
});

test("200 MB whose size nobody announced are refused after 100 kB, and get their answer", async () => {
  const before = process.memoryUsage().rss;
  const large = await post(FILES, 200 * MEGABYTE);
  expect([large.status, large.text, taken]).toEqual([413, "too large", "too large"]);
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * MEGABYTE);
});

test("every other form keeps its limit of 100 kB", async () => {
  const path = "/es/staff/wins/0123456789abcdef/links";
  expect((await post(path, 99_000, announced(99_000))).status).toBe(200);
  expect(taken).toBe("whole");
  expect((await post(path, 101_000, announced(101_000))).status).toBe(413);
  expect((await post("/es/sign-in", 5 * MEGABYTE, announced(5 * MEGABYTE))).status).toBe(413);
});

test("a page that refuses who sends a file answers without reading it", async () => {
  const headers = { ...announced(9 * MEGABYTE), "x-leave": "1" };
  expect(await post(FILES, 9 * MEGABYTE, headers)).toMatchObject({ status: 403 });
});
