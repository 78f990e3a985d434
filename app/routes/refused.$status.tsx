/** Shows the error page of a status for requests that the server refused before any page. */
import type { LoaderFunctionArgs } from "@remix-run/node";

const STATUSES = [400, 403, 404, 405, 413, 429];

export function loader({ params }: LoaderFunctionArgs): never {
  const status = STATUSES.find((known) => String(known) === params["status"]) ?? 404;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix answers with what is thrown
  throw new Response(null, { status });
}

export default function Refused() {
  return null;
}
