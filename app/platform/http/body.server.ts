/**
 * The body of a request: a form is small and read whole up to a limit, a larger one where the form
 * takes a list of people. A page that takes a file gets its body as it comes, once it says that it
 * is within the setting's limit: nothing of it is read before the page knows who sends it, and a
 * larger one is not read at all.
 */
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { env } from "../env.server.ts";
import { isListForm } from "./visit-limit.server.ts";

export const BODY_LIMIT_BYTES = 100_000;
export const LIST_LIMIT_BYTES = 1_000_000;
export const NO_BODY = Buffer.alloc(0);

/** A file travels with the other answers of its form. */
const FORM_AROUND_FILE_BYTES = 64_000;

const TAKES_FILE = /^\/(?:en|es)\/staff\/evidence\/[a-z-]+\/[0-9a-z]+\/files(?:\?|$)/;

/** Whether the page at that address takes a file. */
export function takesFile(url: string | undefined): boolean {
  return TAKES_FILE.test(url ?? "");
}

/** The body, or null when it is larger than the limit; only a form has any. */
export async function readBody(request: IncomingMessage): Promise<Buffer | Readable | null> {
  if (request.method !== "POST") return NO_BODY;
  const { "content-length": length } = request.headers;
  // Node's parser holds a caller to the length that was announced.
  if (takesFile(request.url) && length !== undefined) {
    const limit = env().files.limitBytes + FORM_AROUND_FILE_BYTES;
    return Number(length) > limit ? null : request;
  }
  const limit = isListForm(request.url) ? LIST_LIMIT_BYTES : BODY_LIMIT_BYTES;
  return Number(length ?? 0) > limit ? null : readWhole(request, limit);
}

async function readWhole(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // What is too long is left unread, and its sender still gets an answer.
  const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of parts) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
