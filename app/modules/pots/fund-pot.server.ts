/** Records money that a funder paid into a pot. The pot's cash and its funds grow by the same. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { postEntry } from "#app/modules/ledger/post-entry.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { addYears, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { CONTRIBUTION } from "./contribution-store.server.ts";
import { cashOf, fundsOf } from "./pot-accounts.ts";
import { lockPot } from "./pot-store.server.ts";

export type Contribution = Readonly<{
  token: string;
  potId: Id;
  amount: Pence;
  receivedOn: CalendarDate;
  /** As on the bank statement. */
  reference: string;
}>;

/** An older date is a slip of the pen. */
const OLDEST_YEARS = 2;

type FundReason = "pot-closed" | "value-date-in-future" | "value-date-too-old";

export function fundPot(
  context: SignedInContext,
  contribution: Contribution,
): Promise<Verdict<undefined, FundReason | FormUsed>> {
  const { token, potId, amount, receivedOn, reference } = contribution;
  return actOnce(context, "fund-pot", contribution, async (tx) => {
    const pot = await lockPot(tx, potId);
    if (pot?.closedAt !== null) return refuse("pot-closed");
    if (receivedOn > context.today) return refuse("value-date-in-future");
    if (receivedOn < addYears(context.today, -OLDEST_YEARS)) {
      return refuse("value-date-too-old", { years: OLDEST_YEARS });
    }

    const entry = await postEntry(tx, context, {
      kind: CONTRIBUTION,
      valueOn: receivedOn,
      postings: [{ debit: cashOf(pot.id), credit: fundsOf(pot.id), amount }],
      idempotencyKey: token,
      reason: reference,
    });
    await recordAudit(tx, context, {
      command: "fund-pot",
      subjectKind: "pot",
      subjectId: pot.id,
      after: { amountPence: amount, receivedOn, entry: entry.number },
      reason: reference,
    });
    return accept();
  });
}
