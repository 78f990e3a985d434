/** What the HTTP server hands to loaders, actions and the page renderer for one request. */
import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "../context.server.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    requestId: string;
    /** The caller's address as the socket (or a trusted proxy) gives it. */
    network: string;
    /** The rendered page, handed past the web Response, which would copy it twice. */
    html: string | null;
    /** What loaders found, by the ids of their routes. */
    found: Map<string, unknown>;
    /** Who signed in; undefined until somebody asks, who then looks once for the whole request. */
    actor: Actor | null | undefined;
  }
}

export function loadContext(requestId: string, network: string): AppLoadContext {
  return { requestId, network, html: null, found: new Map(), actor: undefined };
}
