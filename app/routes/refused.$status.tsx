/**
 * Shows the error page of a status, for requests that the server refused before any page and for
 * documents that failed.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";

const STATUSES = [400, 403, 404, 405, 413, 429, 500];

export function loader({ params }: LoaderFunctionArgs): never {
  const status = STATUSES.find((known) => String(known) === params["status"]) ?? 404;
  throw new Response(null, { status });
}

export default function Refused() {
  return null;
}
