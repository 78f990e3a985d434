/** The terms that stand on a plan: all of them once it was prepared, none before. */
import type { Terms } from "./instalment-schedule.ts";
import type { Plan } from "./plan-store.server.ts";

type PlanWithTerms = Pick<Plan, "principal" | "count" | "every" | "firstDueOn" | "whole">;

export function plannedTerms(plan: PlanWithTerms): Terms | null {
  const { principal, count, every, firstDueOn, whole } = plan;
  if (principal === null || count === null || every === null || firstDueOn === null) return null;
  return { principal, count, every, firstDueOn, whole };
}
