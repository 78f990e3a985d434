/** Which record's evidence a staff page is about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { findSubject } from "./subject-store.server.ts";

export async function requireSubject(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const { kind, subject: id } = args.params;
  return { context, subject: found(await findSubject(context.db.reader, kind, id)) };
}
