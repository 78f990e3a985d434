/** Which meeting a staff page is about: of a cohort that the actor may see, or may decide about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireCohort, requireLedCohort } from "#app/modules/cohorts/require-cohort.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { findMeeting } from "./meeting-store.server.ts";

export async function requireMeeting(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "see-cohorts");
  const meeting = found(await findMeeting(db.reader, args.params["id"]));
  return { ...(await requireCohort(args, meeting.cohortId)), meeting };
}

/** For the organiser who leads the meeting's cohort. */
export async function requireLedMeeting(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-cohorts");
  const meeting = found(await findMeeting(db.reader, args.params["id"]));
  return { ...(await requireLedCohort(args, meeting.cohortId)), meeting };
}

/** For the organiser and the parent leaders of the meeting's cohort, who keep its register. */
export async function requireRegister(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "keep-register");
  const meeting = found(await findMeeting(db.reader, args.params["id"]));
  return { ...(await requireCohort(args, meeting.cohortId)), meeting };
}
