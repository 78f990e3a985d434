/** Plans a year of dates as an organiser would: each clash moved to a day that nothing closes. */
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { chosenOf, planMeetings } from "#app/modules/meetings/plan-meetings.server.ts";
import { knownOf } from "#app/modules/meetings/read-year-plan.server.ts";
import type { Clash } from "#app/modules/meetings/rhythm-clash.ts";
import { choosePlan, openChoices, planYear, warningWord } from "#app/modules/meetings/year-plan.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";

export async function planCohortYear(
  organiser: SignedInContext,
  cohortId: Id,
  { firstOn, untilOn }: { firstOn: CalendarDate; untilOn: CalendarDate },
): Promise<void> {
  const { reader } = organiser.db;
  const cohort = await findCohort(reader, cohortId);
  assert(cohort !== null, "the cohort is open");
  const known = await knownOf(reader, cohort, organiser.today);
  const rhythm = { firstOn, untilOn, everyWeeks: cohort.everyWeeks };
  const planned = planYear(rhythm, known);
  assert(planned.ok, "a year is no longer than a plan may be");

  const { clashes } = planned.value;
  const chosen = Object.fromEntries(clashes.map((clash) => [clash.date, openDay(clash)]));
  const plan = choosePlan(planned.value, chosenOf({ chosen }), known);
  assert(plan.ok, "days six weeks apart do not meet");
  const seen = plan.value.warnings.map(warningWord);
  const order = { token: newId(), cohortId, rhythm, chosen, seen, isConfirmed: true };
  const verdict = await planMeetings(organiser, order);
  assert(verdict.ok, "what was shown is what is created");
}

/** A week later or earlier, else another day of that week, else the day itself. */
function openDay(clash: Clash): CalendarDate {
  const open = openChoices(clash);
  const free = open.filter(({ closures }) => closures.length === 0);
  const kinds = ["week-later", "week-earlier"] as const;
  const week = kinds.map((kind) => free.find((choice) => choice.kind === kind)).find(Boolean);
  return (week ?? free[0])?.date ?? clash.date;
}
