/**
 * The cookie that remembers a telephone at the door for two days, so that its walk-in is one line
 * however often the page is sent. It says nothing about who holds it.
 */
import { createCookie, type Cookie } from "@remix-run/node";
import { env } from "#app/platform/env.server.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";

const TWO_DAYS = 60 * 60 * 24 * 2;

function deviceCookie(): Cookie {
  return createCookie("door", {
    httpOnly: true,
    sameSite: "lax",
    secure: env().mode === "live",
    path: "/",
    maxAge: TWO_DAYS,
    secrets: [env().sessionSecret],
  });
}

/** The device that asks, or null for one that was not seen before, or keeps no cookies. */
export async function readDevice(request: Request): Promise<Id | null> {
  const value: unknown = await deviceCookie().parse(request.headers.get("cookie"));
  return isId(value) ? value : null;
}

/** The header that gives a telephone its number. */
export function newDeviceHeader(): Promise<string> {
  return deviceCookie().serialize(newId());
}
