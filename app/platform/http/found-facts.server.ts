/**
 * What loaders found, on its way to the page past Remix's encoder.
 *
 * Remix writes every loader's answer as it would travel to a browser, for scripts that these pages
 * do not have; on a long list that costs more than the page. So an answer waits in the load context
 * while Remix carries `null`, and is put back before the page is rendered.
 */
import type { AppLoadContext, LoaderFunction, ServerBuild } from "@remix-run/node";

type Route = ServerBuild["routes"][string];

/** The route with a loader that leaves its answer in the load context. */
export function withFactsAside(route: Route): Route {
  const { loader } = route.module;
  if (loader === undefined) return route;
  return { ...route, module: { ...route.module, loader: aside(route.id, loader) } };
}

function aside(routeId: string, loader: LoaderFunction): LoaderFunction {
  return async (args) => {
    const answer: unknown = await loader(args);
    if (!isFacts(answer)) return answer;
    args.context.found.set(routeId, answer);
    return null;
  };
}

/** A Response, and whatever else Remix gives a meaning of its own, stays where it is. */
function isFacts(answer: unknown): boolean {
  if (Array.isArray(answer)) return true;
  if (typeof answer !== "object" || answer === null) return false;
  return Object.getPrototypeOf(answer) === Object.prototype;
}

/** Gives each page that is about to be rendered what its loader found. */
export function putBack(loaderData: Record<string, unknown>, { found }: AppLoadContext): void {
  for (const [routeId, facts] of found) {
    if (routeId in loaderData) loaderData[routeId] = facts;
  }
}
