/**
 * Whose listening a staff page may show: that of the cohorts that somebody leads and, for
 * organisers, what was heard in none. For everybody else there is no such page: a 404.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listCohortsOf } from "#app/modules/cohorts/cohort-store.server.ts";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { may, type Permission } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import type { Id } from "#app/shared/id.ts";
import { NO_COHORT, type Listening } from "./listening.ts";
import { findListening } from "./listening-store.server.ts";
import { findTheme } from "./theme-store.server.ts";
import type { Theme } from "./theme.ts";

export type Reach = {
  context: SignedInContext;
  /** Those that they lead: open ones first, by name. */
  cohorts: Cohort[];
  /** Their ids, and `NO_COHORT` where that is theirs too. */
  reach: Id[];
};

export async function requireReach(args: LoaderFunctionArgs): Promise<Reach> {
  const context = await requireActor(args, "record-concerns");
  const cohorts = await listCohortsOf(context.db.reader, context.actor.personId);
  const ids = cohorts.map(({ id }) => id);
  const isOrganiser = may(context.actor.roles, "manage-campaigns");
  return { context, cohorts, reach: isOrganiser ? [...ids, NO_COHORT] : ids };
}

/** The listening of the address. */
export async function requireListening(
  args: LoaderFunctionArgs,
): Promise<Reach & { listening: Listening }> {
  const all = await requireReach(args);
  const { context, reach } = all;
  const listening = found(await findListening(context.db.reader, reach, args.params["id"]));
  return { ...all, listening };
}

/** The theme of the address; a theme belongs to all who listen. */
export async function requireTheme(
  args: LoaderFunctionArgs,
  permission: Permission = "record-concerns",
): Promise<{ context: SignedInContext; theme: Theme }> {
  const context = await requireActor(args, permission);
  return { context, theme: found(await findTheme(context.db.reader, args.params["id"])) };
}
