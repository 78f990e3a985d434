/**
 * Seals a short text at rest under the portal's own secret (AES-256-GCM), so that a copy of the
 * database does not give away a code that waits to be mailed.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.server.ts";

const MARK = "sealed:1:";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function seal(text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return MARK + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
}

export function isSealed(text: string): boolean {
  return text.startsWith(MARK);
}

/** The text again; null where it was sealed under another secret. A text never sealed is itself. */
export function unseal(text: string): string | null {
  if (!isSealed(text)) return text;
  const bytes = Buffer.from(text.slice(MARK.length), "base64");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key(), nonce);
  try {
    decipher.setAuthTag(tag);
    const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([opened, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

function key(): Buffer {
  return Buffer.from(hkdfSync("sha256", env().sessionSecret, "", "outbox", 32));
}
