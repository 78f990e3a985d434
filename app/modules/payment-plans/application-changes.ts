/** What of an application may still be changed: until an adviser is asked, and after they need more. */
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Application, ApplicationChild } from "./application.ts";
import { isCorrectable } from "./plan-lifecycle.ts";
import { CITIZENSHIP_PLAN } from "./plan-product.ts";
import type { Plan } from "./plan-store.server.ts";

/** Whether answers may still change: until an adviser is asked, never after the plan has ended. */
export function checkCorrectable({
  status,
}: Pick<Plan, "status">): Verdict<undefined, "adviser-was-asked" | "plan-has-ended"> {
  if (isCorrectable(status)) return accept();
  const ended = status === "withdrawn" || status === "cancelled";
  return refuse(ended ? "plan-has-ended" : "adviser-was-asked");
}

/** Whether another child fits into the application. */
export function checkRoom({
  children,
}: Pick<Application, "children">): Verdict<undefined, "too-many-children"> {
  const most = CITIZENSHIP_PLAN.mostChildren;
  return children.length < most ? accept() : refuse("too-many-children", { most });
}

/** Whether what is written about a child may change: not while an adviser looks, nor after a yes. */
export function checkChangeable({
  adviserAsked,
  outcome,
}: Pick<ApplicationChild, "adviserAsked" | "outcome">): Verdict<undefined, "child-was-checked"> {
  const changeable = !adviserAsked || outcome === "more-needed" || outcome === "do-not-proceed";
  return changeable ? accept() : refuse("child-was-checked");
}

/** Whether a child may leave the application. A sent one keeps at least one child. */
export function checkRemovable(
  child: Pick<ApplicationChild, "adviserAsked">,
  { plan, children }: Application,
): Verdict<undefined, "child-was-checked" | "last-child"> {
  if (child.adviserAsked) return refuse("child-was-checked");
  return plan.status !== "draft" && children.length === 1 ? refuse("last-child") : accept();
}
