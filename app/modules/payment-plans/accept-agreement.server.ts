/**
 * The family accepts its agreement by typing the full name that is printed in it: name, language
 * and the hash of the text that was read are kept for good.
 *
 * A first date that has passed is not accepted: the plan goes back to be prepared and approved
 * again with later dates (product.md, "A plan's life").
 */
import type { Language } from "#app/i18n/languages.ts";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { isSameName } from "./agreement.ts";
import { createAcceptance, findAgreement, type Agreement } from "./agreement-store.server.ts";
import { changePlan, lockPlan, type Plan } from "./plan-store.server.ts";

export type Acceptance = {
  planId: Id;
  /** The version that was on the page. */
  agreementVersion: number;
  typedName: string;
  /** The language of the page, and so of the text that was read. */
  language: Language;
  token: Id;
};

export async function acceptAgreement(
  context: SignedInContext,
  acceptance: Acceptance,
): Promise<Verdict<undefined>> {
  return actOnce(
    context,
    "accept-agreement",
    acceptance,
    async (tx): Promise<Verdict<undefined>> => {
      const plan = await lockPlan(tx, acceptance.planId);
      if (plan?.borrowerId !== context.actor.personId) return refuse("not-your-application");

      const agreement = await findAgreement(tx, plan.id);
      if (plan.status !== "approved" || agreement === null) return refuse("not-in-this-state");
      if (agreement.version !== acceptance.agreementVersion) return refuse("changed-meanwhile");
      if (agreement.firstDueOn < context.today) return goneStale(tx, context, { plan, agreement });
      if (!isSameName(acceptance.typedName, agreement.borrowerName)) {
        const typed = acceptance.typedName.slice(0, 60);
        return refuse("name-differs", { typed, name: agreement.borrowerName });
      }

      const changed = await changePlan(tx, plan, "accept");
      if (!changed.ok) return changed;
      const { typedName, language } = acceptance;
      await createAcceptance(tx, context, {
        agreement,
        personId: plan.borrowerId,
        typedName,
        language,
      });
      await note(tx, context, { plan, agreement, language });
      return accept();
    },
  );
}

/** Told in words and sent back to be prepared again; the refusal itself writes that. */
async function goneStale(
  tx: Transaction,
  context: SignedInContext,
  { plan, agreement }: { plan: Plan; agreement: Agreement },
) {
  const changed = await changePlan(tx, plan, "stale");
  assert(changed.ok, "an approved plan can go back to be prepared");
  await recordAudit(tx, context, {
    command: "find-first-date-passed",
    subjectKind: "payment-plan",
    subjectId: plan.id,
    fields: ["status"],
    before: { status: plan.status, firstDueOn: plan.firstDueOn },
    after: { status: changed.value.status },
  });
  return refuse("first-date-passed-at-acceptance", { firstOn: agreement.firstDueOn });
}

async function note(
  tx: Transaction,
  context: SignedInContext,
  { plan, agreement, language }: { plan: Plan; agreement: Agreement; language: Language },
): Promise<void> {
  await recordAudit(tx, context, {
    command: "accept-agreement",
    subjectKind: "payment-plan",
    subjectId: plan.id,
    fields: ["status"],
    before: { status: plan.status },
    after: {
      status: "accepted",
      agreementVersion: agreement.version,
      language,
      textHash: agreement.texts[language].hash,
    },
  });
  await queueMessage(tx, context, {
    personId: plan.borrowerId,
    text: "agreement:mail.accepted",
    dedupKey: `accept-agreement ${agreement.id}`,
    planId: plan.id,
    variables: ({ money, date }) => ({
      principal: money(agreement.principal),
      count: agreement.count,
      first: date(agreement.firstDueOn),
    }),
    link: (to) => to.agreement(plan.id),
  });
}
