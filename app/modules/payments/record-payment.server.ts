/**
 * Records money that arrived, by bank transfer or in cash.
 *
 * Money is never refused: what is more than is owed, and what nobody can match to a family, waits
 * in suspense (as does what no plan could hold). Its form acts once by its own token, never by the
 * bank's reference: three standing orders share one (product.md, settled questions 2 and 3).
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findReceived, lockPlan, type Plan } from "#app/modules/payment-plans/plan-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { lockTurn } from "#app/platform/lock.server.ts";
import { addYears } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { holdsMore, takesMoney } from "./payment-choice.ts";
import { looksRecorded } from "./payment-store.server.ts";
import { receivePayment, type Arrival, type ReceivedPayment } from "./receive-payment.server.ts";
import { tellReceived } from "./tell-family.server.ts";

export type PaymentOrder = Arrival &
  Readonly<{
    token: string;
    /** Null where the family could not be found: the clerk says so with `unmatched`. */
    planId: Id | null;
    unmatched?: boolean;
    /** The clerk says that this is another payment that looks like one recorded before. */
    again?: boolean;
  }>;

export type PaymentReason =
  | "family-not-found"
  | "family-has-no-plan"
  | "own-plan"
  | "payment-looks-recorded"
  | "plan-is-full"
  | "value-date-in-future"
  | "value-date-too-old";

/** An older value date is a slip of the pen: no plan runs longer than that. */
const OLDEST_YEARS = 2;

/** Accepts the id of the payment. */
export function recordPayment(
  context: SignedInContext,
  order: PaymentOrder,
): Promise<Verdict<Id, PaymentReason | FormUsed>> {
  return actOnce(context, "record-payment", order, async (tx) => {
    const plan = await lockTaker(tx, order.planId);
    const allowed = mayRecord(context, order, plan);
    if (!allowed.ok) return allowed;
    if (order.again !== true && (await looksRecorded(tx, order))) {
      return refuse("payment-looks-recorded");
    }
    const room =
      plan === null ? accept() : holdsMore(await findReceived(tx, plan.id), order.amount);
    if (!room.ok) return room;
    const received = await receivePayment(tx, context, { plan, arrival: order, key: order.token });
    await note(tx, context, order, received);
    return accept(received.id);
  });
}

/** The plan, locked; without a plan, unmatched payments queue up for the ledger's turn. */
async function lockTaker(tx: Transaction, planId: Id | null): Promise<Plan | null> {
  if (planId !== null) return lockPlan(tx, planId);
  await lockTurn(tx, "ledger");
  return null;
}

function mayRecord(
  context: SignedInContext,
  { planId, unmatched, valueOn }: PaymentOrder,
  plan: Plan | null,
): Verdict<undefined, PaymentReason> {
  if (planId === null ? unmatched !== true : plan === null) return refuse("family-not-found");
  if (plan !== null && !takesMoney(plan.status)) return refuse("family-has-no-plan");
  if (plan?.borrowerId === context.actor.personId) return refuse("own-plan");
  if (valueOn > context.today) return refuse("value-date-in-future");
  const oldest = addYears(context.today, -OLDEST_YEARS);
  return valueOn < oldest ? refuse("value-date-too-old", { years: OLDEST_YEARS }) : accept();
}

async function note(
  tx: Transaction,
  context: SignedInContext,
  order: PaymentOrder,
  { id, entryNumber, settled }: ReceivedPayment,
): Promise<void> {
  const { token, amount, valueOn, method, reference, planId } = order;
  await recordAudit(tx, context, {
    command: "record-payment",
    subjectKind: "payment",
    subjectId: id,
    after: { planId, amountPence: amount, valueOn, method, reference, entry: entryNumber },
  });
  if (settled !== null) {
    await tellReceived(tx, context, { ...settled, key: token, amount, valueOn });
  }
}
