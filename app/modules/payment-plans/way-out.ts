/** How a family can still leave its plan: until the fee of a child is paid out. */
import { LIFECYCLE, type PlanStatus } from "./plan-lifecycle.ts";

/** Declines an agreement that waits for its answer, withdraws earlier and later; null when neither. */
export function wayOut(
  status: PlanStatus,
  { isPaidOut }: { isPaidOut: boolean },
): "decline" | "withdraw" | null {
  if (isPaidOut) return null;
  if ("decline" in LIFECYCLE[status]) return "decline";
  return "withdraw" in LIFECYCLE[status] ? "withdraw" : null;
}
