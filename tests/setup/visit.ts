/**
 * Calls a route as the server would: its loader or action with a Request, signed in or not.
 *
 * Answers the status, what was returned, and where a redirect leads; thrown Responses included.
 */
import { randomBytes } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { hashSecret, sessionCookie } from "#app/modules/identity/session-cookie.server.ts";
import { now as portalNow } from "#app/platform/clock.server.ts";
import { database } from "#app/platform/database.server.ts";
import { loadContext } from "#app/platform/http/load-context.server.ts";
import { newId } from "#app/shared/id.ts";

type RouteArgs = LoaderFunctionArgs & ActionFunctionArgs;
type RouteFunction = (args: RouteArgs) => unknown;

type Visit = {
  /** Path and query: "/en/my/plans". */
  path: string;
  params?: Record<string, string>;
  /** Who is signed in. */
  as?: string;
  /** A form to post, with its files as FormData; a GET without it. */
  form?: Record<string, string> | FormData;
};

export type Visited = { status: number; location: string | null; body: unknown };

/** A cookie of a fresh session of that person. */
export async function cookieOf(personId: string): Promise<string> {
  const secret = randomBytes(32).toString("hex");
  const db = await database();
  const now = portalNow();
  await db.inTransaction((tx) =>
    tx.session.create({
      data: {
        id: newId(),
        secretHash: hashSecret(secret),
        personId,
        device: "test",
        createdAt: now,
        lastSeenAt: now,
        idleMinutes: 60,
      },
    }),
  );
  return (await sessionCookie().serialize(secret)).split(";")[0] ?? "";
}

export async function visit(
  call: RouteFunction,
  { path, params, as, form }: Visit,
): Promise<Visited> {
  const headers = new Headers({ origin: "http://localhost" });
  if (as !== undefined) headers.set("cookie", await cookieOf(as));
  const body = form === undefined || form instanceof FormData ? form : new URLSearchParams(form);
  const request = new Request(`http://localhost${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers,
    ...(body !== undefined && { body }),
  });
  const language = path.split("/")[1] ?? "en";
  const args = {
    request,
    params: { language, ...params },
    context: loadContext("test", "127.0.0.1"),
  } as RouteArgs;
  return read(await settle(call, args));
}

async function settle(call: RouteFunction, args: RouteArgs): Promise<unknown> {
  try {
    return await call(args);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

function read(answer: unknown): Visited {
  if (answer instanceof Response) {
    return { status: answer.status, location: answer.headers.get("location"), body: null };
  }
  const wrapped = answer as {
    type?: string;
    data?: unknown;
    init?: { status?: number } | null;
  } | null;
  if (wrapped?.type === "DataWithResponseInit") {
    return { status: wrapped.init?.status ?? 200, location: null, body: wrapped.data };
  }
  return { status: 200, location: null, body: answer };
}
