/** The body of a request, read whole up to a limit; forms of the portal are small. */
import type { IncomingMessage } from "node:http";

export const BODY_LIMIT_BYTES = 100_000;
export const NO_BODY = Buffer.alloc(0);

/** The bytes, or null when there are more than the limit; only a form has any. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (request.method !== "POST") return NO_BODY;
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > BODY_LIMIT_BYTES) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
