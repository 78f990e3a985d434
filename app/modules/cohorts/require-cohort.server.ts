/**
 * Which cohort a staff page is about. For everybody but those who lead it, there is no such page:
 * a 404, so that a cohort's staff side is not told to exist.
 */
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Cohort } from "./cohort.ts";
import { findCohortOf } from "./cohort-store.server.ts";

type OfCohort = { context: SignedInContext; cohort: Cohort };

/** Whether that person decides about the cohort: the organiser who leads it. */
export function leads({ actor }: SignedInContext, cohort: Pick<Cohort, "leadId">): boolean {
  return may(actor.roles, "manage-cohorts") && cohort.leadId === actor.personId;
}

/** To read: its organiser and its parent leaders. `id` is the address's, unless a meeting has it. */
export async function requireCohort(
  args: LoaderFunctionArgs,
  id: unknown = args.params["id"],
): Promise<OfCohort> {
  const context = await requireActor(args, "see-cohorts");
  const cohort = found(await findCohortOf(context.db.reader, context.actor.personId, id));
  return { context, cohort };
}

/** To decide: the organiser who leads it. */
export async function requireLedCohort(
  args: LoaderFunctionArgs,
  id: unknown = args.params["id"],
): Promise<OfCohort> {
  await requireActor(args, "manage-cohorts");
  const { context, cohort } = await requireCohort(args, id);
  found(leads(context, cohort) ? cohort : null);
  return { context, cohort };
}
