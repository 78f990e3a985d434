/** Plans whose agreement waits for the family's answer, prepared and approved by two people. */
import { approvePlan } from "#app/modules/payment-plans/approve-plan.server.ts";
import { preparePlan } from "#app/modules/payment-plans/prepare-plan.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { pot } from "./agreed-plan.ts";
import { accepted } from "./application.ts";
import { actingAs, NOW } from "./people.ts";
import { planRow, submittedPlan, type SubmittedPlan } from "./submitted-plan.ts";

type PlanOrder = {
  fullName?: string;
  language?: "en" | "es";
  children?: number;
  count?: number;
  firstDueOn?: string;
};

/** Needs the shipped settings. */
export async function approvedPlan(order: PlanOrder = {}): Promise<SubmittedPlan> {
  const plan = await submittedPlan({ ...order, status: "checked" });
  await prepareAndApprove(plan.planId, order);
  return plan;
}

/** Prepares and approves a checked plan, on `now`. */
export async function prepareAndApprove(
  planId: Id,
  { count = 12, firstDueOn = "2026-12-20" }: PlanOrder = {},
  now: Date = NOW,
): Promise<void> {
  const officer = await actingAs(["plan-officer"], { now });
  const approver = await actingAs(["plan-approver"], { now });
  const terms = { count, every: "month" as const, firstDueOn: calendarDate(firstDueOn) };
  const token = newId();
  const { version } = await planRow(planId);
  const potId = await pot();
  accepted(await preparePlan(officer, { planId, ...terms, whole: false, potId, version, token }));
  const prepared = await planRow(planId);
  accepted(await approvePlan(approver, { planId, version: prepared.version, token: newId() }));
}
