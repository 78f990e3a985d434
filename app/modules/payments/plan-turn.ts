/** What of a person's plans waits for that person, in the order in which it matters. */
import { isEnded } from "#app/modules/payment-plans/plan-lifecycle.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { PlanInList } from "./family-list-store.server.ts";

export type Turn = "overdue" | "approved" | "draft";

type Facts = Pick<PlanInList, "status" | "outstanding" | "nextCollectOn">;

/** What the family can do about this plan now; null when it is somebody else's turn, or nobody's. */
export function turnOf(
  { status, outstanding, nextCollectOn }: Facts,
  today: CalendarDate,
): Turn | null {
  if (status === "draft" || status === "approved") return status;
  return outstanding > 0 && nextCollectOn !== null && nextCollectOn < today ? "overdue" : null;
}

/** Whether the plan is over: nothing more can happen, or all of it is paid. */
export function isClosed({ status }: Pick<PlanInList, "status">): boolean {
  return status === "settled" || isEnded(status);
}
