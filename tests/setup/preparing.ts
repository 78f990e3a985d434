/** Meetings to prepare, for tests; a test names only what it is about. */
import type { ArrangementFacts } from "#app/modules/meetings/arrangement.ts";
import { arrangeMeeting } from "#app/modules/meetings/arrange-meeting.server.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { addTrainingSession } from "#app/modules/training/change-programme.server.ts";
import type { SessionFacts } from "#app/modules/training/training-session.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, plannedYear, SEPTEMBER } from "./cohorts.ts";
import { actingAs, person } from "./people.ts";

/** A cohort of one organiser with a year of meetings, the first on 16 September 2025. */
export async function year(facts: Parameters<typeof cohort>[1] = {}) {
  const lead = await actingAs(["organiser"], { now: SEPTEMBER });
  const id = await cohort(lead, facts);
  await plannedYear(lead, id, { until: "2026-03-31" });
  const meetings = await listMeetings(lead.db.reader, id);
  return { lead, id, meetings, first: meetings[0]!, second: meetings[1]! };
}

/** A parent leader of the cohort. */
export async function leaderOf({ db }: SignedInContext, cohortId: string): Promise<string> {
  const personId = await person({ roles: ["parent-leader"] });
  await db.inTransaction((tx) =>
    tx.cohortLeader.create({ data: { id: newId(), cohortId, personId, since: SEPTEMBER } }),
  );
  return personId;
}

export const NOTHING: ArrangementFacts = {
  ...{ hostId: null, isPlaceConfirmed: false, interpreter: "", childcare: "", speaker: "" },
  sessionId: null,
};

type OfMeeting = { id: string; cohortId: string };

/** `version` is 0 for a meeting that nobody has touched. */
export function arranging(
  lead: SignedInContext,
  { id: meetingId, cohortId }: OfMeeting,
  {
    version = 0,
    token = newId(),
    ...facts
  }: Partial<ArrangementFacts> & {
    version?: number;
    token?: string;
  },
) {
  const order = { token, version, meetingId, cohortId, facts: { ...NOTHING, ...facts } };
  return arrangeMeeting(lead, order);
}

export const FINANCE: SessionFacts = {
  ...{ topic: "student-finance", aims: ["know", "choose"] },
  ...{ titleEn: "Student loans", titleEs: "Préstamos para estudiar" },
};

export async function session(organiser: SignedInContext): Promise<string> {
  const verdict = await addTrainingSession(organiser, { token: newId(), facts: FINANCE });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}
