/**
 * What waits on a plan's page, for whom, and which pages this person may open from it. Pages and
 * verbs ask the same rules, so that nothing is offered that would be refused.
 */
import { may, type Permission } from "#app/modules/identity/permissions.ts";
import {
  isStale,
  mayApprove,
  mayCancel,
  mayPrepare,
} from "#app/modules/payment-plans/plan-decision.ts";
import type { Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

/** Steps by the page that they open: /staff/plans/:id/<step>. */
export type Step = "apply" | "legal-check" | "prepare" | "approve" | "return" | "pay-out" | "cancel";

export type NextStep = {
  /** The main thing to do, then others beside it. */
  steps: Step[];
  isStale: boolean;
  /** The person prepared these terms, so that another one decides. */
  isPreparer: boolean;
  mayRecordPayment: boolean;
};

type Asker = { personId: Id; roles: readonly string[]; today: CalendarDate };

export function nextStep(plan: Plan, asker: Asker): NextStep {
  const { personId, roles, today } = asker;
  const can = (permission: Permission) => may(roles, permission);
  const stale = isStale(plan, today);
  const offers: Record<Step, boolean> = {
    apply: plan.status === "draft" && can("start-application"),
    "legal-check":
      (plan.status === "submitted" || plan.status === "checking") && can("assign-legal-check"),
    approve: can("approve-plan") && mayApprove(plan, personId).ok,
    return: can("approve-plan") && mayApprove(plan, personId).ok,
    prepare: can("prepare-plan") && mayPrepare(plan, personId, today).ok,
    "pay-out":
      plan.status === "accepted" && !stale && (can("request-pay-out") || can("confirm-pay-out")),
    cancel: can("cancel-plan") && mayCancel(plan, personId).ok,
  };
  const order: Step[] = ["apply", "legal-check", "approve", "prepare", "return", "pay-out", "cancel"];
  return {
    steps: order.filter((step) => offers[step]),
    isStale: stale,
    isPreparer: plan.status === "prepared" && plan.preparedById === personId,
    mayRecordPayment:
      (plan.status === "active" || plan.status === "settled") && can("record-payment"),
  };
}
