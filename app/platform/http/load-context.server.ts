/** What the HTTP server hands to loaders, actions and the page renderer for one request. */
import type { AppLoadContext } from "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    requestId: string;
    /** The caller's address as the socket (or a trusted proxy) gives it. */
    network: string;
    /** The rendered page, handed past the web Response, which would copy it twice. */
    html: string | null;
    /** Memory for this request: the actor is looked up once. */
    memo: Map<string, unknown>;
  }
}

export function loadContext(requestId: string, network: string): AppLoadContext {
  return { requestId, network, html: null, memo: new Map() };
}
