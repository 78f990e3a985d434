/** Performs the acts of an application: the parent joins, answers page by page, and sends it. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import { findHousehold } from "#app/modules/households/household-store.server.ts";
import { grantRole } from "#app/modules/identity/change-role.server.ts";
import { createPerson } from "#app/modules/identity/person-store.server.ts";
import { principalOf } from "#app/modules/payment-plans/application.ts";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import { formatHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import {
  saveBudget,
  saveContact,
  saveFeeAnswers,
  saveHouseholdAnswers,
  saveWishes,
} from "#app/modules/payment-plans/save-answers.server.ts";
import { addChild } from "#app/modules/payment-plans/save-child.server.ts";
import {
  startApplication,
  startApplicationFor,
} from "#app/modules/payment-plans/start-application.server.ts";
import { submitApplication } from "#app/modules/payment-plans/submit-application.server.ts";
import { shownKey } from "#app/modules/payment-plans/wished-terms.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";
import type { Act, AnswerAct, Scene } from "./act.ts";
import { accepted, actorKey, contextAt, fileOf, type Performance } from "./performance.server.ts";

/** The parent's account, and the role of those who are staff as well. */
export async function performJoin(performance: Performance, { at, family }: Scene): Promise<void> {
  const { tx, people } = performance;
  const { fullName, email, phone, language, role } = family;
  const order = { fullName, email, phone, language, invented: true };
  const personId = await createPerson(tx, { ...order, createdAt: at, createdById: null });
  const roles = role === null ? [] : [role];
  people.set(family.key, { personId, fullName, roles, sessionId: null });
  await recordAudit(tx, contextAt(performance, family.key, at), {
    command: "join",
    subjectKind: "person",
    subjectId: personId,
    fields: ["fullName", "email", "language"],
  });
  if (role === null) return;
  const administrator = contextAt(performance, "administrator-a", at);
  const granted = await grantRole(administrator, { token: newId(), personId, role, reason: "" });
  assert(granted.ok, "a parent may be staff");
}

export async function performStart(performance: Performance, scene: Scene): Promise<void> {
  const { tx, files, people } = performance;
  const { family, plan, at } = scene;
  const context = contextAt(performance, actorKey(scene), at);
  const borrowerId = people.get(family.key)?.personId ?? "";
  const started =
    context.actor.personId === borrowerId
      ? await startApplication(context, { token: newId() })
      : await startApplicationFor(context, { token: newId(), borrowerId });
  const planId = accepted(started, scene);
  const household = await findHousehold(tx, borrowerId);
  assert(household !== null, "who applies has a household");
  const reference = formatHouseholdReference(household.reference);
  const file = { planId, reference, caseIds: [], payments: new Map<string, Id>() };
  files.set(`${family.key}/${plan}`, file);
}

export async function performAnswer(
  performance: Performance,
  scene: Scene & { act: AnswerAct },
): Promise<void> {
  const context = contextAt(performance, actorKey(scene), scene.at);
  const { planId } = fileOf(performance, scene);
  accepted(await answer(context, planId, scene), scene);
}

function answer(
  context: SignedInContext,
  planId: Id,
  { act, family }: Scene & { act: AnswerAct },
): Promise<Verdict<unknown>> {
  const token = newId();
  switch (act.kind) {
    case "answer-fee":
      return saveFeeAnswers(context, planId, { token, care: act.care, hardship: act.hardship });
    case "answer-household": {
      const { fullName, phone, address, postcode } = family;
      return saveHouseholdAnswers(context, planId, { token, fullName, phone, address, postcode });
    }
    case "add-child": {
      const child = family.children[act.child];
      assert(child !== undefined, "the family has this child");
      return addChild(context, planId, { token, ...child });
    }
    case "answer-budget": {
      const { afford, paydayEvery } = act;
      return saveBudget(context, planId, { token, afford, paydayEvery });
    }
    case "answer-dates":
      return answerDates(context, planId, { token, act });
    case "answer-contact": {
      const { language, contactBy, safeContact } = family;
      return saveContact(context, planId, { token, language, contactBy, safeContact });
    }
    case "submit":
      return submitApplication(context, planId, { token });
  }
}

/** The dates were shown, as a page would have shown them. */
async function answerDates(
  context: SignedInContext,
  planId: Id,
  { token, act }: { token: Id; act: Extract<Act, { kind: "answer-dates" }> },
): Promise<Verdict<unknown>> {
  const { reader } = context.db;
  const application = await findApplication(reader, planId);
  assert(application !== null, "the application exists");
  const fee = await findFeeInForce(reader, context.today);
  const shown = shownKey(act.wishes, principalOf(application, fee.amount));
  return saveWishes(context, planId, { token, shown, wishes: act.wishes });
}
