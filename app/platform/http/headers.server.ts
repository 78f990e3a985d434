/**
 * Security headers, computed once: no page runs any script, loads anything from elsewhere, or may
 * be framed. helmet makes them; calling it per request would cost as much as a small page.
 *
 * Two pages, a meeting's register and an action's live page, run a file of the portal's own and
 * nothing else (docs/decisions/001).
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import { env } from "../env.server.ts";

const POLICY = "content-security-policy";
/** The header by which a route says that its page runs a file of the portal's own. Never sent. */
const SCRIPT = "x-own-script";

let computed: readonly (readonly [string, string])[] | null = null;

/** `export const headers = withOwnScript` in a route. */
export function withOwnScript(): Record<string, string> {
  return { [SCRIPT]: "yes" };
}

/** The headers of one page: with a script where its route asked for that. */
export function headersOfPage(asked: Headers): readonly (readonly [string, string])[] {
  const wants = asked.has(SCRIPT);
  asked.delete(SCRIPT);
  if (!wants) return securityHeaders();
  return securityHeaders().map(([name, value]) => {
    return name === POLICY
      ? ([name, `${value};script-src 'self';connect-src 'self'`] as const)
      : ([name, value] as const);
  });
}

export function securityHeaders(): readonly (readonly [string, string])[] {
  computed ??= compute();
  return computed;
}

function compute(): (readonly [string, string])[] {
  const headers: [string, string][] = [];
  const response = {
    setHeader: (name: string, value: string) => headers.push([name.toLowerCase(), value]),
    removeHeader: () => undefined,
  };
  const middleware = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    strictTransportSecurity:
      env().mode === "live" ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
  middleware(
    {} as unknown as IncomingMessage,
    response as unknown as ServerResponse,
    () => undefined,
  );
  headers.push(["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"]);
  return headers;
}

/** Whether the caller has those very bytes already. */
export function isUnchanged({ headers }: IncomingMessage, etag: string): boolean {
  const condition = headers["if-none-match"];
  return condition !== undefined && (condition.trim() === "*" || condition.includes(etag));
}
