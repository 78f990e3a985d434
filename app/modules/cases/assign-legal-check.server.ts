/**
 * Asks an adviser about one child of a plan, or about all who have nobody yet.
 *
 * Asking again takes the earlier answer off the case; the answer itself stays on record.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { changePlan, lockPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { ALL_WAITING } from "./case-forms.ts";
import { isAdviser, listCases, saveAdviser, type Case } from "./case-store.server.ts";
import { mayAsk } from "./legal-check.ts";

export type Assignment = {
  planId: Id;
  /** One child's case, or "all": those whom nobody is asked about. */
  caseId: Id;
  adviserId: Id;
  token: Id;
};

type Reason =
  | "own-plan"
  | "not-in-this-state"
  | "adviser-is-borrower"
  | "adviser-not-found"
  | "already-checked"
  | "changed-meanwhile";

/** Plan officers only; never for a plan of their own. */
export async function assignLegalCheck(
  context: SignedInContext,
  assignment: Assignment,
): Promise<Verdict<undefined, Reason | FormUsed>> {
  return actOnce(context, "assign-legal-check", assignment, async (tx) => {
    const plan = await lockPlan(tx, assignment.planId);
    assert(plan !== null, "the plan of an assignment exists");

    const chosen = await chooseCases(tx, context, plan, assignment);
    if (!chosen.ok) return chosen;
    const changed = await changePlan(tx, plan, "assign-check");
    if (!changed.ok) return refuse("not-in-this-state");

    await saveAdviser(
      tx,
      context,
      chosen.value.map(({ id }) => id),
      assignment.adviserId,
    );
    await note(tx, context, chosen.value);
    await tell(tx, context, assignment, { before: plan, after: changed.value });
    return accept();
  });
}

async function chooseCases(
  tx: Transaction,
  context: SignedInContext,
  plan: Plan,
  { caseId, adviserId }: Assignment,
): Promise<Verdict<Case[], Reason>> {
  const allowed = mayAsk(plan, context.actor.personId);
  if (!allowed.ok) return allowed;
  if (adviserId === plan.borrowerId) return refuse("adviser-is-borrower");
  if (!(await isAdviser(tx, adviserId))) return refuse("adviser-not-found");

  const cases = await listCases(tx, plan.id);
  const chosen =
    caseId === ALL_WAITING
      ? cases.filter((each) => each.adviserId === null)
      : cases.filter(({ id }) => id === caseId);
  if (chosen.length === 0) return refuse("changed-meanwhile");
  const checked = chosen.some(({ outcome }) => outcome === "may-proceed");
  return checked && plan.status === "checking" ? refuse("already-checked") : accept(chosen);
}

async function note(
  tx: Transaction,
  context: SignedInContext,
  cases: readonly Case[],
): Promise<void> {
  for (const { id } of cases) {
    await recordAudit(tx, context, {
      command: "assign-legal-check",
      subjectKind: "case",
      subjectId: id,
      fields: ["adviserId", "outcome"],
    });
  }
}

/** The adviser is told each time; the family when the checks begin. */
async function tell(
  tx: Transaction,
  context: SignedInContext,
  { token, adviserId, planId }: Assignment,
  { before, after }: { before: Plan; after: Plan },
): Promise<void> {
  await queueMessage(tx, context, {
    personId: adviserId,
    text: "plans:mail.asked-to-check",
    dedupKey: `asked-to-check:${token}`,
    planId,
    link: (to) => to.staffCases,
  });
  if (before.status === "checking") return;
  await queueMessage(tx, context, {
    personId: after.borrowerId,
    text: "plans:mail.check-asked",
    dedupKey: `check-asked:${planId}:${String(after.version)}`,
    planId,
    link: (to) => to.plan(planId),
  });
}
