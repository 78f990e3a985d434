/** What the public page of one cohort shows: its words, its places, its dates and what they avoid. */
import { aboutIn, type Cohort } from "#app/modules/cohorts/cohort.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { countSeated } from "#app/modules/cohorts/membership-store.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { titleIn } from "#app/modules/training/training-session.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { findArrangement } from "./arrangement-store.server.ts";
import { avoidedDay, type AvoidedDay } from "./avoided-day.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import { listMeetings } from "./meeting-store.server.ts";
import { findSchoolCalendar } from "./school-holiday-store.server.ts";

type Shown = Pick<Meeting, "id" | "startsAt" | "endsAt" | "place" | "address" | "cancelReason">;

export type PublicDate = Shown & { avoids: AvoidedDay | null };

export type ReadCohort = NonNullable<Awaited<ReturnType<typeof readPublicCohort>>>;

/** Null for a text that is no cohort's id. */
export async function readPublicCohort({ db, today, language }: Context, id: unknown) {
  const cohort = await findCohort(db.reader, id);
  if (cohort === null) return null;
  const meetings = await listMeetings(db.reader, cohort.id);
  const calendar = await findSchoolCalendar(db.reader, cohort.borough);
  const seated = (await countSeated(db.reader, [cohort.id])).get(cohort.id) ?? 0;
  const dates = datesFrom(today, meetings, { everyWeeks: cohort.everyWeeks, calendar });
  const next = dates.find(({ cancelReason }) => cancelReason === null);
  const session = next === undefined ? null : (await findArrangement(db.reader, next.id)).session;
  return {
    ...publicFacts(cohort),
    about: aboutIn(cohort, language),
    dates,
    /** What the next meeting's training is about; empty where none is set. */
    nextSession: session === null ? "" : titleIn(session, language),
    ...places(cohort, seated),
  };
}

function publicFacts(cohort: Cohort) {
  const { id, name, languages, borough, anchor, place, address, closedAt } = cohort;
  const { everyWeeks, startTime, endTime } = cohort;
  return {
    ...{ id, name, languages, borough, anchor, place, address },
    ...{ everyWeeks, startTime, endTime, isClosed: closedAt !== null },
  };
}

function places({ capacity }: Cohort, seated: number) {
  return { free: Math.max(0, capacity - seated) };
}

/** From today on, cancelled ones too. */
function datesFrom(
  today: CalendarDate,
  meetings: readonly Meeting[],
  rhythm: Parameters<typeof avoidedDay>[2],
): PublicDate[] {
  const earlier: CalendarDate[] = [];
  const dates: PublicDate[] = [];
  for (const meeting of meetings) {
    const day = dayOf(meeting);
    const { id, startsAt, endsAt, place, address, cancelReason } = meeting;
    const avoids = avoidedDay(day, earlier, rhythm);
    if (day >= today) dates.push({ id, startsAt, endsAt, place, address, cancelReason, avoids });
    if (!isCancelled(meeting)) earlier.push(day);
  }
  return dates;
}
