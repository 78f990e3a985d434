/**
 * The secret of a person's calendar address: made from the feed's id and the portal's own secret,
 * so that its page can show it again while the database holds only a hash of it.
 */
import { createHash, createHmac } from "node:crypto";
import { env } from "#app/platform/env.server.ts";
import type { Id } from "#app/shared/id.ts";

/** 64 hexadecimal digits. */
export function feedSecret(feedId: Id): string {
  return createHmac("sha256", env().linkSecret).update(`calendar:${feedId}`).digest("hex");
}

export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
