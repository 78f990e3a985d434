/** Records money that a funder paid into a pot. The pot's cash and its funds grow by the same. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { postEntry } from "#app/modules/ledger/post-entry.server.ts";
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { isDone, markDone } from "#app/platform/done-form.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
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

export function fundPot(
  context: SignedInContext,
  { token, potId, amount, receivedOn, reference }: Contribution,
): Promise<Verdict<undefined, "pot-closed" | "value-date-in-future">> {
  return inTransaction(context, async (tx) => {
    const pot = await lockPot(tx, potId);
    if (await isDone(tx, token)) return accept();
    if (pot?.closedAt !== null) return refuse("pot-closed");
    if (receivedOn > context.today) return refuse("value-date-in-future");

    const entry = await postEntry(tx, context, {
      kind: "pot-funded",
      valueOn: receivedOn,
      postings: [{ debit: cashOf(pot.id), credit: fundsOf(pot.id), amount }],
      idempotencyKey: token,
      reason: reference,
    });
    await markDone(tx, context, { token, command: "fund-pot", subjectId: pot.id });
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
