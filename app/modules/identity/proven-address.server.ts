/**
 * Remembers, between the code and the name, that this browser used the code: a signed cookie with
 * the code's id that lasts as long as the code itself.
 */
import { createCookie, type Cookie } from "@remix-run/node";
import { env } from "#app/platform/env.server.ts";
import { isId } from "#app/shared/id.ts";
import { CODE_MINUTES } from "./code-limits.ts";

function cookie(): Cookie {
  return createCookie("proven-address", {
    httpOnly: true,
    sameSite: "lax",
    secure: env().mode === "live",
    path: "/",
    maxAge: CODE_MINUTES * 60,
    secrets: [env().sessionSecret],
  });
}

export function proveAddress(codeId: string): Promise<string> {
  return cookie().serialize(codeId);
}

export function forgetAddress(): Promise<string> {
  return cookie().serialize("", { maxAge: 0 });
}

export async function readProvenAddress(request: Request): Promise<string | null> {
  const value: unknown = await cookie().parse(request.headers.get("cookie"));
  return isId(value) ? value : null;
}
