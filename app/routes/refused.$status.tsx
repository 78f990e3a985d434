/**
 * Shows the error page of a status, for requests that the server refused before any page and for
 * documents that failed. A form that did not prove where it comes from is a 403 with its own words, and a
 * file that is too large a 413 that says how large one may be.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "#app/platform/env.server.ts";
import { FILE_TOO_LARGE, UNPROVEN_FORM } from "#app/shared/paths.ts";

const STATUSES = [400, 403, 404, 405, 413, 429, 500];

export function loader({ params }: LoaderFunctionArgs): never {
  if (params["status"] === UNPROVEN_FORM) throw new Response(UNPROVEN_FORM, { status: 403 });
  if (params["status"] === FILE_TOO_LARGE) {
    const megabytes = String(env().files.limitBytes / 1_000_000);
    throw new Response(`${FILE_TOO_LARGE} ${megabytes}`, { status: 413 });
  }
  const status = STATUSES.find((known) => String(known) === params["status"]) ?? 404;
  throw new Response(null, { status });
}

export default function Refused() {
  return null;
}
