/** The signed session cookie: an opaque secret whose hash the session's row keeps. */
import { createHash } from "node:crypto";
import { createCookie, type Cookie } from "@remix-run/node";
import { env } from "#app/platform/env.server.ts";

export function sessionCookie(): Cookie {
  return createCookie("session", {
    httpOnly: true,
    sameSite: "lax",
    secure: env().mode === "live",
    path: "/",
    maxAge: 60 * 60 * 24 * 30,
    secrets: [env().sessionSecret],
  });
}

/** The secret in a request's cookie, or null where there is none or its signature is wrong. */
export async function readSessionSecret(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie().parse(request.headers.get("cookie"));
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value) ? value : null;
}

export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
