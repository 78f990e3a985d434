/**
 * The life of a payment plan, as one table: an event missing from a row is not allowed in that
 * status.
 *
 * The debt starts with the first pay-out, so what would undo a plan (withdraw, cancel, prepare
 * again because its first date has passed) asks how many children's fees are paid out already.
 */
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const PLAN_STATUSES = [
  "draft",
  "submitted",
  "checking",
  "checked",
  "prepared",
  "approved",
  "accepted",
  "active",
  "settled",
  "withdrawn",
  "cancelled",
] as const;

export type PlanStatus = (typeof PLAN_STATUSES)[number];

/**
 * - `assign-check`: an adviser is asked about a child; again for each further child
 * - `check-failed`: an adviser answers "do not proceed" or "more needed"
 * - `prepare`: terms and pot are set, or edited before they are approved
 * - `return`: the approver sends the terms back with a reason
 * - `stale`: the first date passed before acceptance or pay-out, so prepare and approve again
 * - `pay-out`: the fee of the last child is paid out; those before it leave the plan accepted
 */
export const PLAN_EVENTS = [
  "submit",
  "assign-check",
  "all-checked",
  "check-failed",
  "prepare",
  "approve",
  "return",
  "accept",
  "decline",
  "stale",
  "pay-out",
  "settle",
  "reopen",
  "withdraw",
  "cancel",
] as const;

export type PlanEvent = (typeof PLAN_EVENTS)[number];

const END = { withdraw: "withdrawn", cancel: "cancelled" } as const;

export const LIFECYCLE = {
  draft: { submit: "submitted", ...END },
  submitted: { "assign-check": "checking", ...END },
  checking: {
    "assign-check": "checking",
    "all-checked": "checked",
    "check-failed": "submitted",
    ...END,
  },
  checked: { prepare: "prepared", ...END },
  prepared: { prepare: "prepared", approve: "approved", return: "checked", ...END },
  approved: { accept: "accepted", decline: "withdrawn", stale: "checked", ...END },
  accepted: { "pay-out": "active", stale: "checked", ...END },
  active: { settle: "settled" },
  settled: { reopen: "active" },
  withdrawn: {},
  cancelled: {},
} as const satisfies Record<PlanStatus, Partial<Record<PlanEvent, PlanStatus>>>;

export type UndoingEvent = "withdraw" | "cancel" | "stale";

const UNDOING: ReadonlySet<PlanEvent> = new Set<UndoingEvent>(["withdraw", "cancel", "stale"]);

/** The status after an event. Events that undo a plan need the number of fees paid out so far. */
export function next(
  status: PlanStatus,
  event: Exclude<PlanEvent, UndoingEvent>,
): Verdict<PlanStatus, "not-in-this-state">;
export function next(
  status: PlanStatus,
  event: PlanEvent,
  childrenPaidOut: number,
): Verdict<PlanStatus, "not-in-this-state" | "already-paid-out">;
export function next(
  status: PlanStatus,
  event: PlanEvent,
  childrenPaidOut = 0,
): Verdict<PlanStatus, "not-in-this-state" | "already-paid-out"> {
  const row: Partial<Record<PlanEvent, PlanStatus>> = LIFECYCLE[status];
  const to = row[event];
  if (to === undefined) return refuse("not-in-this-state");
  if (UNDOING.has(event) && childrenPaidOut > 0) return refuse("already-paid-out");
  return accept(to);
}

/** Whether the family may still correct its answers: until an adviser is asked. */
export function isCorrectable(status: PlanStatus): boolean {
  return status === "draft" || status === "submitted";
}

/** Whether nothing can happen to the plan any more. */
export function isEnded(status: PlanStatus): boolean {
  return Object.keys(LIFECYCLE[status]).length === 0;
}
