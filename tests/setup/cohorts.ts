/** Cohorts and meetings for tests; a test names only what it is about. */
import type { CohortFacts } from "#app/modules/cohorts/cohort.ts";
import { openCohort } from "#app/modules/cohorts/open-cohort.server.ts";
import { chosenOf, planMeetings } from "#app/modules/meetings/plan-meetings.server.ts";
import { knownOf, readYearPlan } from "#app/modules/meetings/read-year-plan.server.ts";
import { choosePlan, warningWord } from "#app/modules/meetings/year-plan.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import { ensureShippedSchoolHolidays } from "#app/modules/meetings/school-holiday-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate, toParts } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { acting, person } from "./people.ts";

/** 1 September 2025 in London. */
export const SEPTEMBER = new Date("2025-09-01T11:00:00Z");

/** The school holidays that the portal brings along are known. */
export async function shippedHolidays(): Promise<void> {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedSchoolHolidays(tx, SEPTEMBER));
}

const FACTS: CohortFacts = {
  ...{ name: "Demo Cohort Camberwell", languages: "en,es", borough: "southwark" },
  ...{ place: "Demo Primary School", address: "1 Demo Road, London SE5", anchor: "Demo College" },
  ...{ capacity: 20, everyWeeks: 6, startsOn: calendarDate("2025-09-16") },
  ...{ startTime: "18:00", endTime: "20:00", aboutEn: "We meet.", aboutEs: "Nos reunimos." },
  ...{ alsoKnownAs: "", remindDays: "7,1" },
};

export function cohortFacts(facts: Partial<CohortFacts> = {}): CohortFacts {
  return { ...FACTS, ...facts };
}

/** Opens a cohort that the acting person leads, and answers its id. */
export async function cohort(
  lead: SignedInContext,
  facts: Partial<CohortFacts> = {},
): Promise<string> {
  const verdict = await openCohort(lead, { token: newId(), ...cohortFacts(facts) });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

export type YearOrder = { from?: string; until?: string; everyWeeks?: number };

/** The address's query of a year's plan. */
export function yearQuery({
  from = "2025-09-16",
  until = "2026-08-31",
  everyWeeks = 6,
}: YearOrder) {
  const boxes = (name: string, text: string) =>
    Object.entries(toParts(calendarDate(text))).map(([box, value]) => [
      `${name}-${box}`,
      String(value),
    ]);
  return new URLSearchParams([
    ...boxes("firstOn", from),
    ...boxes("untilOn", until),
    ["everyWeeks", String(everyWeeks)],
  ]);
}

/** The order of a planned year, in which each clash that is not named is kept. */
export async function yearOrder(
  lead: SignedInContext,
  cohortId: string,
  year: YearOrder & { chosen?: Record<string, string>; token?: string } = {},
) {
  const found = (await findCohort(lead.db.reader, cohortId))!;
  const { plan } = await readYearPlan(lead, found, yearQuery(year));
  if (plan === null) throw new Error("the rhythm is refused");
  const chosen = Object.fromEntries(
    plan.clashes.map(({ date }) => [date, calendarDate(year.chosen?.[date] ?? date)]),
  );
  return { token: year.token ?? newId(), cohortId, rhythm: plan.rhythm, chosen, plan };
}

/** Plans a year and creates its meetings, every warning seen and the past confirmed. */
export async function plannedYear(
  lead: SignedInContext,
  cohortId: string,
  year: YearOrder & { chosen?: Record<string, string> } = {},
): Promise<string[]> {
  const { plan, ...order } = await yearOrder(lead, cohortId, year);
  const found = (await findCohort(lead.db.reader, cohortId))!;
  const known = await knownOf(lead.db.reader, found, lead.today);
  const chosen = choosePlan(plan, chosenOf(order), known);
  const seen = chosen.ok ? chosen.value.warnings.map(warningWord) : [];
  const verdict = await planMeetings(lead, { ...order, seen, isConfirmed: true });
  if (!verdict.ok) throw new Error(verdict.reason);
  const meetings = await listMeetings(lead.db.reader, cohortId);
  return meetings.map(({ id }) => id);
}

/** A cohort with a planned year, its organiser, and their id; in September. */
export async function ledCohort() {
  const as = await person({ roles: ["organiser"] });
  const lead = await acting(as, { now: SEPTEMBER });
  const id = await cohort(lead);
  const meetings = await plannedYear(lead, id);
  return { as, id, lead, meetings };
}
