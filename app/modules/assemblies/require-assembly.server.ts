/** Which action or institution a staff page is about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Permission } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { findAction } from "./action-store.server.ts";
import { findInstitution } from "./institution-store.server.ts";

export async function requireAction(
  args: LoaderFunctionArgs,
  permission: Permission = "manage-campaigns",
) {
  const context = await requireActor(args, permission);
  const action = found(await findAction(context.db.reader, args.params["id"]));
  return { context, action };
}

/** For organisers: an institution and its dues are nobody else's. */
export async function requireInstitution(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const institution = found(await findInstitution(context.db.reader, args.params["id"]));
  return { context, institution };
}
