/** Performs what moves money: fees paid out, payments received, reversed and matched. */
import { confirmPayOut } from "#app/modules/payments/confirm-pay-out.server.ts";
import { movePayment } from "#app/modules/payments/move-payment.server.ts";
import { listPayOutCases } from "#app/modules/payments/pay-out-store.server.ts";
import { recordPayment } from "#app/modules/payments/record-payment.server.ts";
import { requestPayOut } from "#app/modules/payments/request-pay-out.server.ts";
import { returnPayOut } from "#app/modules/payments/return-pay-out.server.ts";
import { reversePayment } from "#app/modules/payments/reverse-payment.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { newId, type Id } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";
import type { MoneyAct, Scene } from "./act.ts";
import { caseOf } from "./perform-decision.server.ts";
import {
  accepted,
  contextAt,
  fileOf,
  type PlanFile,
  type Performance,
} from "./performance.server.ts";

type MoneyScene = Scene & { act: MoneyAct };

export async function performMoney(performance: Performance, scene: MoneyScene): Promise<void> {
  const context = contextAt(performance, scene.act.by, scene.at);
  const file = fileOf(performance, scene);
  accepted(await move(performance, context, { file, scene }), scene);
}

async function move(
  performance: Performance,
  context: SignedInContext,
  { file, scene }: { file: PlanFile; scene: MoneyScene },
): Promise<Verdict<unknown>> {
  const { act } = scene;
  const { planId } = file;
  const token = newId();
  switch (act.kind) {
    case "request-pay-out": {
      const { paidOn, reference } = act;
      const caseId = await caseOf(performance, file, act.child);
      return requestPayOut(context, { token, planId, caseId, paidOn, reference });
    }
    case "confirm-pay-out": {
      const requestId = await requestOf(performance, file, act.child);
      return confirmPayOut(context, { token, planId, requestId });
    }
    case "return-pay-out": {
      const requestId = await requestOf(performance, file, act.child);
      return returnPayOut(context, { token, planId, requestId, reason: act.reason });
    }
    case "receive":
      return receive(context, { file, act });
    case "reverse":
      return reversePayment(context, {
        token,
        paymentId: named(file, act.name),
        reason: act.reason,
      });
    case "match": {
      const paymentId = named(file, act.name);
      return movePayment(context, { token, paymentId, planId, reason: act.reason });
    }
  }
}

async function receive(
  context: SignedInContext,
  { file, act }: { file: PlanFile; act: Extract<MoneyAct, { kind: "receive" }> },
): Promise<Verdict<unknown>> {
  const { method, valueOn, amount, unmatched = false, again = false } = act;
  const { reference = file.reference } = act;
  const planId = unmatched ? null : file.planId;
  const recorded = await recordPayment(context, {
    ...{ token: newId(), planId, method, reference, valueOn, amount, unmatched, again },
  });
  if (recorded.ok) file.payments.set(act.name, recorded.value);
  return recorded;
}

function named({ payments }: PlanFile, name: string): Id {
  const id = payments.get(name);
  assert(id !== undefined, `a payment is named ${name}`);
  return id;
}

/** The request for this child's pay-out that waits for an answer. */
async function requestOf(performance: Performance, file: PlanFile, child: number): Promise<Id> {
  const caseId = await caseOf(performance, file, child);
  const asked = (await listPayOutCases(performance.tx, file.planId)).find(
    ({ id }) => id === caseId,
  );
  const request = asked?.request ?? null;
  assert(request !== null, "the pay-out was asked for");
  return request.id;
}
