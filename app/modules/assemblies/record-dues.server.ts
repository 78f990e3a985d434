/** Records membership dues: what an institution is charged, what it paid, and what is reversed. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Pence } from "#app/shared/money.ts";
import { accept, type Verdict } from "#app/shared/verdict.ts";
import { checkDues, checkReversal, type CannotReverse, type DuesKind } from "./dues.ts";
import { createDues, listDues } from "./dues-store.server.ts";
import { lockInstitution } from "./institution-store.server.ts";

export type DuesOrder = {
  token: string;
  institutionId: Id;
  kind: DuesKind;
  amount: Pence;
  on: CalendarDate;
  note: string;
};

export function recordDues(
  context: SignedInContext,
  order: DuesOrder,
): Promise<Verdict<Id, "dues-not-paid-yet" | FormUsed>> {
  const { kind, amount, on } = order;
  return actOnce(context, "record-dues", order, async (tx) => {
    await lockInstitution(tx, order.institutionId);
    const sound = checkDues(order, context.today);
    if (!sound.ok) return sound;
    const id = await createDues(tx, context, { ...order, reversesId: null });
    await recordAudit(tx, context, {
      command: kind === "charge" ? "charge-dues" : "record-dues-payment",
      subjectKind: "dues-entry",
      subjectId: id,
      after: { amountPence: amount, on },
    });
    return accept(id);
  });
}

export type DuesReversal = {
  token: string;
  institutionId: Id;
  entryId: Id;
  amount: Pence;
  /** Why. */
  note: string;
};

export function reverseDues(
  context: SignedInContext,
  order: DuesReversal,
): Promise<Verdict<Id, CannotReverse | FormUsed>> {
  const { institutionId, entryId, amount, note } = order;
  return actOnce(context, "reverse-dues", order, async (tx) => {
    await lockInstitution(tx, institutionId);
    const entries = await listDues(tx, institutionId);
    const entry = entries.find(({ id }) => id === entryId);
    assert(entry !== undefined, "the entry is one of its institution's");
    const sound = checkReversal(entry, { entries, amount });
    if (!sound.ok) return sound;
    const id = await createDues(tx, context, {
      ...{ token: order.token, institutionId, kind: "reversal", amount, note },
      ...{ on: context.today, reversesId: entryId },
    });
    await recordAudit(tx, context, {
      command: "reverse-dues",
      subjectKind: "dues-entry",
      subjectId: id,
      after: { amountPence: amount, entry: entryId },
      reason: note,
    });
    return accept(id);
  });
}
