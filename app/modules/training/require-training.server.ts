/** Which session, or which material of it, a page of the programme is about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import type { Permission } from "#app/modules/identity/permissions.ts";
import { found } from "#app/platform/http/found.server.ts";
import { findMaterial } from "./material-store.server.ts";
import { findTrainingSession } from "./training-store.server.ts";

export async function requireSession(
  args: LoaderFunctionArgs,
  permission: Permission = "manage-training",
) {
  const context = await requireActor(args, permission);
  const session = found(await findTrainingSession(context.db.reader, args.params["id"]));
  return { context, session };
}

/** A material that was taken out is there no more. */
export async function requireMaterial(args: LoaderFunctionArgs) {
  const { context, session } = await requireSession(args);
  const one = await findMaterial(context.db.reader, session.id, args.params["material"]);
  return { context, session, material: found(one?.removedAt === null ? one : null) };
}
