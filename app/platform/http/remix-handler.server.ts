/**
 * One Remix request handler per page of the URL map.
 *
 * Remix matches each request against every route that it was given, several times over, which costs
 * more than rendering a small page; so each page's handler holds only that page's route and its
 * parents (stack.md, "What makes it fast"). An address that fits no page goes to a handler that
 * holds them all, which says so.
 */
import { createRequestHandler, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import { withFactsAside } from "./found-facts.server.ts";
import { pagePicker } from "./page-picker.ts";

type Handler = (request: Request, context: AppLoadContext) => Promise<Response>;

export function remixHandler(given: ServerBuild, mode: "production" | "test"): Handler {
  const build = { ...given, routes: mapped(given.routes, withFactsAside) };
  const pick = pagePicker(build.routes);
  const handlers = new Map<string | null, Handler>();

  return (request, context) => {
    const page = pick(new URL(request.url).pathname);
    let handler = handlers.get(page);
    if (handler === undefined) {
      handler = createRequestHandler(page === null ? build : only(build, page), mode);
      handlers.set(page, handler);
    }
    return handler(request, context);
  };
}

function only(build: ServerBuild, page: string): ServerBuild {
  const kept = new Set<string>();
  for (let at: string | undefined = page; at !== undefined; at = build.routes[at]?.parentId) {
    kept.add(at);
  }
  const keptOf = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  const assets = { ...build.assets, routes: keptOf(build.assets.routes) };
  return { ...build, routes: keptOf(build.routes), assets };
}

function mapped<Value>(
  values: Record<string, Value | undefined>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, change(value)]],
    ),
  );
}
