/** What the public pages show of all cohorts: whose turn is next, where, and how many places are free. */
import { BOROUGHS, type Borough } from "#app/modules/cohorts/boroughs.ts";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { fits, type CohortSearch } from "#app/modules/cohorts/cohort-search.ts";
import { listOpenCohorts } from "#app/modules/cohorts/cohort-store.server.ts";
import { countSeated } from "#app/modules/cohorts/membership-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import type { Id } from "#app/shared/id.ts";
import { isCancelled, type Meeting } from "./meeting.ts";
import { findNextStarts, listMeetingsFrom } from "./meeting-store.server.ts";

export type PublicMeeting = Pick<Meeting, "id" | "startsAt" | "endsAt" | "place">;

export type PublicCohort = Pick<Cohort, "id" | "name" | "languages" | "place" | "borough"> & {
  /** Places that nobody holds. */
  free: number;
  /** At most two, none of them cancelled. */
  next: PublicMeeting[];
};

export type PublicList = ListPage<PublicCohort> & {
  /** Where cohorts are, for the question that narrows the list. */
  boroughs: Borough[];
};

type Reading = Pick<Context, "db" | "today">;

/** A page of the open cohorts that fit: those that meet soonest first, by name without a date. */
export async function listPublicCohorts(
  { db, today }: Reading,
  search: CohortSearch,
  page: number,
): Promise<PublicList> {
  const open = await listOpenCohorts(db.reader);
  const fitting = open.filter((cohort) => fits(cohort, search));
  const starts = await findNextStarts(db.reader, idsOf(fitting), today);
  const startOf = ({ id }: Cohort) => starts.get(id) ?? "9";
  const ordered = fitting.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  const { skip, take } = rowsOfPage(page);
  const list = listPage(ordered.slice(skip, skip + take), page);
  const places = new Set(open.map(({ borough }) => borough));
  return {
    ...list,
    rows: await withNext({ db, today }, list.rows),
    boroughs: BOROUGHS.filter((borough) => places.has(borough)),
  };
}

/** The next meetings of all open cohorts, soonest first: at most that many. */
export async function listNextMeetings(
  { db, today }: Reading,
  most: number,
): Promise<PublicCohort[]> {
  const open = await listOpenCohorts(db.reader);
  const starts = await findNextStarts(db.reader, idsOf(open), today);
  const startOf = ({ id }: Cohort) => starts.get(id) ?? "";
  const soonest = open
    .filter(({ id }) => starts.has(id))
    .toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  return withNext({ db, today }, soonest.slice(0, most));
}

async function withNext({ db, today }: Reading, cohorts: Cohort[]): Promise<PublicCohort[]> {
  const seated = await countSeated(db.reader, idsOf(cohorts));
  const meetings = await listMeetingsFrom(db.reader, idsOf(cohorts), today);
  return cohorts.map(({ id, name, languages, place, borough, capacity }) => ({
    ...{ id, name, languages, place, borough },
    free: Math.max(0, capacity - (seated.get(id) ?? 0)),
    next: meetings
      .filter((meeting) => meeting.cohortId === id && !isCancelled(meeting))
      .slice(0, 2)
      .map(({ id: meetingId, startsAt, endsAt, place: where }) => ({
        ...{ id: meetingId, startsAt, endsAt, place: where },
      })),
  }));
}

function idsOf(cohorts: readonly Cohort[]): Id[] {
  return cohorts.map(({ id }) => id);
}
