import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { putBack, withFactsAside } from "./found-facts.server.ts";
import { loadContext } from "./load-context.server.ts";

type Route = ServerBuild["routes"][string];

/** What Remix carries, and what the page gets, where a loader answers `answer`. */
async function carried(answer: unknown): Promise<{ carried: unknown; shown: unknown }> {
  const loader = () => answer;
  const route = withFactsAside({ id: "plan", module: { default: () => null, loader } } as Route);
  const context = loadContext("test", "127.0.0.1");
  const given: unknown = await route.module.loader?.({ context } as LoaderFunctionArgs);
  const loaderData: Record<string, unknown> = { plan: given };
  putBack(loaderData, context);
  return { carried: given, shown: loaderData["plan"] };
}

test("what a loader found goes past Remix, as the very object, and stands on the page", async () => {
  for (const facts of [{ plan: { submittedAt: new Date(0) } }, [1, 2]]) {
    const seen = await carried(facts);
    expect(seen.carried).toBeNull();
    expect(seen.shown).toBe(facts);
  }
});

test("an answer that is no plain facts stays with Remix", async () => {
  for (const answer of [new Response("gone", { status: 410 }), null, "words"]) {
    expect(await carried(answer)).toEqual({ carried: answer, shown: answer });
  }
});

test("a page that failed gets nothing back", () => {
  const context = loadContext("test", "127.0.0.1");
  context.found.set("plan", { secret: true });
  const loaderData = {};
  putBack(loaderData, context);
  expect(loaderData).toEqual({});
});

test("a route without a loader is left as it is", () => {
  const route = { id: "frame", module: { default: () => null } } as unknown as Route;
  expect(withFactsAside(route)).toBe(route);
});
