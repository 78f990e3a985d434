/** What a refused plan is answered with: where the refusal stands, and the dates as they were chosen. */
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { chosenOf, type PlanOrder } from "./plan-meetings.server.ts";
import { knownOf } from "./read-year-plan.server.ts";
import { choosePlan, type ChosenPlan, type YearPlan } from "./year-plan.ts";

/** The form as a whole, where a refusal is about no single answer. */
export function fieldOfPlanRefusal(reason: string): string {
  return reason === "past-not-confirmed" ? "confirm" : "";
}

/** The plan with what was chosen, for the page to show; null where the choices do not stand. */
export async function seenPlan(
  { db, today }: SignedInContext,
  cohort: Cohort,
  order: Pick<PlanOrder, "chosen"> & { plan: YearPlan },
): Promise<ChosenPlan | null> {
  const known = await knownOf(db.reader, cohort, today);
  const chosen = choosePlan(order.plan, chosenOf(order), known);
  return chosen.ok ? chosen.value : null;
}
