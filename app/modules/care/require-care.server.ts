/**
 * Which record of a cohort's care a staff page is about. For everybody who may not see it there is
 * no such page: a 404, so that nobody learns whom it is about.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { findMember } from "#app/modules/cohorts/membership-store.server.ts";
import { holdsPlace, type Membership } from "#app/modules/cohorts/membership.ts";
import { leads, requireCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import type { OneToOne } from "./one-to-one.ts";
import { findOneToOne } from "./one-to-one-store.server.ts";
import { readOpenTasks, type CareView } from "./read-care-tasks.server.ts";

type OfCohort = { context: SignedInContext; cohort: Cohort };

/** Those who lead the cohort: its organiser and its parent leaders. */
export async function requireCareCohort(args: LoaderFunctionArgs): Promise<OfCohort> {
  await requireActor(args, "care-for-members");
  return requireCohort(args);
}

/** An open care task that is this person's to take. */
export async function requireOwnTask(
  args: LoaderFunctionArgs,
): Promise<{ context: SignedInContext; task: CareView }> {
  const context = await requireActor(args, "care-for-members");
  const tasks = await readOpenTasks(context);
  return { context, task: found(tasks.find(({ id, isOwn }) => isOwn && id === args.params["id"])) };
}

/** A member with a place. */
export async function requireMember(
  args: LoaderFunctionArgs,
): Promise<OfCohort & { member: Membership }> {
  const { context, cohort } = await requireCareCohort(args);
  const member = found(await findMember(context.db.reader, cohort.id, args.params["membership"]));
  found(holdsPlace(member.stage) ? member : null);
  return { context, cohort, member };
}

/** A one-to-one for its writer and for the organiser who leads the cohort; never about oneself. */
export async function requireOneToOne(
  args: LoaderFunctionArgs,
): Promise<OfCohort & { oneToOne: OneToOne; isWriter: boolean }> {
  const { context, cohort } = await requireCareCohort(args);
  const oneToOne = found(await findOneToOne(context.db.reader, args.params["one"]));
  const { personId } = context.actor;
  const isWriter = oneToOne.writerId === personId;
  const maySee = (isWriter || leads(context, cohort)) && oneToOne.personId !== personId;
  found(oneToOne.cohortId === cohort.id && maySee ? oneToOne : null);
  return { context, cohort, oneToOne, isWriter };
}
