/** All that surrounds a meeting for those who prepare it; needs as counts, never as names. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { listLeaders } from "#app/modules/cohorts/cohort-leader-store.server.ts";
import { listStandingNeeds } from "#app/modules/cohorts/needs-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { listAgenda } from "./agenda-store.server.ts";
import { findArrangement } from "./arrangement-store.server.ts";
import type { Meeting } from "./meeting.ts";
import { needsOfMeeting, type NeedsOfMeeting } from "./needs-of-meeting.ts";
import { isPlaceConfirmed, readinessOf } from "./readiness.ts";
import { listReplyNeeds } from "./reply-needs-store.server.ts";

export type Host = { id: Id; fullName: string };

/** Who may host a cohort's meetings: the organiser who leads it, and its parent leaders. */
export async function listHosts(
  db: Reader | Transaction,
  { id, leadId }: Pick<Cohort, "id" | "leadId">,
): Promise<Host[]> {
  const names = await listNames(db, [leadId]);
  const leaders = await listLeaders(db, id);
  const others = leaders
    .filter(({ personId }) => personId !== leadId)
    .map(({ personId, fullName }) => ({ id: personId, fullName }));
  return [{ id: leadId, fullName: names.get(leadId) ?? "" }, ...others];
}

/** With names: for the host alone. */
export async function readNeedsOfMeeting(
  db: Reader | Transaction,
  { id, cohortId }: Pick<Meeting, "id" | "cohortId">,
): Promise<NeedsOfMeeting> {
  return needsOfMeeting(await listStandingNeeds(db, cohortId), await listReplyNeeds(db, id));
}

export type Preparation = Awaited<ReturnType<typeof readPreparation>>;

export async function readPreparation({ db }: Context, cohort: Cohort, meeting: Meeting) {
  const { reader } = db;
  const arrangement = await findArrangement(reader, meeting.id);
  const agenda = await listAgenda(reader, meeting.id);
  const { counts, children } = await readNeedsOfMeeting(reader, meeting);
  // Who no longer leads the cohort hosts no more.
  const host = (await listHosts(reader, cohort)).find(({ id }) => id === arrangement.hostId);
  const { interpreter, childcare, speaker, session, placeAt } = arrangement;
  const isConfirmed = isPlaceConfirmed(placeAt, meeting);
  return {
    host: host ?? null,
    ...{ interpreter, childcare, speaker, session, agenda },
    isPlaceConfirmed: isConfirmed,
    needs: { counts, children },
    readiness: readinessOf({
      ...{
        hasHost: host !== undefined,
        isPlaceConfirmed: isConfirmed,
        isOnline: meeting.link !== "",
      },
      ...{ interpreter, childcare, agenda, needs: { counts, children } },
      languages: cohort.languages,
    }),
  };
}
