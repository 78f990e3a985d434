/** Performs what is decided about a plan: legal check, terms, approval, acceptance, and its end. */
import { assignLegalCheck } from "#app/modules/cases/assign-legal-check.server.ts";
import { listCases } from "#app/modules/cases/case-store.server.ts";
import { recordLegalCheck } from "#app/modules/cases/record-legal-check.server.ts";
import { acceptAgreement } from "#app/modules/payment-plans/accept-agreement.server.ts";
import { findAgreement } from "#app/modules/payment-plans/agreement-store.server.ts";
import { approvePlan } from "#app/modules/payment-plans/approve-plan.server.ts";
import { cancelPlan } from "#app/modules/payment-plans/cancel-plan.server.ts";
import { leavePlan } from "#app/modules/payment-plans/leave-plan.server.ts";
import { findPlan } from "#app/modules/payment-plans/plan-store.server.ts";
import { preparePlan } from "#app/modules/payment-plans/prepare-plan.server.ts";
import { returnPlan } from "#app/modules/payment-plans/return-plan.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";
import { isTermsAct, type DecisionAct, type Scene, type TermsAct } from "./act.ts";
import {
  accepted,
  actorKey,
  contextAt,
  fileOf,
  type Performance,
  type PlanFile,
} from "./performance.server.ts";
import { REGISTRATION } from "./staff.ts";

type DecisionScene = Scene & { act: DecisionAct };

export async function performDecision(
  performance: Performance,
  scene: DecisionScene,
): Promise<void> {
  const context = contextAt(performance, actorKey(scene), scene.at);
  const file = fileOf(performance, scene);
  accepted(await decide(performance, context, { file, scene }), scene);
}

/** The id of a child's case; children are counted from the eldest. */
export async function caseOf(
  { tx }: Performance,
  { planId, caseIds }: PlanFile,
  child: number,
): Promise<Id> {
  if (caseIds.length === 0) {
    // No child joins or leaves a plan of the demonstration once an adviser is asked.
    caseIds.push(...(await listCases(tx, planId)).map(({ id }) => id));
  }
  const id = caseIds[child];
  assert(id !== undefined, "the plan has a case for this child");
  return id;
}

async function decide(
  performance: Performance,
  context: SignedInContext,
  { file, scene }: { file: PlanFile; scene: DecisionScene },
): Promise<Verdict<unknown>> {
  const { act } = scene;
  const { planId } = file;
  const token = newId();
  if (isTermsAct(act)) return settleTerms(performance, context, { planId, act, token });
  switch (act.kind) {
    case "ask-adviser": {
      const adviserId = performance.people.get(act.adviser)?.personId ?? "";
      const caseId = act.child === "all" ? "all" : await caseOf(performance, file, act.child);
      return assignLegalCheck(context, { planId, caseId, adviserId, token });
    }
    case "check": {
      const { outcome, note, by } = act;
      const caseId = await caseOf(performance, file, act.child);
      const registrationReference = REGISTRATION[by];
      return recordLegalCheck(context, { caseId, outcome, registrationReference, note, token });
    }
    case "accept":
      return agree(performance, context, { planId, scene, token });
    case "decline":
    case "withdraw":
      return leavePlan(context, { planId, act: act.kind, token });
  }
}

/** The family types its name under the text in its own language. */
async function agree(
  { tx }: Performance,
  context: SignedInContext,
  { planId, scene, token }: { planId: Id; scene: Scene; token: Id },
): Promise<Verdict<unknown>> {
  const agreement = await findAgreement(tx, planId);
  assert(agreement !== null, "an approved plan has its agreement");
  const { fullName: typedName, language } = scene.family;
  const agreementVersion = agreement.version;
  return acceptAgreement(context, { planId, agreementVersion, typedName, language, token });
}

/** Decisions of staff that ask which version of the plan they saw: always the newest here. */
async function settleTerms(
  { tx, pots }: Performance,
  context: SignedInContext,
  { planId, act, token }: { planId: Id; act: TermsAct; token: Id },
): Promise<Verdict<unknown>> {
  const plan = await findPlan(tx, planId);
  assert(plan !== null, "the plan exists");
  const seen = { planId, version: plan.version, token };
  switch (act.kind) {
    case "prepare":
      return preparePlan(context, { ...seen, ...act.terms, potId: pots.get(act.pot) ?? "" });
    case "approve":
      return approvePlan(context, seen);
    case "return":
      return returnPlan(context, { ...seen, reason: act.reason });
    case "cancel":
      return cancelPlan(context, { ...seen, reason: act.reason });
  }
}
