/** Finished bytes, compressed in the way that the caller accepts. */
import { brotliCompressSync, constants, gzipSync, type BrotliOptions } from "node:zlib";

const GZIP = { level: 6 };
/** A page made for one caller: in less time than handing it to another thread takes. */
const QUICK = 1;
/** A window of 64 kB (2^16) holds any page, and is got ready in half the time of the usual one. */
const WINDOW = 16;

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

/** Compresses a page; one that is kept is worth a `quality` of up to 11. */
export function compress(text: string, encoding: Encoding, quality = QUICK): Buffer {
  if (encoding === "br") return brotliCompressSync(text, brotli(quality));
  return encoding === "gzip" ? gzipSync(text, GZIP) : Buffer.from(text);
}

function brotli(quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: WINDOW,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  };
}
