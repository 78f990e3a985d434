/**
 * The one way in which an application changes: locked, by the family itself or by an officer on
 * its behalf, and only while answers may change.
 *
 * Two phones on one draft queue here: each part is written whole, and the last one stands. A page
 * that somebody goes back to may save other answers with its old token, so saving is repeatable
 * and only acts that would happen twice ask whether they are done.
 */
import type { AuditField } from "#app/modules/audit/audit-fields.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actAgain } from "#app/platform/done-form.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkCorrectable } from "./application-changes.ts";
import { doorOf, type Application, type Door } from "./application.ts";
import { findApplication, saveAnswers } from "./application-store.server.ts";
import { lockPlan } from "./plan-store.server.ts";

export type Change = {
  planId: Id;
  /** The form's one-time token, with all that the form says. */
  form: Readonly<Record<string, unknown>> & { readonly token: Id };
  /** Verb and noun, for the audit log. */
  command: string;
  /** Names of the answers, for the audit log; what they say is not kept there. */
  fields: readonly AuditField[];
};

export type ChangeReason = "not-your-application" | "adviser-was-asked" | "plan-has-ended";

/** Runs `work` on the locked application. It decides before it writes, so a refusal writes nothing. */
export async function changeApplication<Reason extends string>(
  context: SignedInContext,
  { planId, form, command, fields }: Change,
  work: (
    tx: Transaction,
    application: Application,
    isDone: boolean,
  ) => Promise<Verdict<unknown, Reason>>,
): Promise<Verdict<undefined, Reason | ChangeReason>> {
  type Answer = Verdict<undefined, Reason | ChangeReason>;
  return actAgain(context, command, { ...form, planId }, async (tx, isDone): Promise<Answer> => {
    const application = await lockApplication(tx, planId);
    if (application === null || doorFor(context, application) === null) {
      return refuse("not-your-application");
    }
    const correctable = checkCorrectable(application.plan);
    if (!correctable.ok) return correctable;

    const verdict = await work(tx, application, isDone);
    if (!verdict.ok) return verdict;
    await saveAnswers(tx, context, planId, {});
    await recordAudit(tx, context, {
      command,
      subjectKind: "payment-plan",
      subjectId: planId,
      fields,
    });
    return accept();
  });
}

/** As whom the actor may fill in this application. */
export function doorFor(
  context: SignedInContext,
  { plan }: Pick<Application, "plan">,
): Door | null {
  const { personId, roles } = context.actor;
  return doorOf(plan, { personId, mayStartApplications: may(roles, "start-application") });
}

/** The plan, then its household, in this order everywhere: a child belongs to one open plan. */
async function lockApplication(tx: Transaction, planId: Id): Promise<Application | null> {
  const plan = await lockPlan(tx, planId);
  if (plan === null) return null;
  await lockRow(tx, "Household", plan.householdId);
  return findApplication(tx, planId);
}
