/**
 * Who acts in this request. The actor is looked up once a request and never trusted from a form.
 *
 * Nobody signed in: to the sign-in page, and back afterwards. Signed in without the permission:
 * a 403 page that names no record.
 */
import { redirect, type AppLoadContext } from "@remix-run/node";
import { languageOfPath } from "#app/i18n/languages.ts";
import { now } from "#app/platform/clock.server.ts";
import {
  contextFor,
  type Actor,
  type Context,
  type SignedInContext,
} from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { pageAddress } from "#app/platform/http/page-address.ts";
import { paths } from "#app/shared/paths.ts";
import { may, type Permission } from "./permissions.ts";
import { hashSecret, readSessionSecret } from "./session-cookie.server.ts";
import { findSession, touchSession } from "./session-store.server.ts";

/** What loaders and actions are called with, as far as identity needs it. */
export type RequestArgs = { request: Request; context: AppLoadContext };

const TOUCH_EVERY_MILLISECONDS = 5 * 60_000;

/** A context for anybody; its actor is null where nobody has signed in. */
export async function visitorContext(args: RequestArgs): Promise<Context> {
  const language = languageOfPath(new URL(args.request.url).pathname) ?? "en";
  return contextFor(await findActor(args), now(), language);
}

/** A context for a person's own pages. A form leads back to its page, as a page does to itself. */
export async function requireSignedIn(args: RequestArgs): Promise<SignedInContext> {
  const context = await visitorContext(args);
  if (context.actor !== null) return { ...context, actor: context.actor };
  throw redirect(paths(context.language).signIn(pageAddress(args.request)));
}

/** A context for a staff page: the actor holds the permission. */
export async function requireActor(
  args: RequestArgs,
  permission: Permission,
): Promise<SignedInContext> {
  const context = await requireSignedIn(args);
  if (!may(context.actor.roles, permission)) {
    throw new Response(null, { status: 403 });
  }
  return context;
}

async function findActor({ request, context }: RequestArgs): Promise<Actor | null> {
  if (context.actor === undefined) context.actor = await readActor(request);
  return context.actor;
}

async function readActor(request: Request): Promise<Actor | null> {
  const secret = await readSessionSecret(request);
  if (secret === null) return null;
  const db = await database();
  const session = await findSession(db.reader, hashSecret(secret), now());
  if (session === null) return null;
  if (now().getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MILLISECONDS) {
    await db.inTransaction((tx) => touchSession(tx, session.sessionId, now()));
  }
  const { personId, fullName, roles, sessionId } = session;
  return { personId, fullName, roles, sessionId };
}
