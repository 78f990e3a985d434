/**
 * Between Node's HTTP and the web's Request and Response.
 *
 * Keeps several cookies apart and answers HEAD without a body. What a caller asked for is done even
 * where the caller has gone: a form is never half an act. A page rendered as a string is compressed
 * and written without passing through a web stream.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { AppLoadContext } from "@remix-run/node";
import { NO_BODY } from "./body.server.ts";
import { acceptedEncoding, compress } from "./compress.server.ts";
import { headersOfPage } from "./headers.server.ts";

/** Scheme and host that the caller named; a Host header that is none stands for this machine. */
function originOf({ headers }: IncomingMessage): string {
  const origin = `http://${headers.host ?? "localhost"}`;
  return URL.canParse(origin) ? origin : "http://localhost";
}

/** A body that was too large to read (null) is left out; one with a file is read by its page. */
export function toRequest(incoming: IncomingMessage, body: Buffer | Readable | null): Request {
  const method = incoming.method ?? "GET";
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (Array.isArray(value)) value.forEach((one) => headers.append(name, one));
    else if (value !== undefined) headers.set(name, value);
  }
  const url = new URL(incoming.url ?? "/", originOf(incoming));
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(url, {
    method,
    headers,
    ...(hasBody && { body: bodyOf(body ?? NO_BODY), duplex: "half" }),
  });
}

function bodyOf(body: Buffer | Readable): BodyInit {
  return Buffer.isBuffer(body) ? new Uint8Array(body) : (Readable.toWeb(body) as ReadableStream);
}

/** Writes Remix's answer, or the page that it left in the load context. */
export async function sendResponse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  response: Response,
  context: AppLoadContext,
): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of headersOfPage(response.headers)) outgoing.setHeader(name, value);
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  if (!response.headers.has("cache-control")) outgoing.setHeader("cache-control", "no-store");

  if (context.html !== null) sendPage(incoming, outgoing, context.html);
  else if (response.body === null || incoming.method === "HEAD") outgoing.end();
  else await pipeline(Readable.fromWeb(response.body as never), outgoing);
}

function sendPage(incoming: IncomingMessage, outgoing: ServerResponse, html: string): void {
  const encoding = acceptedEncoding(incoming.headers["accept-encoding"]);
  const bytes = compress(html, encoding);
  if (encoding !== "identity") outgoing.setHeader("content-encoding", encoding);
  outgoing.setHeader("vary", "accept-encoding");
  outgoing.setHeader("content-length", bytes.length);
  outgoing.end(incoming.method === "HEAD" ? undefined : bytes);
}
