/** Finished bytes, compressed in the way that the caller accepts. */
import { promisify } from "node:util";
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  type BrotliOptions,
} from "node:zlib";

const brotliAside = promisify<string, BrotliOptions, Buffer>(brotliCompress);
const gzipAside = promisify<string, { level: number }, Buffer>(gzip);
const GZIP = { level: 6 };
const QUICK = brotli(4);

export type Encoding = "br" | "gzip" | "identity";

/** The best encoding of an Accept-Encoding header; `q=0` refuses one. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? "").toLowerCase();
  if (offers(accepted, "br")) return "br";
  if (offers(accepted, "gzip")) return "gzip";
  return "identity";
}

function offers(header: string, encoding: string): boolean {
  const part = header.split(",").find((candidate) => candidate.trim().startsWith(encoding));
  return part !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(part);
}

/** Compresses a page that is kept: once, as small as it gets where `brotliQuality` is 11. */
export function compress(text: string, encoding: Encoding, brotliQuality: number): Buffer {
  if (encoding === "br") return brotliCompressSync(text, brotli(brotliQuality));
  return encoding === "gzip" ? gzipSync(text, GZIP) : Buffer.from(text);
}

/** Compresses a page that is made for one caller, on another thread, so that nobody waits for it. */
export async function compressAside(text: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return brotliAside(text, QUICK);
  return encoding === "gzip" ? gzipAside(text, GZIP) : Buffer.from(text);
}

function brotli(quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  };
}
