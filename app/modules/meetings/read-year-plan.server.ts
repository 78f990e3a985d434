/** Reads the address of a year's plan, and plans it with what is known of the cohort and its borough. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import type { Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { readQuery, type FieldError } from "#app/platform/http/read-form.server.ts";
import { addDays, addYears, toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";
import { listMeetings } from "./meeting-store.server.ts";
import { rhythmForm } from "./plan-form.ts";
import { findSchoolCalendar } from "./school-holiday-store.server.ts";
import { planYear, type RhythmReason, type YearPlan } from "./year-plan.ts";

/** What a plan is made with: the cohort's meetings, its borough's school holidays, today. */
export async function knownOf(
  db: Reader | Transaction,
  cohort: Pick<Cohort, "id" | "borough">,
  today: CalendarDate,
) {
  return {
    meetings: await listMeetings(db, cohort.id),
    calendar: await findSchoolCalendar(db, cohort.borough),
    today,
  };
}

export type ReadPlan = {
  /** What stands in the form's fields. */
  values: Record<string, string>;
  errors: FieldError[];
  /** Null until somebody asks for dates, and where the question was refused. */
  plan: YearPlan | null;
};

/** The question that a refusal of the rhythm is about. */
const FIELD_OF = {
  "cadence-out-of-range": "everyWeeks",
  "rhythm-ends-before-it-begins": "untilOn",
  "rhythm-too-long": "untilOn",
} as const satisfies Record<RhythmReason, string>;

export async function readYearPlan(
  { db, today }: Pick<Context, "db" | "today">,
  cohort: Cohort,
  query: URLSearchParams,
): Promise<ReadPlan> {
  const known = await knownOf(db.reader, cohort, today);
  if (!query.has("everyWeeks")) {
    return { values: usualRhythm(cohort, known.meetings), errors: [], plan: null };
  }
  const form = readQuery(query, rhythmForm);
  if (!form.ok) return { ...form.answer.data, plan: null };

  const values = Object.fromEntries(query);
  const planned = planYear(form.value, known);
  if (planned.ok) return { values, errors: [], plan: planned.value };
  const { reason, details = {} } = planned;
  return { values, errors: [{ field: FIELD_OF[reason], reason, details }], plan: null };
}

/** A year that goes on where the calendar ends, or begins with the cohort. */
function usualRhythm(cohort: Cohort, meetings: readonly Meeting[]): Record<string, string> {
  const last = meetings.findLast((meeting) => !isCancelled(meeting));
  const firstOn =
    last === undefined ? cohort.startsOn : addDays(dayOf(last), cohort.everyWeeks * 7);
  return {
    ...boxesOf("firstOn", firstOn),
    ...boxesOf("untilOn", addDays(addYears(firstOn, 1), -1)),
    everyWeeks: String(cohort.everyWeeks),
  };
}

/** A date as the three boxes of a field. */
export function boxesOf(name: string, date: CalendarDate): Record<string, string> {
  const parts = Object.entries(toParts(date));
  return Object.fromEntries(parts.map(([box, number]) => [`${name}-${box}`, String(number)]));
}
