/**
 * One Remix request handler per section of the URL map.
 *
 * Remix matches each request against every route that it was given, which costs more than
 * rendering a small page; so each section's handler holds only that section's routes and their
 * parents (stack.md, "What makes it fast").
 */
import { createRequestHandler, type AppLoadContext, type ServerBuild } from "@remix-run/node";

type Handler = (request: Request, context: AppLoadContext) => Promise<Response>;

/** Sections that have a handler of their own; all other paths share one. */
const SECTIONS = [
  "payment-plan",
  "my/plans/apply",
  "my/plans",
  "my",
  "sign-in",
  "staff/plans",
  "staff/cases",
  "staff/ledger",
  "staff/pots",
  "staff/settings",
  "staff/people",
  "staff",
] as const;

/** Answers a request by the routes of its section. */
export function sectionedHandler(build: ServerBuild, mode: "production" | "test"): Handler {
  const paths = fullPaths(build.routes);
  const handlers = new Map<string, Handler>();

  return (request, context) => {
    const section = sectionOf(new URL(request.url).pathname.split("/").slice(2).join("/"));
    let handler = handlers.get(section);
    if (handler === undefined) {
      handler = createRequestHandler(only(build, paths, section), mode);
      handlers.set(section, handler);
    }
    return handler(request, context);
  };
}

function sectionOf(path: string): string {
  return SECTIONS.find((section) => isUnder(path, section)) ?? "";
}

function isUnder(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`) || path.startsWith(`${section}.`);
}

type Routes = ServerBuild["routes"];

/** Each route's path from the top, without the language. */
function fullPaths(routes: Routes): Map<string, string> {
  const pathOf = (id: string): string => {
    const route = routes[id];
    if (route === undefined) return "";
    const above = route.parentId === undefined ? "" : pathOf(route.parentId);
    return [above, route.path ?? ""].filter(Boolean).join("/");
  };
  return new Map(Object.keys(routes).map((id) => [id, pathOf(id).replace(/^:language\/?/, "")]));
}

function only(build: ServerBuild, paths: Map<string, string>, section: string): ServerBuild {
  const kept = new Set<string>(["root"]);
  for (const id of Object.keys(build.routes)) {
    if (sectionOf(paths.get(id) ?? "") !== section || id === "root") continue;
    for (let at: string | undefined = id; at !== undefined; at = build.routes[at]?.parentId) {
      kept.add(at);
    }
  }
  const routes = Object.fromEntries(Object.entries(build.routes).filter(([id]) => kept.has(id)));
  const manifest = Object.fromEntries(
    Object.entries(build.assets.routes).filter(([id]) => kept.has(id)),
  );
  return { ...build, routes, assets: { ...build.assets, routes: manifest } };
}
