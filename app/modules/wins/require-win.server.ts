/** Which win, offer or request a staff page is about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import type { Permission } from "#app/modules/identity/permissions.ts";
import { found } from "#app/platform/http/found.server.ts";
import { findOffer } from "./place-offer-store.server.ts";
import { findWin } from "./win-store.server.ts";

/** To read: parent leaders and organisers. To decide: `manage-campaigns`, organisers alone. */
export async function requireWin(
  args: LoaderFunctionArgs,
  permission: Permission = "manage-campaigns",
) {
  const context = await requireActor(args, permission);
  const win = found(await findWin(context.db.reader, args.params["id"]));
  return { context, win };
}

export async function requireOffer(
  args: LoaderFunctionArgs,
  permission: Permission = "manage-campaigns",
) {
  const { context, win } = await requireWin(args, permission);
  const offer = found(await findOffer(context.db.reader, win.id, args.params["offer"]));
  return { context, win, offer };
}
