/**
 * Records an adviser's answer about one child, with their registration reference, and moves the
 * plan by it.
 *
 * Only the adviser who was asked answers, once; the portal keeps the outcome and never says what
 * anybody is entitled to (product.md, rule 9).
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { changePlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { listCases, lockCase, saveOutcome, type Case } from "./case-store.server.ts";
import { eventAfterCheck, isOpenToChecks, type Outcome } from "./legal-check.ts";

export type Answer = {
  caseId: Id;
  outcome: Outcome;
  /** The adviser's number in the register of those who may give this advice. */
  registrationReference: string;
  note: string;
  token: Id;
};

type Reason = "own-plan" | "changed-meanwhile" | "not-in-this-state" | "already-recorded";

export async function recordLegalCheck(
  context: SignedInContext,
  answer: Answer,
): Promise<Verdict<undefined, Reason | FormUsed>> {
  const { token: _, ...check } = answer;
  return actOnce(context, "record-legal-check", answer, async (tx) => {
    const locked = await lockCase(tx, answer.caseId);
    assert(locked !== null, "the case of an answer exists");

    const { plan, asked } = locked;
    const allowed = mayAnswer(context.actor.personId, plan, asked);
    if (!allowed.ok) return allowed;

    await saveOutcome(tx, context, { ...check, adviserId: context.actor.personId });
    await recordAudit(tx, context, {
      command: "record-legal-check",
      subjectKind: "case",
      subjectId: asked.id,
      fields: ["outcome", "registrationReference", "note"],
    });
    await movePlan(tx, context, plan, answer.outcome);
    return accept();
  });
}

/** Whether this person answers for this case now. */
function mayAnswer(personId: Id, plan: Plan, asked: Case): Verdict<undefined, Reason> {
  if (plan.borrowerId === personId) return refuse("own-plan");
  if (asked.adviserId !== personId) return refuse("changed-meanwhile");
  if (asked.outcome !== null) return refuse("already-recorded");
  return isOpenToChecks(plan.status) ? accept() : refuse("not-in-this-state");
}

const MAILS = {
  "all-checked": "plans:mail.may-go-on",
  "more-needed": "plans:mail.more-needed",
  "do-not-proceed": "plans:mail.cannot-go-on",
} as const;

async function movePlan(
  tx: Transaction,
  context: SignedInContext,
  plan: Plan,
  outcome: Outcome,
): Promise<void> {
  const cases = await listCases(tx, plan.id);
  const event = eventAfterCheck(
    plan.status,
    cases.map((each) => each.outcome),
  );
  if (event !== null) {
    const changed = await changePlan(tx, plan, event);
    assert(changed.ok, "the lifecycle takes the outcome of a plan in checking");
  }
  const mail = outcome === "may-proceed" ? event : outcome;
  if (mail === null || mail === "check-failed") return;
  await queueMessage(tx, context, {
    personId: plan.borrowerId,
    text: MAILS[mail],
    dedupKey: `${mail}:${plan.id}:${String(plan.version)}`,
    planId: plan.id,
    link: (to) => to.plan(plan.id),
  });
}
