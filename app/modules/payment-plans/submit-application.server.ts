/**
 * Sends an application: from then on staff see it, and a legal check is asked for each child.
 *
 * Everything is asked again under the lock, since a child may have come of age, or a first date
 * have passed, since the part was answered.
 */
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { formatList } from "#app/i18n/format.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkSubmit } from "./application-parts.ts";
import type { Application } from "./application.ts";
import { hasOtherOpenPlan } from "./application-store.server.ts";
import { changeApplication } from "./change-application.server.ts";
import { changePlan } from "./plan-store.server.ts";

/** The declarations were ticked on the page; an officer reads them to the family first. */
export function submitApplication(context: SignedInContext, planId: Id, form: { token: Id }) {
  const fields = ["status"] as const;
  const change = { planId, form, command: "submit-application", fields };
  return changeApplication(context, change, async (tx, application, isDone) => {
    if (application.plan.status !== "draft") return isDone ? accept() : refuse("sent-already");
    const fee = await findFeeInForce(tx, context.today);
    const ready = checkSubmit(application, { today: context.today, fee: fee.amount });
    if (!ready.ok) return ready;
    for (const { id } of application.children) {
      if (await hasOtherOpenPlan(tx, id, planId)) return refuse("child-has-plan");
    }
    return send(tx, context, application);
  });
}

async function send(
  tx: Transaction,
  context: SignedInContext,
  application: Application,
): Promise<Verdict<unknown, "not-in-this-state" | "already-paid-out">> {
  const sent = await changePlan(tx, application.plan, "submit", { submittedAt: context.now });
  if (sent.ok) await tell(tx, context, application);
  return sent;
}

/** The family is told in its own language, and that somebody applied for it where that is so. */
async function tell(
  tx: Transaction,
  context: SignedInContext,
  { plan, number, borrower, children }: Application,
): Promise<void> {
  await queueMessage(tx, context, {
    personId: borrower.id,
    planId: plan.id,
    text: plan.startedById !== null ? "apply:mail.submitted-for-you" : "apply:mail.submitted",
    dedupKey: `submit-application ${plan.id}`,
    variables: ({ language }) => ({
      number,
      children: formatList(
        language,
        children.map(({ fullName }) => fullName),
      ),
    }),
    link: (to) => to.application(plan.id),
  });
}
