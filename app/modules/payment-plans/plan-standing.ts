/**
 * Where a plan stands for staff: its status, and while it is paid back whether it is behind.
 * Derived from the cached balance and today, so that lists and pages say the same.
 */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { PlanStatus } from "./plan-lifecycle.ts";

export const PLAN_STANDINGS = [
  "draft",
  "submitted",
  "checking",
  "checked",
  "prepared",
  "approved",
  "accepted",
  "overdue",
  "up-to-date",
  "settled",
  "withdrawn",
  "cancelled",
] as const;

export type PlanStanding = (typeof PLAN_STANDINGS)[number];

/** `oldestUnpaidCollectOn` is the day on which the oldest open instalment is collected. */
export function planStanding(
  status: PlanStatus,
  oldestUnpaidCollectOn: string | null,
  today: CalendarDate,
): PlanStanding {
  if (oldestUnpaidCollectOn !== null && oldestUnpaidCollectOn < today) return "overdue";
  return status === "active" ? "up-to-date" : status;
}
