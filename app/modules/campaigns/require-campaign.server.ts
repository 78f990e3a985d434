/** Which campaign, ask, office or pledge a page is about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Permission } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { findAsk } from "./ask-store.server.ts";
import { findCampaign } from "./campaign-store.server.ts";
import { findPledge } from "./pledge-store.server.ts";
import { findTarget } from "./target-store.server.ts";

export async function requireCampaign(
  args: LoaderFunctionArgs,
  permission: Permission = "manage-campaigns",
) {
  const context = await requireActor(args, permission);
  const campaign = found(await findCampaign(context.db.reader, args.params["id"]));
  return { context, campaign };
}

export async function requireAsk(args: LoaderFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const ask = found(await findAsk(context.db.reader, campaign.id, args.params["ask"]));
  return { context, campaign, ask };
}

export async function requireTarget(
  args: LoaderFunctionArgs,
  permission: Permission = "manage-campaigns",
) {
  const context = await requireActor(args, permission);
  const target = found(await findTarget(context.db.reader, args.params["id"]));
  return { context, target };
}

export async function requirePledge(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const pledge = found(await findPledge(context.db.reader, args.params["id"]));
  return { context, pledge };
}
