/**
 * Tells families, in their language, of an instalment three days before it is collected, and once
 * more, kindly, when it was not paid by its collection date.
 *
 * Each occasion has its key, so a run may be repeated at any moment. What was paid ahead is not
 * announced; a payment taken back may bring the overdue message anew.
 */
import { setImmediate } from "node:timers/promises";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { formatHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import {
  findPayTo,
  listToAnnounce,
  listToTellOverdue,
  type DuePage,
  type DueReminder,
  type PlanPage,
} from "./reminder-store.server.ts";
import { reminderWindow, type ReminderWindow } from "./reminder-window.ts";

type List = (db: Reader | Transaction, window: ReminderWindow, page: PlanPage) => Promise<DuePage>;

/** Messages of one transaction: few enough that writers of money do not wait for long. */
const AT_ONCE = 100;

/** Queues what is due to be said on `context.today`; answers how many messages. */
export async function remindDueInstalments(context: Context): Promise<number> {
  const window = reminderWindow(context.today);
  return (
    (await tellAll(context, window, listToTellOverdue, "agreement:mail.overdue")) +
    (await tellAll(context, window, listToAnnounce, "agreement:mail.due-soon"))
  );
}

/** Read and written together, so that a payment in between is either seen or comes after. */
async function tellAll(
  context: Context,
  window: ReminderWindow,
  list: List,
  text: string,
): Promise<number> {
  let told = 0;
  let after: string | null = "";
  while (after !== null) {
    const page = { after, most: AT_ONCE };
    // Asked of the reader first: mostly there is nothing to say, and no writer has to wait.
    const { due, last } = await list(context.db.reader, window, page);
    if (due.length > 0) {
      told += await inTransaction(context, async (tx) => {
        const reminders = (await list(tx, window, page)).due;
        const payTo = await findPayTo(tx);
        for (const reminder of reminders) await tell(tx, context, { reminder, payTo, text });
        return reminders.length;
      });
    }
    after = last;
    // SQLite answers without a pause: requests that wait go first.
    await setImmediate();
  }
  return told;
}

type Telling = {
  reminder: DueReminder;
  payTo: Awaited<ReturnType<typeof findPayTo>>;
  text: string;
};

async function tell(
  tx: Transaction,
  context: Context,
  { reminder, payTo, text }: Telling,
): Promise<void> {
  const { planId, borrowerId, key, dueOn, amount, count, reference } = reminder;
  assert(payTo !== null, "a plan that was paid out has a lender");
  await queueMessage(tx, context, {
    ...{ personId: borrowerId, text, dedupKey: key, planId },
    variables: ({ money, date, weekday }) => ({
      amount: money(amount),
      date: date(dueOn),
      collected: weekday(collectionDate(dueOn)),
      count,
      account: payTo.name,
      sortCode: payTo.bankSortCode,
      number: payTo.bankAccount,
      reference: formatHouseholdReference(reference),
    }),
    link: (to) => to.plan(planId),
  });
}
