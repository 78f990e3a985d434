/** What the form of a listening offers: the cohort's past meetings, and its members by name. */
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { dayOf, isCancelled } from "#app/modules/meetings/meeting.ts";
import { listMeetingsUntil } from "#app/modules/meetings/meeting-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { byFoldedName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { NO_COHORT } from "./listening.ts";

export type ListeningChoices = {
  /** Those that took place, the newest first. */
  meetings: { id: Id; on: CalendarDate }[];
  members: { id: Id; fullName: string }[];
};

/** `known` are people who were named before, members still or not. */
export async function readListeningChoices(
  { db, today }: SignedInContext,
  cohortId: Id,
  known: readonly Id[] = [],
): Promise<ListeningChoices> {
  if (cohortId === NO_COHORT) return { meetings: [], members: [] };
  const meetings = await listMeetingsUntil(db.reader, cohortId, today);
  const members = await listMembers(db.reader, cohortId);
  const ids = new Set([...members.map(({ personId }) => personId), ...known]);
  const names = await listNames(db.reader, [...ids]);
  return {
    meetings: meetings
      .filter((meeting) => !isCancelled(meeting))
      .map((meeting) => ({ id: meeting.id, on: dayOf(meeting) }))
      .reverse(),
    members: [...names].map(([id, fullName]) => ({ id, fullName })).sort(byFoldedName),
  };
}
