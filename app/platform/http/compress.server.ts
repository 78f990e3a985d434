/** Finished bytes, compressed in the way that the caller accepts. */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

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

/** Compresses text; `brotliQuality` 4 for a page made once, 11 for one that is kept. */
export function compress(text: string, encoding: Encoding, brotliQuality: number): Buffer {
  if (encoding === "br") {
    return brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    });
  }
  return encoding === "gzip" ? gzipSync(text, { level: 6 }) : Buffer.from(text);
}
