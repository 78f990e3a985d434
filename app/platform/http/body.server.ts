/**
 * The body of a request, read whole up to a limit: forms of the portal are small, but the one that
 * takes a list of people may hold the list and a file besides.
 */
import type { IncomingMessage } from "node:http";
import { isListForm } from "./visit-limit.server.ts";

export const BODY_LIMIT_BYTES = 100_000;
export const LIST_LIMIT_BYTES = 1_000_000;
export const NO_BODY = Buffer.alloc(0);

/** The bytes, or null when there are more than the limit; only a form has any. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (request.method !== "POST") return NO_BODY;
  const limit = isListForm(request.url) ? LIST_LIMIT_BYTES : BODY_LIMIT_BYTES;
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
